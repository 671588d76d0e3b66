/** Sources and people that nothing refers to: left over from an edit, or a reference that was forgotten. */
import type { Problem } from '../problem.ts';
import { warningAt, type Context } from './context.ts';

export function checkUnused({ events, series, sources, people, citedInWords }: Context): Problem[] {
  // A broken event may hold the one use of a source: better silent than wrong.
  if ([events, series].some(({ isIncomplete, brokenIds }) => isIncomplete || brokenIds.length > 0))
    return [];
  const usedSources = new Set([
    ...citedInWords,
    ...events.records.flatMap(({ item }) => [
      ...item.sources.map(({ source }) => source),
      ...item.claims.flatMap((claim) => claim.sources),
      ...item.conflicts.flatMap(({ values }) => values.flatMap((value) => value.sources)),
    ]),
    ...series.records.flatMap(({ item }) => item.points.flatMap((point) => point.sources)),
    ...people.records.flatMap(({ item }) => (item.custody ?? []).flatMap((span) => span.sources)),
  ]);
  const usedPeople = new Set(
    events.records.flatMap(({ item }) => item.people.map(({ person }) => person)),
  );
  return [
    ...sources.records
      .filter(({ item }) => !usedSources.has(item.id))
      .map((record) =>
        warningAt(record, '', {
          found: 'This source is not used by any event, series or text.',
          expected: 'Expected: sources that support something.',
          fix: 'Refer to it where it belongs, or delete it.',
        }),
      ),
    ...people.records
      .filter(({ item }) => !usedPeople.has(item.id))
      .map((record) =>
        warningAt(record, '', {
          found: 'This person is not named by any event.',
          expected: 'Expected: people who stand in an event.',
          fix: 'Refer to the person where it belongs, or delete the entry.',
        }),
      ),
  ];
}
