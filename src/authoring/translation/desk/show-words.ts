/** A part of a file as a reader will read it: tokens resolved in its language, words with a count in the forms of 1, 2, 5 and 21. */
import { escapeMarkup } from '../../../format/escape.ts';
import { english, type Language } from '../../../format/language.ts';
import { createContext, envOf, type WordsModel } from '../../../markdown/context.ts';
import { markdown } from '../../../markdown/markdown.ts';
import { plainOf } from '../../../markdown/prose.ts';
import type { Part } from '../../../markdown/parts.ts';

export interface Voice {
  model: WordsModel;
  language: Language;
}
export interface Shown {
  html: string;
  /** For comparing two texts word by word. */
  text: string;
}

/** `isProse`: Markdown with tokens; else plain text with gaps for values. */
export const showWords = ({ text }: Part, voice: Voice, isProse: boolean): Shown =>
  isProse ? showProse(text, voice) : showPlain(text, voice.language);

/** Lines that lay out a step or a figure: nothing to read, and nothing to translate but the label. */
const layout = /^(?::::.*|---|(?:window|focus|formerly): .*)$/gm;

function showProse(text: string, { model, language }: Voice): Shown {
  const context = createContext(model, '', 'page', { language, base: '/' });
  const words = text.replace(layout, '').replace(/\[@[^\]]*\]/g, '');
  const tokens = markdown.parse(words, envOf(context));
  const html = markdown.renderer
    .render(tokens, markdown.options, envOf(context))
    .replace(/<a class="fact"[^>]*>(.*?)<\/a>/g, '<b class="number">$1</b>')
    .replace(/<\/?time[^>]*>/g, '')
    .replace(/<(\/?)h\d[^>]*>/g, (_, close: string) => (close ? '</b></p>' : '<p><b>'))
    .replace(/ id="[^"]*"/g, '');
  return { html, text: plainOf(tokens) };
}

function showPlain(text: string, language: Language): Shown {
  const forms = formsIn(text);
  const html =
    forms === undefined
      ? withGaps(text)
      : Array.isArray(forms)
        ? withGaps(forms.join(' · '))
        : withCounts(forms, language);
  return { html: `<p>${html}</p>`, text };
}

/** Plural forms and lists stand as JSON in a part. */
function formsIn(text: string): Record<string, string> | string[] | undefined {
  if (!/^[[{]"?/.test(text)) return undefined;
  try {
    return JSON.parse(text) as Record<string, string> | string[];
  } catch {
    return undefined;
  }
}

const withGaps = (text: string): string =>
  escapeMarkup(text).replace(/\{[a-z]+\}|#+/gi, '<b class="gap">$&</b>');

/** Each form with the numbers that take it. */
function withCounts(forms: Record<string, string>, { tag }: Language): string {
  const rules = new Intl.PluralRules(tag);
  const counts = tag === english.tag ? [1, 2] : [1, 2, 5, 21];
  return counts
    .map((count) => forms[rules.select(count)] ?? forms['other'] ?? '')
    .map((form, index) =>
      form.includes('{count}')
        ? withGaps(form).replace(
            '<b class="gap">{count}</b>',
            `<b class="number">${counts[index]}</b>`,
          )
        : `${counts[index]}: ${withGaps(form)}`,
    )
    .join('<br>');
}

/** Two texts with what differs marked: the words between their common beginning and their common end. */
export function markChange(before: string, now: string): { before: string; now: string } {
  const [left, right] = [before, now].map((text) => text.split(/(?<=\s)/));
  if (!left || !right) return { before, now };
  const most = Math.min(left.length, right.length);
  let start = 0;
  while (start < most && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < most - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const mark = (words: string[], tag: string): string => {
    const [head, middle, tail] = [
      words.slice(0, start),
      words.slice(start, words.length - end),
      words.slice(words.length - end),
    ].map((part) => escapeMarkup(part.join('')));
    return `${head}${middle === '' ? '' : `<${tag}>${middle}</${tag}>`}${tail}`;
  };
  return { before: mark(left, 'del'), now: mark(right, 'ins') };
}
