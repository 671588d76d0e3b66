/** The drawing of the timeline, set to a step: one class on each mark, nothing drawn and nothing laid out. The same in the page and in an embed. */
import { groupState, spanState, stepWindow } from '../figures/door/state.ts';

export interface StageStep {
  id: string;
  /** "2025-07/2025-08", or one month. */
  window: string;
}

interface Group {
  element: Element;
  own: string;
  month: string;
  /** First month of a span; a month has none. */
  from: string | undefined;
  /** The state that is drawn; unknown at first, since a copy of the page that runs its scripts anew was saved at a step. */
  drawn?: string;
}

/** One person: the months in which the record has something of them stand out from all others. */
export interface StagePerson {
  person: string;
  months: ReadonlySet<string>;
}

/** Gives what sets every drawing in `root` to a step or to a person; without either, each is the whole picture. */
export function createStage(root: Element): (shown?: StageStep | StagePerson) => void {
  const groups: Group[] = [...root.querySelectorAll('[data-month], [data-on]')].map((element) => ({
    element,
    own: (element.getAttribute('class') ?? '').replace(/ is-\S+/g, ''),
    month: element.getAttribute('data-month') ?? element.getAttribute('data-on') ?? '',
    from: element.hasAttribute('data-on')
      ? (element.getAttribute('data-from') ?? undefined)
      : undefined,
  }));
  const ofSteps = [...root.querySelectorAll('[data-step]')];
  const drawing = root.querySelector('svg[data-from]');
  const whole = {
    from: drawing?.getAttribute('data-from') ?? '',
    to: drawing?.getAttribute('data-to') ?? '',
  };
  return (shown) => {
    const step = shown && 'window' in shown ? shown : undefined;
    const one = shown && 'months' in shown ? shown : undefined;
    const now = step ? stepWindow(step.window) : whole;
    const stateOf = ({ month, from }: Group): string => {
      if (one) return from === undefined && one.months.has(month) ? 'is-now' : 'is-past';
      return from === undefined
        ? groupState(month, now, whole)
        : spanState({ from, on: month }, now, whole);
    };
    for (const group of groups) {
      const state = stateOf(group);
      if (state === group.drawn) continue;
      group.element.setAttribute('class', state === '' ? group.own : `${group.own} ${state}`);
      group.drawn = state;
    }
    for (const part of ofSteps)
      part.classList.toggle(
        'is-now',
        one
          ? part.getAttribute('data-person') === one.person
          : part.getAttribute('data-step') === step?.id,
      );
  };
}
