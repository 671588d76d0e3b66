/** No number is typed into prose: each comes from a fact, a date, or is marked as quoted. */
import { english } from '../format/language.ts';
import { report, type Context, type WordsModel } from './context.ts';
import { findNumberWords, type WrittenNumber } from '../format/number-words.ts';
import { maskDates } from './plain-dates.ts';
import type { Prose } from './prose.ts';

/** A run of digits of any script with what belongs to it: "1,300", "361-4", "21st", "½". Begun at a word's start, so that reading stays linear. */
const digits = /(?<!\p{L})\p{L}*\p{N}[\p{L}\p{N}]*(?:[.,:–-]\p{N}+)*/gu;

export const holdsNumber = (text: string): boolean =>
  /\p{N}/u.test(text) || findNumberWords(text).length > 0;

export function checkNumbers(context: Context, prose: Prose): void {
  for (const match of maskDates(prose.text, context.language).matchAll(digits)) {
    const value = /^\p{Nd}/u.test(match[0]) ? Number(match[0].replace(/,/g, '')) : Number.NaN;
    reportNumber(context, prose, { index: match.index, text: match[0], value }, 'The bare number');
  }
  // Number words are known in English alone; the digits of a translation are held to the same rule.
  if (context.language !== english) return;
  for (const number of findNumberWords(prose.text))
    reportNumber(context, prose, number, 'The number word');
}

function reportNumber(
  context: Context,
  prose: Prose,
  { index, text: written, value }: WrittenNumber,
  what: string,
): void {
  const text = written.replace(/\s+/g, ' ');
  const isWord = what === 'The number word';
  const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  const token = (id: string): string => `{{${id}${isWord ? '|words' : ''}}}`;
  const { same, others } =
    context.problems.length < mostWithOffers
      ? factsFor(context.model, value, sentenceAround(prose, index))
      : { same: [], others: [] };
  report(context, {
    line: prose.lineAt(index),
    found: `${what} "${shown}" stands in the prose.`,
    expected:
      'Numbers come from the data through a fact token; dates may be typed ("16 September 2025", "July 2024", "2024–25").',
    fix: [
      ...(same.length > 0
        ? [
            `What this sentence names: ${same.map(({ id, value: own }) => (own === value ? token(id) : `${token(id)}, which is ${own}`)).join('; ')}.`,
          ]
        : []),
      ...(others.length > 0 ? [`Facts with this value: ${others.map(token).join(', ')}.`] : []),
      `${same.length + others.length > 0 ? 'In' : 'Use a fact token; in'} a quotation or name: {{quoted:${shown}}}.`,
    ].join(' '),
  });
}

interface Named {
  facts: string[];
  sources: string[];
}

/** What the sentence of a number names by token and citation: the fact that is meant is most likely one of these. */
function sentenceAround({ text, named }: Prose, index: number): Named {
  const ends = [...text.matchAll(/[.!?](?=\s|\uFFFC|$)/gu)].map((match) => match.index);
  const from = ends.filter((end) => end < index).at(-1) ?? -1;
  // The citation of a sentence stands behind its full stop.
  const to = (ends.find((end) => end >= index) ?? text.length) + 1;
  const inside = named.filter(({ at }) => at > from + 1 && at <= to);
  return {
    facts: inside.flatMap(({ fact = '' }) => fact || []),
    sources: inside.flatMap(({ sources = [] }) => sources),
  };
}

const mostOffered = 3;
/** Looking through sentence and facts is slow, and input may be hostile. */
const mostWithOffers = 100;
/** A number that was mended moves a little. */
const farthest = 0.2;

/** Facts of what the sentence names, with the value or near it; then others that have the value. */
function factsFor(
  model: WordsModel,
  value: number,
  { facts, sources }: Named,
): { same: { id: string; value: number }[]; others: string[] } {
  if (Number.isNaN(value)) return { same: [], others: [] };
  const records = new Set(facts.map(recordOf));
  const same = numericFacts(model)
    .filter(
      (fact) =>
        Math.abs(fact.value - value) <= Math.max(1, value * farthest) &&
        (records.has(recordOf(fact.id)) || fact.sources.some((id) => sources.includes(id))),
    )
    .sort((left, right) => Math.abs(left.value - value) - Math.abs(right.value - value))
    .slice(0, mostOffered);
  const told = new Set(same.map(({ id }) => id));
  const others = numericFacts(model)
    .filter((fact) => fact.value === value && !told.has(fact.id))
    .map(({ id }) => id)
    .slice(0, mostOffered - same.length);
  return { same, others };
}

const recordOf = (id: string): string => id.split(/[/@]/)[0] ?? id;

interface NumericFact {
  id: string;
  value: number;
  sources: readonly string[];
}
const numericOf = new WeakMap<WordsModel, NumericFact[]>();

/** Read once a model, at the first bare number. */
function numericFacts(model: WordsModel): NumericFact[] {
  const known = numericOf.get(model);
  if (known) return known;
  const facts = model.facts.ids().flatMap((id): NumericFact[] => {
    const fact = model.facts.get(id);
    return typeof fact?.value === 'number'
      ? [{ id, value: fact.value, sources: fact.sources }]
      : [];
  });
  numericOf.set(model, facts);
  return facts;
}
