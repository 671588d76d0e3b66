/** A record is read years later: "now" would be the reader's day, and nothing is known here of that one. */
import { presentWordIn } from '../../format/present-words.ts';
import type { Problem } from '../problem.ts';
import { errorAt, type Context } from './context.ts';

export const checkPresentWords = ({ events }: Context): Problem[] =>
  events.records.flatMap((record) =>
    (['title', 'summary'] as const).flatMap((field) => {
      const word = presentWordIn(record.item[field]);
      return word === undefined
        ? []
        : [
            errorAt(record, field, {
              found: `says "${word}".`,
              expected: 'Expected: the past tense, with its day.',
              fix: 'Write when it was so: "by then", "at first", "on 16 September 2025".',
            }),
          ];
    }),
  );
