/** The subject of a correction is in the record, or was taken out of it by a correction: never both, and never neither. */
import { closestSentence } from '../closest.ts';
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import { takenOut, type Correction } from '../schema.ts';
import { errorAt, type Context } from './context.ts';

export function checkCorrections(context: Context): Problem[] {
  const { events, series, corrections } = context;
  // With a file unreadable, the subject may well be in it.
  if (events.isIncomplete || series.isIncomplete) return [];
  const there = new Set([...context.eventIds, ...context.seriesIds]);
  const retired = new Set(
    corrections.records
      .filter(({ item }) => item.after === takenOut && recordOf(item) === wholeOf(item))
      .map(({ item }) => recordOf(item)),
  );
  return corrections.records.flatMap((record) => [
    ...unknownProblem(record, there, retired),
    ...stillThere(record, there),
  ]);
}

/** "series:held@2025" and "2025-09-11-release-52/released" → the id of the series or the event. */
const recordOf = ({ what }: Correction): string =>
  what.replace(/^series:/, '').split(/[/@]/)[0] ?? '';
const wholeOf = ({ what }: Correction): string => what.replace(/^series:/, '');

/** A derived fact has a name like a series; that it exists is known only once the facts are computed. */
const isNameOfFact = (what: string): boolean => /^[a-z][a-z0-9-]*$/.test(what);

function unknownProblem(
  record: Located<Correction>,
  there: ReadonlySet<string>,
  retired: ReadonlySet<string>,
): Problem[] {
  const { what } = record.item;
  const id = recordOf(record.item);
  if (there.has(id) || retired.has(id) || isNameOfFact(what)) return [];
  return [
    errorAt(record, 'what', {
      found: `can't be "${what}": no event or series has this id.`,
      expected: closestSentence(
        id,
        there,
        'Expected: the id of an event, "series:ID@DATE", or a fact.',
      ),
      fix: 'Correct the id.',
    }),
  ];
}

function stillThere(record: Located<Correction>, there: ReadonlySet<string>): Problem[] {
  const { item } = record;
  const id = recordOf(item);
  if (item.after !== takenOut || id !== wholeOf(item) || !there.has(id)) return [];
  return [
    errorAt(record, 'after', {
      found: `can't be "${takenOut}": "${id}" stands in the record.`,
      expected: 'Expected: a record that is gone; readers are told that it is.',
      fix: 'Delete the record from data/, or say here what it says now.',
    }),
  ];
}
