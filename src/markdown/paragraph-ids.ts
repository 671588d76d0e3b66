/**
 * An address for each paragraph of a chapter, made from its first words as typed: it outlives edits behind them, new paragraphs and a new order.
 * One whose beginning changes keeps its old address through `formerly` of its chapter; tests/published-paragraphs.json lists those that were given out.
 */
import type { Token } from 'markdown-it';
import { envOf, type Context } from './context.ts';
import { slugify } from './headings.ts';
import { flatten } from './prose.ts';

const words = 4;

export function identifyParagraphs(context: Context, tokens: readonly Token[]): void {
  if (context.kind !== 'story') return;
  const known = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    // Within a step or a list it is the step, or the list, that is linked to.
    if (token.type !== 'paragraph_open' || token.level > 0) continue;
    const { text } = flatten(tokens[index + 1]?.children ?? [], envOf(context));
    const start = slugify(text).split('-').slice(0, words).join('-');
    if (start === '') continue;
    const id = context.idPrefix + start;
    const count = (known.get(id) ?? 0) + 1;
    known.set(id, count);
    token.attrSet('id', count === 1 ? id : `${id}-${count}`);
  }
}
