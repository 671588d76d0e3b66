/** Heading levels without gaps, and an id for each, made from its words. */
import type { Token } from 'markdown-it';
import { envOf, report, type Context, type WordsKind } from './context.ts';
import { flatten } from './prose.ts';

/** The level above the words: a chapter's title is 2, a page's 1, a figure's 3. */
const titleLevel: Record<WordsKind, number> = { story: 2, page: 1, figure: 3 };

/** "What the word “release” covers" → "what-the-word-release-covers". Letters of every script are kept. */
export const slugify = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

export function checkHeadings(context: Context, tokens: readonly Token[]): void {
  const top = titleLevel[context.kind];
  const known = new Map<string, number>();
  let level = top;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'block_open') level = top;
    if (token.type !== 'heading_open') continue;
    const line = (token.map?.[0] ?? 0) + 1 + context.linesBefore;
    const next = Number(token.tag.slice(1));
    const { text, plain: words } = flatten(tokens[index + 1]?.children ?? [], envOf(context));
    if (next <= top || next > level + 1)
      reportLevel(context, line, next, Math.max(level, top), words);
    if (words.trim() === '')
      report(context, {
        line,
        found: 'A heading has no words.',
        expected: 'A heading is "### Title".',
        fix: 'Write the title, or delete the line.',
      });
    level = next;
    const chosen = token.attrGet('id')?.toString();
    if (chosen !== undefined && known.has(chosen)) reportTwice(context, line, chosen);
    // Made from the text as typed, before facts are filled in: an address must not change with the data.
    const id = chosen ?? context.idPrefix + (slugify(text) || 'part');
    token.attrSet('id', uniqueId(known, id));
  }
}

function uniqueId(known: Map<string, number>, id: string): string {
  const count = (known.get(id) ?? 0) + 1;
  known.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

const reportTwice = (context: Context, line: number, id: string): void =>
  report(context, {
    line,
    found: `The id "${id}" stands at two headings.`,
    expected: 'An id is the address of one heading.',
    fix: 'Give this one another id, or none.',
  });

function reportLevel(
  context: Context,
  line: number,
  level: number,
  above: number,
  words: string,
): void {
  const top = titleLevel[context.kind];
  report(context, {
    line,
    found:
      level <= top
        ? `A heading of level ${level} is not below the title, which is level ${top}.`
        : `A heading of level ${level} follows level ${above}.`,
    expected: `Headings here begin at level ${top + 1} and skip no level.`,
    fix: `Write "${'#'.repeat(level <= top ? top + 1 : above + 1)} ${words.slice(0, 40)}".`,
  });
}
