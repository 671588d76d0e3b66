/** Every id that one record writes about another leads somewhere (Astro's own references only log). */
import { closestSentence } from '../closest.ts';
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import type { Conflict, Event, Series } from '../schema.ts';
import { errorAt, warningAt, type Context } from './context.ts';

export function checkReferences(context: Context): Problem[] {
  return [
    ...context.events.records.flatMap((record) => checkEvent(context, record)),
    ...context.series.records.flatMap((record) => checkSeries(context, record)),
    ...context.linkRisks.records.flatMap((record) =>
      missingSource(context, record, 'source', record.item.source),
    ),
  ];
}

function checkEvent(context: Context, record: Located<Event>): Problem[] {
  const { id, sources, people, claims, conflicts, relatesTo, easing } = record.item;
  const own = new Set(sources.map(({ source }) => source));
  return [
    ...sources.flatMap(({ source }, index) =>
      missingSource(context, record, `sources[${index}]`, source),
    ),
    ...repeated(
      record,
      'sources',
      sources.map(({ source }) => source),
    ),
    ...people.flatMap(({ person }, index) =>
      context.people.isIncomplete || context.personIds.has(person)
        ? []
        : [
            errorAt(record, `people[${index}]`, {
              found: `can't be "${person}": no such person.`,
              expected: closestSentence(
                person,
                context.personIds,
                'Expected: an id from data/people.json.',
              ),
              fix: 'Fix the id, or add the person to data/people.json (name, variants and role are required).',
            }),
          ],
    ),
    ...claims.flatMap((claim, index) =>
      claim.sources.flatMap((source, at) => [
        ...missingSource(context, record, `claims[${index}].sources[${at}]`, source),
        ...notOwn(record, own, `claims[${index}].sources[${at}]`, source),
      ]),
    ),
    ...conflicts.flatMap((conflict, index) => checkConflict(context, record, conflict, index)),
    ...relatesTo.flatMap((other, index) =>
      missingEvent(context, record, `relatesTo[${index}]`, other),
    ),
    ...repeated(record, 'relatesTo', relatesTo),
    ...(easing?.tiedTo ?? []).flatMap((other, index) =>
      missingEvent(context, record, `easing.tiedTo[${index}]`, other),
    ),
    ...(relatesTo.includes(id)
      ? [
          errorAt(record, `relatesTo[${relatesTo.indexOf(id)}]`, {
            found: `can't be "${id}": an event doesn't relate to itself.`,
            expected: 'Expected: ids of other events.',
            fix: 'Delete it.',
          }),
        ]
      : []),
  ];
}

const checkConflict = (
  context: Context,
  record: Located<Event>,
  conflict: Conflict,
  index: number,
): Problem[] =>
  conflict.values.flatMap((value, valueAt) =>
    value.sources.flatMap((source, at) =>
      missingSource(
        context,
        record,
        `conflicts[${index}].values[${valueAt}].sources[${at}]`,
        source,
      ),
    ),
  );

const checkSeries = (context: Context, record: Located<Series>): Problem[] =>
  record.item.points.flatMap((point, index) =>
    point.sources.flatMap((source, at) =>
      missingSource(context, record, `points[${index}].sources[${at}]`, source),
    ),
  );

export function missingSource(
  { sources, sourceIds }: Context,
  record: Located<unknown>,
  field: string,
  source: string,
): Problem[] {
  // With a file unreadable, the id may well be in it: one fault must not be reported a thousand times.
  if (sources.isIncomplete || sourceIds.has(source)) return [];
  return [
    errorAt(record, field, {
      found: `can't be "${source}": no such source.`,
      expected: closestSentence(source, sourceIds, 'Expected: an id from data/sources.json.'),
      fix: 'Fix the id, or add it to data/sources.json (publisher, title and published are required).',
    }),
  ];
}

function missingEvent(
  { events, eventIds }: Context,
  record: Located<unknown>,
  field: string,
  event: string,
): Problem[] {
  if (events.isIncomplete || eventIds.has(event)) return [];
  return [
    errorAt(record, field, {
      found: `can't be "${event}": no such event.`,
      expected: closestSentence(event, eventIds, 'Expected: an id from data/events/.'),
      fix: 'Fix the id, or take it out.',
    }),
  ];
}

function notOwn(
  record: Located<unknown>,
  own: ReadonlySet<string>,
  field: string,
  source: string,
): Problem[] {
  if (own.has(source)) return [];
  return [
    warningAt(record, field, {
      found: `is "${source}", which the event itself does not list.`,
      expected: "Expected: a source that stands in the event's own sources too.",
      fix: `Add { "source": "${source}", "supports": "…" } to its sources.`,
    }),
  ];
}

function repeated(record: Located<unknown>, field: string, ids: readonly string[]): Problem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          errorAt(record, `${field}[${index}]`, {
            found: `can't be "${id}" again.`,
            expected: 'Expected: each id once.',
            fix: `Delete it, or merge it with ${field}[${ids.indexOf(id)}].`,
          }),
        ],
  );
}
