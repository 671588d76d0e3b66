/**
 * markdown-it keeps line numbers for blocks only. This inline state gives every inline token its own file line,
 * so that a problem in the third line of a paragraph is reported there.
 */
import MarkdownIt, { type Env, type StateInline, type Token } from 'markdown-it';
import { contextOf } from './context.ts';

export class LineState extends MarkdownIt.StateInline {
  #breaks: number[] | undefined;

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = super.push(type, tag, nesting);
    token.meta = { ...token.meta, line: this.line() };
    return token;
  }

  override pushPending(): Token {
    const token = super.pushPending();
    token.meta = { ...token.meta, line: this.line() };
    return token;
  }

  /** File line of the place now read: found by halving, for a hostile line can hold many tokens. */
  line(): number {
    this.#breaks ??= [...this.src.matchAll(/\n/g)].map(({ index }) => index);
    let low = 0;
    let high = this.#breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#breaks[middle] ?? Infinity) < this.pos) low = middle + 1;
      else high = middle;
    }
    return contextOf(this.env).inlineLine + low;
  }
}

/** The line of the place that a rule reads; every state is a LineState once the parser is set up. */
export const lineAt = (state: StateInline): number =>
  state instanceof LineState ? state.line() : contextOf(state.env).inlineLine;

export const lineOf = (token: Token, env: Env): number => {
  const line = token.meta?.['line'];
  return typeof line === 'number' ? line : contextOf(env).inlineLine;
};
