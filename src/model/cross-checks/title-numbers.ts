/** A number that was mended in the claims is mended in the title too. */
import { findNumberWords } from '../../format/number-words.ts';
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import type { Event } from '../schema.ts';
import { warningAt, type Context } from './context.ts';

interface WrittenNumber {
  text: string;
  value: number;
}

/** A correction moves a number a little; one that is far off counts something else, such as two banks beside 24 companies. */
const farthest = 0.2;
/** Spans of time and shares count nobody. */
const otherUnit =
  /^(?:[\s-]+\p{L}+)?[\s-]*(?:year|month|week|day|hour|minute|time|turn|per\s?cent|%)|^ and a half|^ or |^ to /u;
const roundedBefore = /\b(?:about|around|near|nearly|almost|over|under|below|some|than)\s$/i;
/** "colony No. 15", "Order 14038", "GL 13": a name. */
const nameBefore = /(?:No\.?|Order|GL|[Aa]rticle|Licen[cs]e)\s$/;
/** "in 2024", "15 December". */
const isDate = (text: string, after: string): boolean =>
  /^(?:19|20)\d\d$/.test(text) ||
  /^ (?:January|February|March|April|May|June|July|August|September|October|November|December)/.test(
    after,
  );
/** "Lukashenka and seven others": the one who is named counts too. */
const withOneMore = /\band\s$/;

export const checkTitleNumbers = ({ events, eventById }: Context): Problem[] =>
  events.records.flatMap((record) => {
    const known = [record.item, ...record.item.relatesTo.flatMap((id) => eventById.get(id) ?? [])];
    const own = valuesOf(record.item);
    const all = new Set(known.flatMap(valuesOf));
    return strangersIn(record.item.title, all).flatMap((number) => {
      const near = own.find(
        (value) => Math.abs(value - number.value) <= Math.max(1, value * farthest),
      );
      return near === undefined ? [] : [numberProblem(record, number, near)];
    });
  });

/** Numbers of a title that no known value explains, in words from two up and in digits. */
export function strangersIn(title: string, known: ReadonlySet<number>): WrittenNumber[] {
  const digits = [...title.matchAll(/(?<![\p{L}\p{N}.,-])\d[\d,]*(?![\d.,-]*\p{N})/gu)].map(
    (match) => ({
      index: match.index,
      text: match[0],
      value: Number(match[0].replaceAll(',', '')),
    }),
  );
  return [...findNumberWords(title, 2), ...digits].filter(({ index, text, value }) => {
    const [before, after] = [title.slice(0, index), title.slice(index + text.length)];
    return (
      value >= 2 &&
      !known.has(value) &&
      !(withOneMore.test(before) && known.has(value + 1)) &&
      !roundedBefore.test(before) &&
      !nameBefore.test(before) &&
      !isDate(text, after) &&
      !otherUnit.test(after)
    );
  });
}

const valuesOf = ({ claims, conflicts }: Event): number[] => [
  ...claims.map(({ value }) => value),
  ...conflicts.flatMap(({ values }) =>
    values.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
  ),
];

const numberProblem = (
  record: Located<Event>,
  { text, value }: WrittenNumber,
  near: number,
): Problem =>
  warningAt(record, 'title', {
    found: `says "${text}" (${value}), and the claims say ${near}.`,
    expected: 'Expected: the number of a claim, or a word such as "about".',
    fix: 'Mend the one that is wrong; look at the summary and the labels of the timeline too.',
  });
