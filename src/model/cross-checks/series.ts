/** The points of a series: in order, each once, of one kind of counting. */
import { edtfFault, parseEdtf } from '../../format/edtf.ts';
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import type { Series, SeriesPoint } from '../schema.ts';
import { errorAt, warningAt, type Context } from './context.ts';

export const checkSeries = ({ series }: Context): Problem[] =>
  series.records.flatMap((record) => [
    ...checkOrder(record),
    ...checkDoubles(record),
    ...checkVoices(record),
  ]);

function checkOrder(record: Located<Series>): Problem[] {
  const { points } = record.item;
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (!before || edtfFault(before.date) !== undefined || edtfFault(point.date) !== undefined)
      return [];
    const [earlier, later] = [parseEdtf(before.date), parseEdtf(point.date)];
    const inOrder =
      earlier.end < later.end || (earlier.end === later.end && earlier.start <= later.start);
    return inOrder
      ? []
      : [
          errorAt(record, `points[${index}].date`, {
            found: `can't be "${point.date}" after "${before.date}".`,
            expected:
              'Expected: points in order of the end of their dates, so that the last row is the newest.',
            fix: `Move it above "${before.date}".`,
          }),
        ];
  });
}

function checkDoubles(record: Located<Series>): Problem[] {
  const { points } = record.item;
  return points.flatMap((point, index) => {
    const at = points.findIndex((other) => other.date === point.date);
    const first = points[at];
    if (at === index || !first) return [];
    const name = `points[${index}].value`;
    if (first.value === point.value && first.basis === point.basis) {
      return [
        errorAt(record, name, {
          found: `can't be ${point.value} on ${point.date} again.`,
          expected: 'Expected: each value once.',
          fix: `Add its sources to points[${at}] and delete it.`,
        }),
      ];
    }
    return isToldApart(first, point)
      ? []
      : [
          warningAt(record, name, {
            found: `is ${point.value} on ${point.date}, and points[${at}] says ${first.value}, on the same basis.`,
            expected: 'Expected: two values of one day to be told apart.',
            fix: 'Mark the less certain one "suspect": true, or say in "by", "basis" or the notes of both how they differ; the later count of the day comes last.',
          }),
        ];
  });
}

const isToldApart = (first: SeriesPoint, second: SeriesPoint): boolean =>
  first.basis !== second.basis ||
  first.by !== second.by ||
  (first.note !== undefined && second.note !== undefined && first.note !== second.note) ||
  Boolean(first.suspect ?? second.suspect) ||
  Boolean(first.weak ?? second.weak);

/** What a state announces and what an organisation counts never share a line (evidence, rule 3). */
function checkVoices(record: Located<Series>): Problem[] {
  const { role, points } = record.item;
  if (role === 'announced') return [];
  const index = points.findIndex(({ basis }) => basis === 'official');
  const isMixed = index >= 0 && points.some(({ basis }) => basis !== 'official');
  return isMixed
    ? [
        warningAt(record, `points[${index}].basis`, {
          found: `is "official" in a series that is ${role} by ${record.item.counter}.`,
          expected: 'Expected: official figures in a series of their own.',
          fix: 'Move the point, or correct its basis.',
        }),
      ]
    : [];
}
