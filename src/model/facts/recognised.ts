/** The flow in: people newly recognised as political prisoners, month by month as far as the months are known. */
import { formatDate } from '../../format/dates.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import type { Series, SeriesPoint } from '../schema.ts';
import { computedFact, inputFromPoint, qualifierOfSum, storyPeriod, sum } from './compute.ts';

const monthlySeries = 'political-prisoners-recognised-month';

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

export function recognisedFacts(data: ModelData): Fact[] {
  const series = data.series.get(monthlySeries);
  if (!series) return [];
  const known = knownMonthsIn(series);
  const secondHalf = knownMonthsIn(series, '2024-07/2024-12');
  const gaps = 'A month without a number is a month not known, not a month without arrests';
  const inputs = (points: readonly SeriesPoint[]) =>
    points.map((point) =>
      inputFromPoint(
        series,
        point,
        `${formatDate(point.date)}${point.weak ? ' (single weak source)' : ''}`,
      ),
    );
  const sumOf = (
    id: string,
    points: readonly SeriesPoint[],
    date: string,
    definition: string,
  ): Fact[] =>
    points.length === 0
      ? []
      : [
          computedFact({
            id,
            value: sum(points.map(({ value }) => value)),
            qualifier: qualifierOfSum(points.map(({ qualifier }) => qualifier)),
            unit: series.unit,
            label: `people newly recognised as political prisoners, ${formatDate(date)}`,
            definition,
            date,
            inputs: inputs(points),
          }),
        ];
  return [
    computedFact({
      id: 'recognised-months-known',
      value: known.length,
      unit: 'months',
      label: 'months for which the number of newly recognised political prisoners is known',
      definition: `Calendar months of ${formatDate(storyPeriod)} with a published number. ${gaps}. Every known month has one above zero: ${known.every(({ value }) => value > 0) ? 'yes' : 'no'}.`,
      date: storyPeriod,
      inputs: inputs(known),
    }),
    ...sumOf(
      'recognised-sum-known-months',
      known,
      storyPeriod,
      `The sum of the ${known.length} months that are known. ${gaps}: it is less than all.`,
    ),
    ...sumOf(
      'recognised-2024-second-half',
      secondHalf,
      '2024-07/2024-12',
      `The sum of the ${secondHalf.length} months from July to December 2024 that are known.`,
    ),
  ].filter(({ rows }) => rows.length > 0);
}
