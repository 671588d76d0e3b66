/** `{{date:2025-09-16}}`, `{{date:2025-09-16|short}}`, `{{date:EVENTID}}`, `{{date:compiled}}`: a date as a British reader reads it. */
import type { RendererRule, Token } from 'markdown-it';
import { formatDate, type DateStyle } from '../format/dates.ts';
import { edtfFault } from '../format/edtf.ts';
import { suggest } from './suggest.ts';
import { excerpt, report, type Context } from './context.ts';
import { escapeMarkup } from '../format/escape.ts';

const edtfForm = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;
const styles: readonly string[] = ['long', 'short', 'month'] satisfies DateStyle[];
const isStyle = (text: string): text is DateStyle => styles.includes(text);

export function fillDate(context: Context, token: Token, inner: string, line: number): void {
  const [written = '', style = 'long', ...rest] = inner.split('|').map((part) => part.trim());
  if (!isStyle(style) || rest.length > 0) {
    return report(context, {
      line,
      found: `Date token "${excerpt(written)}" has the style "${excerpt([style, ...rest].join('|'))}", which does not exist.`,
      expected: 'Styles are long, short and month.',
      fix: `Write {{date:${excerpt(written)}}}.`,
    });
  }
  const date = edtfForm.test(written) ? written : dateOfEvent(context, written, line);
  if (date === undefined) return;
  const fault = edtfFault(date);
  if (fault !== undefined) {
    return report(context, {
      line,
      found: `"${date}" is no date: ${fault}.`,
      expected: 'A day, month, year or span such as 2025-09-16 or 2025-12-17/2025-12-18.',
      fix: 'Correct the date.',
    });
  }
  token.content = formatDate(date, style, context.language);
  token.info = date;
}

/** A span has no datetime form in HTML, so it stands as plain text. */
export const renderDate: RendererRule = (tokens, index) => {
  const token = tokens[index];
  if (!token || token.info === '') return '';
  const text = escapeMarkup(token.content);
  return token.info.includes('/')
    ? text
    : `<time datetime="${escapeMarkup(token.info)}">${text}</time>`;
};

function dateOfEvent(context: Context, id: string, line: number): string | undefined {
  // So that a new version of the data needs no change of words.
  if (id === 'compiled') return context.model.asOf.compiled;
  const event = context.model.eventById.get(id);
  if (event !== undefined) {
    context.events.add(id);
    return event.date;
  }
  report(context, {
    line,
    found: `Date token "${excerpt(id, 100)}" is neither a date nor the id of an event.`,
    expected:
      'A date token holds 2025-09-16, 2025-09, 2025, a span, "compiled", or the id of an event.',
    fix: suggest(context, id, context.model.eventById.keys(), 'Correct it.'),
  });
  return undefined;
}
