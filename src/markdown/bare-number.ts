/** No number is typed into prose: each comes from a fact, a date, or is marked as quoted. */
import { english } from '../format/language.ts';
import { report, type Context, type WordsModel } from './context.ts';
import { findNumberWords } from '../format/number-words.ts';
import { maskDates } from './plain-dates.ts';
import type { Prose } from './prose.ts';

/** A run of digits of any script with what belongs to it: "1,300", "361-4", "21st", "½". Begun at a word's start, so that reading stays linear. */
const digits = /(?<!\p{L})\p{L}*\p{N}[\p{L}\p{N}]*(?:[.,:–-]\p{N}+)*/gu;

export const holdsNumber = (text: string): boolean =>
  /\p{N}/u.test(text) || findNumberWords(text).length > 0;

export function checkNumbers(context: Context, prose: Prose): void {
  for (const match of maskDates(prose.text, context.language).matchAll(digits)) {
    const value = /^\p{Nd}/u.test(match[0]) ? Number(match[0].replace(/,/g, '')) : Number.NaN;
    reportNumber(context, prose.lineAt(match.index), match[0], value, 'The bare number');
  }
  // Number words are known in English alone; the digits of a translation are held to the same rule.
  if (context.language !== english) return;
  for (const { index, text, value } of findNumberWords(prose.text)) {
    reportNumber(context, prose.lineAt(index), text.replace(/\s+/g, ' '), value, 'The number word');
  }
}

function reportNumber(
  context: Context,
  line: number,
  text: string,
  value: number,
  what: string,
): void {
  const isWord = what === 'The number word';
  const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  const tokens = factsOfValue(context.model, value).map(
    (id) => `{{${id}${isWord ? '|words' : ''}}}`,
  );
  report(context, {
    line,
    found: `${what} "${shown}" stands in the prose.`,
    expected:
      'Numbers come from the data through a fact token; dates may be typed ("16 September 2025", "July 2024", "2024–25").',
    fix:
      tokens.length > 0
        ? `Facts with this value: ${tokens.join(', ')}. In a quotation or name: {{quoted:${shown}}}.`
        : `Use a fact token; in a quotation or name: {{quoted:${shown}}}.`,
  });
}

const valueIndexes = new WeakMap<WordsModel, Map<number, string[]>>();

/** Up to three facts that have the value. The index is built once a model, at the first bare number. */
function factsOfValue(model: WordsModel, value: number): string[] {
  if (Number.isNaN(value)) return [];
  let index = valueIndexes.get(model);
  if (index === undefined) {
    index = new Map();
    for (const id of model.facts.ids()) {
      const known = model.facts.get(id)?.value;
      if (typeof known === 'number') index.set(known, [...(index.get(known) ?? []), id]);
    }
    valueIndexes.set(model, index);
  }
  return (index.get(value) ?? []).slice(0, 3);
}
