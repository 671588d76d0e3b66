/** Structure that Markdown allows and we do not: lists that count, deep nesting, alignment by style attribute. */
import type { Token } from 'markdown-it';
import { report, type Context } from './context.ts';

/** Each list or quotation takes two levels of tokens. */
const deepest = 10;

export function checkShapes(context: Context, tokens: readonly Token[]): void {
  let line = 1;
  for (const token of tokens) {
    if (token.map) line = token.map[0] + 1 + context.linesBefore;
    if (token.level > deepest) {
      report(context, {
        line,
        found: 'Lists or quotations stand too deep inside each other.',
        expected: 'Two or three levels at most.',
        fix: 'Say it in paragraphs.',
      });
    }
    const start = token.type === 'ordered_list_open' ? token.attrGet('start') : null;
    if (start !== null) {
      report(context, {
        line,
        found: `A numbered list begins at ${start}.`,
        expected:
          'A numbered list begins at 1; a sentence that begins with a number needs a token.',
        fix: `Write "1.", or escape the dot: "${start}\\."`,
      });
    }
    if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token);
  }
}

/** markdown-it aligns cells with a style attribute, which our content security policy forbids. */
function alignByClass(token: Token): void {
  const side = /text-align:\s*(left|center|right)/.exec(String(token.attrGet('style') ?? ''))?.[1];
  token.attrs = side === undefined ? null : [['class', `align-${side}`]];
}
