/** Tokens to blocks: runs of plain HTML, figures, steps, asides. A block with an error shows the error or nothing. */
import type { Token } from 'markdown-it';
import type { Problem } from '../model/problem.ts';
import type { BlockSpan } from './blocks.ts';
import { envOf, type Context } from './context.ts';
import { markdown } from './markdown.ts';
import { renderProblem } from './problem-html.ts';
import { plainOf } from './prose.ts';
import type { StepHeader } from './step-header.ts';
import type { Words } from './render-words.ts';

export interface Step {
  id: string;
  /** Ids of steps that this one took in. */
  formerly?: string[];
  label: string;
  window: string;
  focus: string[];
  note?: Words;
  html: string;
  text: string;
}

export type Block =
  | { type: 'html'; html: string }
  | { type: 'figure'; figure: string; html: string }
  | { type: 'steps'; figure: string; steps: Step[] }
  | { type: 'note' | 'limits'; html: string };

export const spanOf = (token: Token | undefined): BlockSpan | undefined =>
  token?.meta?.['span'] as BlockSpan | undefined;
const headerOf = (token: Token | undefined): StepHeader | undefined =>
  token?.meta?.['header'] as StepHeader | undefined;

export function assemble(context: Context, tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  for (const group of groupsOf(tokens)) {
    const span = spanOf(group[0]);
    const faults = faultsOf(context, group);
    if (span === undefined || faults.length > 0) appendHtml(blocks, renderGroup(context, group));
    else blocks.push(...blocksOf(context, span, group.slice(1, -1)));
  }
  return blocks;
}

function blocksOf(
  context: Context,
  { name, argument }: BlockSpan,
  inside: readonly Token[],
): Block[] {
  if (name === 'note' || name === 'limits')
    return [{ type: name, html: renderAll(context, inside) }];
  context.onFigure(argument);
  if (name === 'figure')
    return [{ type: 'figure', figure: argument, html: renderAll(context, inside) }];
  const isBroken = (group: readonly Token[]): boolean =>
    headerOf(group[0]) === undefined || faultsOf(context, group).length > 0;
  const groups = groupsOf(inside);
  const html = groups
    .filter(isBroken)
    .map((group) => renderGroup(context, group))
    .join('');
  const steps = groups
    .filter((group) => !isBroken(group))
    .flatMap((group) => stepOf(context, group));
  return [
    ...(html === '' ? [] : [{ type: 'html' as const, html }]),
    { type: 'steps', figure: argument, steps },
  ];
}

function stepOf(context: Context, group: readonly Token[]): Step[] {
  const [span, header] = [spanOf(group[0]), headerOf(group[0])];
  if (span === undefined || header === undefined) return [];
  const inside = group.slice(1, -1);
  const { note, ...fields } = header;
  return [
    {
      id: span.argument,
      ...fields,
      ...(note === undefined ? {} : { note }),
      html: renderAll(context, inside),
      text: plainOf(inside),
    },
  ];
}

export const renderAll = (context: Context, tokens: readonly Token[]): string =>
  groupsOf(tokens)
    .map((group) => renderGroup(context, group))
    .join('');

function renderGroup(context: Context, group: readonly Token[]): string {
  const span = spanOf(group[0]);
  const faults = faultsOf(context, group);
  if (faults.length > 0)
    return context.showProblems ? faults.map((fault) => renderProblem(fault)).join('') : '';
  if (span === undefined)
    return markdown.renderer.render([...group], markdown.options, envOf(context));
  const inside = renderAll(context, group.slice(1, -1));
  // Not "aside", which readers' modes throw away with all that it says.
  return span.name === 'limits'
    ? `<section class="limits">\n${inside}</section>\n`
    : `<div class="${span.name}" role="note">\n${inside}</div>\n`;
}

/** Errors in the lines of a group. For a sound block only those of its own lines: what is inside shows its own. */
function faultsOf({ errorsByLine }: Context, group: readonly Token[]): Problem[] {
  const [first] = group;
  const span = spanOf(first);
  const [from, to] =
    span === undefined || span.isBroken
      ? (first?.map ?? [0, 0])
      : [span.openIndex, (span.headerEnd ?? span.openIndex) + 1];
  const faults: Problem[] = [];
  for (let line = from + 1; line <= to && errorsByLine.size > 0; line += 1)
    faults.push(...(errorsByLine.get(line) ?? []));
  return faults;
}

/** Tokens of one level cut into whole elements: an opening token with all up to its closing one. */
export function groupsOf(tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) groups.push([]);
    groups.at(-1)?.push(token);
    depth += token.nesting;
  }
  return groups;
}

function appendHtml(blocks: Block[], html: string): void {
  const last = blocks.at(-1);
  if (html === '') return;
  if (last?.type === 'html') last.html += html;
  else blocks.push({ type: 'html', html });
}
