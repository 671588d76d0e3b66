/** `{{quoted:1,300}}`: a number that belongs to a quotation or a name, so not ours to compute. */
import type { RendererRule, Token } from 'markdown-it';
import { excerpt, report, type Context } from './context.ts';
import { escapeMarkup } from '../format/escape.ts';
import { holdsNumber } from './bare-number.ts';

const longest = 40;

export function fillQuoted(context: Context, token: Token, inner: string, line: number): void {
  const text = inner.trim();
  if (text.length > longest || !holdsNumber(text)) {
    return report(context, {
      line,
      found: `Quoted token "${excerpt(text)}" ${text.length > longest ? `has more than ${longest} characters` : 'holds no number'}.`,
      expected:
        'A quoted token holds one number of a quotation or name, e.g. {{quoted:1,300}} or {{quoted:Article 361}}.',
      fix: 'Put the braces around the number only.',
    });
  }
  context.quoted.add(text);
  token.content = text;
}

export const renderQuoted: RendererRule = (tokens, index) =>
  escapeMarkup(tokens[index]?.content ?? '');
