/** Spans of custody: dates that exist, ends after starts, spans in order and apart, and something known of each. */
import { edtfFault, parseEdtf } from '../../format/edtf.ts';
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import type { Custody, Person } from '../schema.ts';
import { errorAt, type Context } from './context.ts';
import { real } from './dates.ts';
import { missingSource } from './references.ts';

export const checkCustody = (context: Context): Problem[] =>
  context.people.records.flatMap((record) => {
    const spans = record.item.custody ?? [];
    return spans.flatMap((span, index) => {
      const field = `custody[${index}]`;
      const dates = (['from', 'to', 'seen'] as const).flatMap((name) =>
        real(record, `${field}.${name}`, span[name] ?? undefined),
      );
      return [
        ...dates,
        ...span.sources.flatMap((source, at) =>
          missingSource(context, record, `${field}.sources[${at}]`, source),
        ),
        ...(dates.length > 0
          ? []
          : [
              ...checkSpan(record, field, span),
              ...checkOrder(record, field, span, spans[index - 1]),
            ]),
      ];
    });
  });

function checkSpan(
  record: Located<Person>,
  field: string,
  { from, to, seen, note }: Custody,
): Problem[] {
  if (from !== null && to !== null && parseEdtf(to).end <= parseEdtf(from).start) {
    return [
      errorAt(record, `${field}.to`, {
        found: `can't be "${to}": it lies before from ("${from}").`,
        expected: 'Expected: an end after the start.',
        fix: 'Swap the two dates, or correct one.',
      }),
    ];
  }
  if (
    seen !== undefined &&
    ((from !== null && parseEdtf(seen).end <= parseEdtf(from).start) ||
      (to !== null && parseEdtf(seen).start >= parseEdtf(to).end))
  ) {
    return [
      errorAt(record, `${field}.seen`, {
        found: `can't be "${seen}": it lies outside the span.`,
        expected: `Expected: a day between ${from ?? 'the start'} and ${to ?? 'the end of the record'}.`,
        fix: 'Correct it, or give it to the span that it belongs to.',
      }),
    ];
  }
  if (from === null && to === null && seen === undefined && note === undefined) {
    return [
      errorAt(record, field, {
        found: 'says neither when nor what.',
        expected: 'Expected: from, to or seen; or a note, where the sources give no date.',
        fix: 'Add what the sources tell, or delete the span.',
      }),
    ];
  }
  return [];
}

/** A span whose end is not known is the last: the next one would show that the person came out in between. */
function checkOrder(
  record: Located<Person>,
  field: string,
  span: Custody,
  before: Custody | undefined,
): Problem[] {
  if (before === undefined) return [];
  const [end, start] = [
    before.to ?? before.seen ?? before.from ?? undefined,
    span.from ?? span.seen ?? span.to ?? undefined,
  ];
  // A date of the span above that does not exist was reported there.
  if (end !== undefined && edtfFault(end) !== undefined) return [];
  if (end !== undefined && start !== undefined && parseEdtf(start).end <= parseEdtf(end).start) {
    return [
      errorAt(record, field, {
        found: `starts ("${start}") before the span above it ends ("${end}").`,
        expected: 'Expected: spans in order of time, none inside another.',
        fix: 'Put them in order, or join them.',
      }),
    ];
  }
  const isUndated = before.from === null && before.to === null && before.seen === undefined;
  return before.to === null && !isUndated
    ? [
        errorAt(record, field, {
          found: 'follows a span without an end.',
          expected: 'Expected: to is null in the last span alone.',
          fix: 'Write when the span above ended, as far as it is known: a year, such as "2014", or a span of years.',
        }),
      ]
    : [];
}
