/** The header of a step: the window of time it shows, the events in focus, its label. Ends with `---`. */
import { z } from 'zod';
import { edtfFault } from '../format/edtf.ts';
import { suggest } from './suggest.ts';
import type { BlockSpan } from './blocks.ts';
import { excerpt, report, type Context } from './context.ts';
import { renderPlainWords, renderWords, type Words } from './render-words.ts';
import { readFields } from './yaml-fields.ts';

const stepFields = z.strictObject({
  window: z
    .string()
    .regex(
      /^\d{4}(-\d{2}(-\d{2})?)?\/\d{4}(-\d{2}(-\d{2})?)?$|^\d{4}-\d{2}$/,
      'not a month, or two dates with a slash',
    )
    .describe('A month, 2024-12, or from and to: 2024-07/2024-08. The picture shows whole months.'),
  focus: z.array(z.string()).describe('Ids of the events in focus: [2024-07-03-pardon-18], or [].'),
  label: z.string().trim().min(1).describe('Short name of the step: July 2024.'),
  formerly: z
    .array(z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'not an id: small letters, digits and hyphens'))
    .optional()
    .describe('Ids of steps that this one took in: their addresses lead here. [november-2024]'),
  note: z.string().trim().min(1).optional().describe('A few words beside the drawing.'),
});

export interface StepHeader {
  window: string;
  focus: string[];
  label: string;
  formerly?: string[];
  note: Words | undefined;
}

export function readStepHeader(
  context: Context,
  span: BlockSpan,
  lines: readonly string[],
): StepHeader | undefined {
  if (span.headerEnd === undefined) {
    return fail(
      context,
      span.openIndex + 1,
      `The step "${span.argument}" has no header, or its header has no end.`,
      'A step begins with the fields window, focus, label, and a line "---".',
      'Add them below the opening line.',
    );
  }
  const firstLine = span.openIndex + 2;
  const text = lines.slice(span.openIndex + 1, span.headerEnd).join('\n');
  const { value, lineOf } = readFields(context, stepFields, {
    text,
    firstLine,
    name: 'step header',
  });
  if (value === undefined) return undefined;
  const fault = edtfFault(value.window);
  if (fault !== undefined)
    fail(
      context,
      lineOf('window'),
      `The window "${value.window}" is no span: ${fault}.`,
      'The first date is before the second, and both exist.',
      'Correct the dates.',
    );
  for (const id of value.focus) checkEvent(context, id, lineOf('focus'));
  const label = renderPlainWords(context, value.label, lineOf('label'));
  const note =
    value.note === undefined ? undefined : renderWords(context, value.note, lineOf('note'));
  return {
    window: value.window,
    focus: value.focus,
    label,
    ...(value.formerly && { formerly: value.formerly }),
    note,
  };
}

function checkEvent(context: Context, id: string, line: number): void {
  if (context.model.eventById.has(id)) {
    context.events.add(id);
    return;
  }
  const fix = suggest(context, id, context.model.eventById.keys(), 'Correct the id.');
  fail(
    context,
    line,
    `The focus names the event "${excerpt(id, 100)}", which does not exist.`,
    'Ids of events from data/events.',
    fix,
  );
}

const fail = (
  context: Context,
  line: number,
  found: string,
  expected: string,
  fix: string,
): undefined => report(context, { line, found, expected, fix }) as undefined;
