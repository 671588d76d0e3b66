/** Every date exists in the calendar, and nothing is known or published before it happened. */
import { edtfFault, parseEdtf } from '../../format/edtf.ts';
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import type { Source } from '../schema.ts';
import { errorAt, warningAt, type Context } from './context.ts';

export function checkDates({ events, series, sources, corrections }: Context): Problem[] {
  return [
    ...events.records.flatMap((record) => [
      ...real(record, 'date', record.item.date),
      ...real(record, 'knownOn', record.item.knownOn),
      ...knownAfter(record, record.item.date, record.item.knownOn),
    ]),
    ...series.records.flatMap((record) =>
      record.item.points.flatMap((point, index) =>
        real(record, `points[${index}].date`, point.date),
      ),
    ),
    ...sources.records.flatMap((record) => [
      ...real(record, 'published', record.item.published ?? undefined),
      ...fromNowhere(record),
    ]),
    ...corrections.records.flatMap((record) => real(record, 'date', record.item.date)),
  ];
}

export function real(record: Located<unknown>, field: string, date: string | undefined): Problem[] {
  const fault = date === undefined ? undefined : edtfFault(date);
  if (date === undefined || fault === undefined) return [];
  return [
    errorAt(record, field, {
      found: `can't be "${date}": ${fault}.`,
      expected:
        'Expected: a date that exists, such as 2024-10, 2025-09-11 or 2024-09-04/2024-09-06.',
      fix: suggestion(date),
    }),
  ];
}

function suggestion(date: string): string {
  const [first, last] = date.split('/');
  if (first === last) return `Write "${first}".`;
  const isReversed =
    last !== undefined && edtfFault(first ?? '') === undefined && edtfFault(last) === undefined;
  return isReversed
    ? `Write "${last}/${first}".`
    : 'Look the day up in the source; write the month alone if the day is not known.';
}

function fromNowhere(record: Located<Source>): Problem[] {
  const { published, dateKnownBy } = record.item;
  if (published !== null || dateKnownBy === undefined) return [];
  return [
    errorAt(record, 'dateKnownBy', {
      found: `is "${dateKnownBy}", and published is null.`,
      expected: 'Expected: a way in which a date is known only where there is a date.',
      fix: 'Write the date in "published", or delete dateKnownBy.',
    }),
  ];
}

function knownAfter(
  record: Located<unknown>,
  date: string,
  knownOn: string | undefined,
): Problem[] {
  if (knownOn === undefined || edtfFault(date) !== undefined || edtfFault(knownOn) !== undefined)
    return [];
  if (parseEdtf(knownOn).end > parseEdtf(date).start) return [];
  return [
    warningAt(record, 'knownOn', {
      found: `is "${knownOn}", before the event itself ("${date}").`,
      expected: 'Expected: the day on which the event became public, when that was later.',
      fix: 'Swap the two dates, or delete knownOn.',
    }),
  ];
}
