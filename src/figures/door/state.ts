/**
 * What a step does to the drawing: which months are past, which are now, which are still to come. Pure, without a pixel and
 * without a library, so that the build (strips, print, embed) and the browser set the same classes. See types.ts for the groups.
 */

/** Whole months, both inclusive: "2025-07" to "2025-08". */
export interface StepWindow {
  from: string;
  to: string;
}

/** '' is the drawing as it stands without a script: everything in full. */
export type GroupState = '' | 'is-past' | 'is-now' | 'is-next';

/** Reads the window of a step as its words give it: a month, or two with a slash between them. */
export function stepWindow(window: string): StepWindow {
  const [from = '', to = from] = window.split('/');
  return { from, to };
}

/** The class of one mark; `month` is its data-month, or the data-on of a span. `whole` is the time the drawing covers. */
export function groupState(month: string, step: StepWindow, whole: StepWindow): GroupState {
  if (step.from <= whole.from && step.to >= whole.to) return '';
  if (month < step.from) return 'is-past';
  return month > step.to ? 'is-next' : 'is-now';
}

/** The class of a span: from its first month on, until it is known, its frame stands open and empty. */
export function spanState(
  span: { from: string; on: string },
  step: StepWindow,
  whole: StepWindow,
): string {
  const state = groupState(span.on, step, whole);
  return state === 'is-next' && span.from <= step.to ? 'is-next is-open' : state;
}
