/** One paragraph, heading or cell as flat text with the line of every character: what the checks read. */
import type { Env, Token } from 'markdown-it';
import { lineOf } from './line-state.ts';

/** Stands in the flat text for what the model wrote: no check looks inside it. */
export const placeholder = '\uFFFC';

export interface Prose {
  /** What the author typed, tokens as placeholders, emphasis transparent. */
  text: string;
  /** What the reader reads. */
  plain: string;
  lineAt(index: number): number;
  /** Facts and sources that the author named, with where in `text`. */
  named: readonly { at: number; fact?: string; sources?: readonly string[] }[];
}

export function flatten(tokens: readonly Token[], env: Env): Prose {
  const starts: { at: number; line: number }[] = [];
  const named: { at: number; fact?: string; sources?: readonly string[] }[] = [];
  let text = '';
  let plain = '';
  for (const token of tokens) {
    starts.push({ at: text.length, line: lineOf(token, env) });
    if (token.type === 'fact') named.push({ at: text.length, fact: token.info });
    const sources: unknown = token.meta?.['sources'];
    if (token.type === 'citation' && Array.isArray(sources))
      named.push({ at: text.length, sources: sources.map(String) });
    text += typedText(token);
    plain += plainText(token);
  }
  return {
    text,
    plain,
    named,
    lineAt: (index) => starts[lastAtOrBefore(starts, index)]?.line ?? 1,
  };
}

/** By halving: a hostile paragraph has as many faults as tokens. */
function lastAtOrBefore(starts: readonly { at: number }[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle]?.at ?? Infinity) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

function typedText(token: Token): string {
  switch (token.type) {
    case 'text':
      return token.content;
    case 'softbreak':
    case 'hardbreak':
      return '\n';
    // A fence is off, so it arrives as code within a line: shown to the checks, which name it.
    case 'code_inline':
      return token.markup.length > 2
        ? token.markup
        : /\p{L}/u.test(token.content)
          ? placeholder
          : token.content;
    case 'fact':
    case 'date':
    case 'quoted':
    case 'citation':
      return placeholder;
    default:
      return '';
  }
}

export function plainText(token: Token): string {
  switch (token.type) {
    case 'softbreak':
    case 'hardbreak':
      return ' ';
    case 'text':
    case 'code_inline':
    case 'fact':
    case 'date':
    case 'quoted':
      return token.content;
    default:
      return '';
  }
}

/** The reader's text of a run of block tokens, one paragraph a line. */
export const plainOf = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ type }) => type === 'inline')
    .map(({ children }) => (children ?? []).map(plainText).join(''))
    .join('\n');
