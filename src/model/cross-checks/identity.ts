/** Each id is used once and begins with the date of its record, and the record is in the file where an editor would look for it. */
import { edtfFault } from '../../format/edtf.ts';
import { formatList } from '../../format/lists.ts';
import { compareEvents } from '../model.ts';
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import type { Event, Series } from '../schema.ts';
import { errorAt, warningAt, type Context } from './context.ts';

export function checkIdentity(context: Context): Problem[] {
  // The check of dates reports a date that does not exist; its consequences are not reported too.
  const dated = context.events.records.filter(({ item }) => edtfFault(item.date) === undefined);
  return [
    ...[
      context.events,
      context.series,
      context.sources,
      context.people,
      context.leftOut,
      context.measures,
    ].flatMap(({ records }) => duplicateIds(records)),
    ...dated.flatMap(checkIdDate),
    ...dated.flatMap(checkFileYear),
    ...checkOrder(dated),
    ...context.series.records.flatMap(checkSeriesFile),
  ];
}

function duplicateIds(records: readonly Located<{ id: string }>[]): Problem[] {
  const first = new Map<string, Located<unknown>>();
  return records.flatMap((record) => {
    const earlier = first.get(record.item.id);
    if (!earlier) {
      first.set(record.item.id, record);
      return [];
    }
    return [
      errorAt(record, 'id', {
        found: `can't be "${record.item.id}": another record has it.`,
        expected: `Expected: an id that stands once; the other is ${earlier.file} → ${earlier.place}.`,
        fix: 'Merge the two records, or give this one another last word.',
      }),
    ];
  });
}

/**
 * The id starts with the date, at the precision of that date: "2024-10" for a month, so that no id invents a day.
 * Of a span either end will do, and of an event that became known later the day it did.
 */
function checkIdDate(record: Located<Event>): Problem[] {
  const { id, date, knownOn } = record.item;
  const starts = [...date.split('/'), ...(knownOn?.split('/') ?? [])];
  const prefix = /^\d{4}(-\d{2}(?!\d)(-\d{2}(?!\d))?)?/.exec(id)?.[0] ?? '';
  if (starts.includes(prefix)) return [];
  const start = starts[0] ?? date;
  const rest = id.slice(prefix.length + 1);
  return [
    errorAt(record, 'id', {
      found: `can't be "${id}": the date is "${date}".`,
      expected: `Expected: an id that starts with ${formatList(
        starts.map((one) => `"${one}-"`),
        'or',
      )}.`,
      fix: `Write "${start}-${rest}" here and wherever the id is used, or correct the date.`,
    }),
  ];
}

function checkFileYear(record: Located<Event>): Problem[] {
  const year = record.item.date.slice(0, 4);
  const file = `data/events/${year}.json`;
  if (record.file === file) return [];
  return [
    errorAt(record, 'date', {
      found: `can't be "${record.item.date}" in ${record.file}.`,
      expected: `Expected: events of ${year} in ${file}.`,
      fix: `Move the record to ${file}, or correct the date.`,
    }),
  ];
}

/** A file in order of time makes a diff that can be read; the site itself sorts, by the same order. */
function checkOrder(records: readonly Located<Event>[]): Problem[] {
  return records.flatMap((record, index) => {
    const before = records[index - 1];
    if (!before || before.file !== record.file || compareEvents(before.item, record.item) <= 0)
      return [];
    return [
      warningAt(record, 'date', {
        found: `comes before that of the record above it, "${before.item.id}".`,
        expected:
          'Expected: records in order of the start of their date, then of id; a year before its months, a month before its days.',
        fix: `Move it up, above "${before.item.id}".`,
      }),
    ];
  });
}

function checkSeriesFile(record: Located<Series>): Problem[] {
  const file = `data/series/${record.item.id}.json`;
  if (record.file === file) return [];
  return [
    errorAt(record, 'id', {
      found: `can't be "${record.item.id}" in ${record.file}.`,
      expected: 'Expected: a file that is named after its series.',
      fix: `Rename the file to ${file}, or correct the id.`,
    }),
  ];
}
