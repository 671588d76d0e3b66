/** A record is read years later: "now" would be the reader's day, and nothing is known here of that one. */
import { presentWordIn } from '../../format/present-words.ts';
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import { errorAt, type Context } from './context.ts';

export const checkPresentWords = ({ events, people }: Context): Problem[] => [
  ...events.records.flatMap((record) => [
    ...presentWord(record, 'title', record.item.title),
    ...presentWord(record, 'summary', record.item.summary),
    ...record.item.claims.flatMap(({ label }, index) =>
      presentWord(record, `claims[${index}].label`, label),
    ),
  ]),
  ...people.records.flatMap((record) => presentWord(record, 'role', record.item.role)),
];

function presentWord(record: Located<unknown>, field: string, text: string): Problem[] {
  const word = presentWordIn(text);
  if (word === undefined) return [];
  return [
    errorAt(record, field, {
      found: `says "${word}".`,
      expected: 'Expected: the past tense, with its day.',
      fix: 'Write when it was so: "by then", "at first", "on 16 September 2025".',
    }),
  ];
}
