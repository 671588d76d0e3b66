/**
 * The `:::` blocks: which lines open and close them, and which may hold which.
 * The lines are scanned before Markdown is read, so that an unclosed block is named by the line that opened it.
 */
import type { StateBlock } from 'markdown-it';
import { suggest } from './suggest.ts';
import { contextOf, excerpt, report, type Context, type WordsKind } from './context.ts';

const holds = {
  figure: { argument: 'figure id', blocks: [] },
  steps: { argument: 'figure id', blocks: ['step'] },
  step: { argument: 'step id', blocks: ['note', 'limits'] },
  note: { argument: '', blocks: [] },
  limits: { argument: '', blocks: [] },
} as const satisfies Record<string, { argument: string; blocks: readonly string[] }>;
export type BlockName = keyof typeof holds;
const names = Object.keys(holds) as BlockName[];
const isBlockName = (name: string): name is BlockName => Object.hasOwn(holds, name);

const blocksAtRoot: Record<WordsKind, readonly string[]> = {
  story: ['figure', 'steps', 'note', 'limits'],
  page: ['figure', 'note', 'limits'],
  figure: [],
};

/** A block by line indexes from 0; the closing line is the last of the block, the file's last if it is missing. */
export interface BlockSpan {
  name: string;
  argument: string;
  openIndex: number;
  closeIndex: number;
  /** Index of the `---` that ends the header of a step. */
  headerEnd: number | undefined;
  /** A problem was reported on the opening line: nothing inside is read. */
  isBroken: boolean;
}

/** Finds all blocks of a file and reports those that are unknown, misplaced or unclosed. */
export function scanBlocks(context: Context, text: string): void {
  const lines = text.split('\n');
  const open: BlockSpan[] = [];
  for (const [index, line] of lines.entries()) {
    const top = open.at(-1);
    if (top?.name === 'step' && top.headerEnd === undefined && /^---\s*$/.test(line))
      top.headerEnd = index;
    const mark = /^:::\s*([^\s]*)\s*(.*?)\s*$/.exec(line);
    if (mark === null) continue;
    const [, name = '', argument = ''] = mark;
    if (name === '') closeBlock(context, open, index);
    else
      openBlock(context, open, {
        name,
        argument,
        openIndex: index,
        closeIndex: lines.length - 1,
        headerEnd: undefined,
        isBroken: false,
      });
  }
  for (const span of open) reportUnclosed(context, span, undefined);
}

function openBlock(context: Context, open: BlockSpan[], span: BlockSpan): void {
  while (open.length > 0 && !mayHold(context, open.at(-1), span.name)) {
    const unclosed = open.pop();
    if (unclosed === undefined) break;
    unclosed.closeIndex = span.openIndex - 1;
    reportUnclosed(context, unclosed, span);
  }
  context.spans.set(span.openIndex, span);
  const fault = faultOf(context, span, open.at(-1));
  if (fault !== undefined) {
    span.isBroken = true;
    report(context, { line: span.openIndex + 1, ...fault });
  }
  open.push(span);
}

function closeBlock(context: Context, open: BlockSpan[], index: number): void {
  const span = open.pop();
  if (span !== undefined) {
    span.closeIndex = index;
    return;
  }
  context.spans.set(index, {
    name: '',
    argument: '',
    openIndex: index,
    closeIndex: index,
    headerEnd: undefined,
    isBroken: true,
  });
  report(context, {
    line: index + 1,
    found: 'This ":::" closes nothing.',
    expected: 'Each ":::" closes one block opened above it.',
    fix: 'Delete it, or open a block above.',
  });
}

/** An unknown block may hold anything: one mistake is enough for one message. */
function mayHold(context: Context, outer: BlockSpan | undefined, name: string): boolean {
  if (!isBlockName(name)) return true;
  if (outer === undefined) return blocksAtRoot[context.kind].includes(name);
  return !isBlockName(outer.name) || (holds[outer.name].blocks as readonly string[]).includes(name);
}

function faultOf(
  context: Context,
  span: BlockSpan,
  outer: BlockSpan | undefined,
): { found: string; expected: string; fix: string } | undefined {
  const { name, argument } = span;
  if (!isBlockName(name)) {
    return {
      found: `There is no block "${excerpt(name)}".`,
      expected: `Blocks are ${names.join(', ')}.`,
      fix: suggest(context, name, names, 'Correct the name.', (near) => `"::: ${near}"`),
    };
  }
  if (!mayHold(context, outer, name)) {
    return {
      found: `A ${name} block can't stand here.`,
      expected:
        name === 'step'
          ? 'Steps stand inside "::: steps FIGURE".'
          : `A file of this kind holds ${blocksAtRoot[context.kind].join(', ') || 'no'} blocks.`,
      fix: 'Move it, or delete it.',
    };
  }
  const wanted = holds[name].argument;
  if (wanted === '' && argument !== '')
    return {
      found: `A ${name} block has "${excerpt(argument)}" behind its name.`,
      expected: `A ${name} opens with "::: ${name}".`,
      fix: 'Move the words into the block.',
    };
  if (wanted !== '' && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(argument)) {
    return {
      found: `A ${name} block has ${argument === '' ? 'no' : `"${excerpt(argument)}" as its`} ${wanted}.`,
      expected: `A ${name} opens with "::: ${name} ${wanted.replace(' ', '-')}", small letters and hyphens.`,
      fix: 'Write the id.',
    };
  }
  return name === 'figure' || name === 'steps'
    ? figureFault(context, argument, span.openIndex + 1)
    : undefined;
}

function figureFault(
  context: Context,
  id: string,
  line: number,
): { found: string; expected: string; fix: string } | undefined {
  const { figures, placed } = context;
  const other = placed.get(id);
  if (other !== undefined)
    return {
      found: `The figure "${excerpt(id)}" stands in ${other} already.`,
      expected: 'A figure has one place on a page: its id is its address.',
      fix: 'Delete one, or link to the other: [words](#ID).',
    };
  placed.set(id, `${context.file}, line ${line},`);
  if (figures === undefined || figures.has(id)) return undefined;
  return {
    found: `There is no figure "${excerpt(id)}".`,
    expected: 'A figure has a file content/<language>/figures/ID.md.',
    fix: suggest(
      context,
      id,
      figures,
      'Correct the id; if it is right, its file of words is gone: restore it.',
    ),
  };
}

function reportUnclosed(context: Context, span: BlockSpan, next: BlockSpan | undefined): void {
  span.isBroken = true;
  report(context, {
    line: span.openIndex + 1,
    found:
      next === undefined
        ? `The block "::: ${excerpt(span.name)}" opened here is never closed.`
        : `The block "::: ${excerpt(span.name)}" opened here is not closed before "::: ${excerpt(next.name)}" opens in line ${next.openIndex + 1}, which it can't hold.`,
    expected: 'A block ends with a line ":::".',
    fix:
      next === undefined
        ? 'Add the line ":::".'
        : `Add a line ":::" above line ${next.openIndex + 1}.`,
  });
}

/** The block rule: what scanBlocks found becomes block_open, the tokens within, block_close. */
export function blockRule(
  state: StateBlock,
  startLine: number,
  _endLine: number,
  silent: boolean,
): boolean {
  const span = contextOf(state.env).spans.get(startLine);
  if (span === undefined) return false;
  if (silent) return true;
  const token = state.push('block_open', '', 1);
  token.map = [span.openIndex, span.closeIndex + 1];
  token.meta = { span };
  if (!span.isBroken) readInside(state, span);
  state.push('block_close', '', -1);
  state.line = span.closeIndex + 1;
  return true;
}

function readInside(state: StateBlock, span: BlockSpan): void {
  const { lineMax, parentType } = state;
  state.lineMax = span.closeIndex;
  state.parentType = 'root';
  state.md.block.tokenize(state, (span.headerEnd ?? span.openIndex) + 1, span.closeIndex);
  state.lineMax = lineMax;
  state.parentType = parentType;
}
