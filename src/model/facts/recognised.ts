/** The flow in: people newly recognised as political prisoners, month by month as far as the months are known. */
import { seriesIds, storyPeriod } from '../named-records.ts';
import { formatDate } from '../../format/dates.ts';
import { parseEdtf } from '../../format/edtf.ts';
import { calendarFromDay } from '../../format/epoch-day.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import type { Series, SeriesPoint } from '../schema.ts';
import { computedFact, inputFromPoint, sum, type Input } from './compute.ts';

export const monthlySeries = seriesIds.recognisedByMonth;
const gaps = 'A month without a number is a month not known, not a month without arrests';

/** Months of a span for which a number is known, in order; one point for each. */
export function knownMonthsIn(series: Series, within: string = storyPeriod): SeriesPoint[] {
  const { start, end } = parseEdtf(within);
  const months = series.points.filter(({ date, suspect }) => {
    const extent = parseEdtf(date);
    return extent.precision === 'month' && extent.start >= start && extent.end <= end && !suspect;
  });
  return months.filter(
    ({ date }, index) => months.findIndex((other) => other.date === date) === index,
  );
}

export function countMonths(within: string): number {
  const { start, end } = parseEdtf(within);
  const [first, last] = [calendarFromDay(start), calendarFromDay(end - 1)];
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

export const monthInputs = (
  series: Series,
  points: readonly SeriesPoint[],
  sign: '' | '− ' = '',
): Input[] =>
  points.map((point) =>
    inputFromPoint(
      series,
      point,
      `${formatDate(point.date)}${point.weak ? ' (single weak source)' : ''}`,
      sign,
    ),
  );

/** The six months from July to December 2024, or undefined where one of them is not known. */
export function secondHalfOf2024(
  data: ModelData,
): { points: SeriesPoint[]; inputs: Input[] } | undefined {
  const series = data.series.get(monthlySeries);
  const points = series ? knownMonthsIn(series, '2024-07/2024-12') : [];
  return series && points.length === 6
    ? { points, inputs: monthInputs(series, points) }
    : undefined;
}

export function recognisedFacts(data: ModelData): Fact[] {
  const series = data.series.get(monthlySeries);
  if (!series) return [];
  const half = secondHalfOf2024(data);
  return [
    knownFact(series),
    unknownFact(series, 'recognised-months-unknown', storyPeriod),
    unknownFact(series, 'recognised-2025-months-unknown', '2025'),
    ...(half
      ? [
          computedFact({
            id: 'recognised-2024-second-half',
            value: sum(half.points.map(({ value }) => value)),
            unit: series.unit,
            label: 'people newly recognised as political prisoners, July to December 2024',
            definition: 'Viasna’s numbers of the six months from July to December 2024, added up.',
            date: '2024-07/2024-12',
            inputs: half.inputs,
          }),
        ]
      : []),
  ].filter(({ rows }) => rows.length > 0);
}

function knownFact(series: Series): Fact {
  const known = knownMonthsIn(series);
  return computedFact({
    id: 'recognised-months-known',
    value: known.length,
    unit: 'months',
    label: 'months for which the number of newly recognised political prisoners is known',
    definition: `Calendar months of ${formatDate(storyPeriod)} with a published number of their own. ${gaps}. Every known month has one above zero: ${known.every(({ value }) => value > 0) ? 'yes' : 'no'}.`,
    date: storyPeriod,
    inputs: monthInputs(series, known),
  });
}

function unknownFact(series: Series, id: string, within: string): Fact {
  const known = knownMonthsIn(series, within);
  return computedFact({
    id,
    value: countMonths(within) - known.length,
    unit: 'months',
    label: `months of ${formatDate(within)} without a number of newly recognised political prisoners of their own`,
    definition: `Calendar months of ${formatDate(within)} less those with a published number of their own, which stand here. ${gaps}.`,
    date: within,
    inputs: monthInputs(series, known),
  });
}
