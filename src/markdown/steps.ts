/** What steps must hold: a header each, a heading first, ids that differ. Headers are read here and kept on the tokens. */
import type { Token } from 'markdown-it';
import { groupsOf, spanOf } from './assemble.ts';
import { report, type Context } from './context.ts';
import { readStepHeader } from './step-header.ts';

export function checkSteps(
  context: Context,
  tokens: readonly Token[],
  lines: readonly string[],
): void {
  const known = new Set<string>();
  for (const group of groupsOf(tokens)) {
    const span = spanOf(group[0]);
    if (span?.name !== 'steps' || span.isBroken) continue;
    const inside = groupsOf(group.slice(1, -1));
    if (inside.length === 0)
      fail(
        context,
        span.openIndex + 1,
        `The steps of "${span.argument}" hold no step.`,
        'Steps hold "::: step ID" … ":::".',
        'Add a step, or delete the block.',
      );
    for (const step of inside) checkStep(context, step, known, lines);
  }
}

function checkStep(
  context: Context,
  group: readonly Token[],
  known: Set<string>,
  lines: readonly string[],
): void {
  const [opening, first] = group;
  const span = spanOf(opening);
  if (opening === undefined || span?.name !== 'step') {
    const line = (opening?.map?.[0] ?? 0) + 1;
    if (span?.isBroken !== true)
      fail(
        context,
        line,
        'Words stand between the steps.',
        'Steps hold nothing but "::: step ID" … ":::".',
        'Move the words into a step, or above the steps.',
      );
    return;
  }
  if (span.isBroken) return;
  const line = span.openIndex + 1;
  const header = readStepHeader(context, span, lines);
  for (const id of [span.argument, ...(header?.formerly ?? [])]) {
    if (known.has(id))
      fail(
        context,
        line,
        `There are two steps "${id}".`,
        'Each step has its own id, and those that it took in: they are addresses.',
        'Change one of them.',
      );
    known.add(id);
  }
  if (header !== undefined) opening.meta = { ...opening.meta, header };
  if (header !== undefined && first?.tag !== 'h3')
    fail(
      context,
      line,
      `The step "${span.argument}" does not begin with a heading.`,
      'The first line below "---" is "### Title".',
      'Add it.',
    );
}

const fail = (context: Context, line: number, found: string, expected: string, fix: string): void =>
  report(context, { line, found, expected, fix });
