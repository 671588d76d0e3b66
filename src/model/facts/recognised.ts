/** The flow in: people newly recognised as political prisoners, month by month as far as the months are known. */
import { seriesIds, storyPeriod } from '../named-records.ts';
import { parseEdtf } from '../../format/edtf.ts';
import { calendarFromDay } from '../../format/epoch-day.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import type { Series, SeriesPoint } from '../schema.ts';
import { computedFact, inputFromPoint, sum, type Input } from './compute.ts';

export const monthlySeries = seriesIds.recognisedByMonth;

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
  phrase: Phrase,
  series: Series,
  points: readonly SeriesPoint[],
  sign: '' | '− ' = '',
): Input[] =>
  points.map((point) =>
    inputFromPoint(
      series,
      point,
      phrase,
      point.weak ? phrase('record.weak-row', { date: phrase.date(point.date) }) : undefined,
      sign,
    ),
  );

/** The six months from July to December 2024, or undefined where one of them is not known. */
export function secondHalfOf2024(
  data: ModelData,
  phrase: Phrase,
): { points: SeriesPoint[]; inputs: Input[] } | undefined {
  const series = data.series.get(monthlySeries);
  const points = series ? knownMonthsIn(series, '2024-07/2024-12') : [];
  return series && points.length === 6
    ? { points, inputs: monthInputs(phrase, series, points) }
    : undefined;
}

export function recognisedFacts(data: ModelData, phrase: Phrase): Fact[] {
  const series = data.series.get(monthlySeries);
  if (!series) return [];
  const half = secondHalfOf2024(data, phrase);
  return [
    knownFact(series, phrase),
    unknownFact(series, 'recognised-months-unknown', storyPeriod, phrase),
    unknownFact(series, 'recognised-2025-months-unknown', '2025', phrase),
    ...(half
      ? [
          computedFact({
            id: 'recognised-2024-second-half',
            value: sum(half.points.map(({ value }) => value)),
            unit: series.unit,
            label: phrase('recognised-2024-second-half.label'),
            definition: phrase('recognised-2024-second-half.definition'),
            date: '2024-07/2024-12',
            inputs: half.inputs,
          }),
        ]
      : []),
  ].filter(({ rows }) => rows.length > 0);
}

function knownFact(series: Series, phrase: Phrase): Fact {
  const known = knownMonthsIn(series);
  return computedFact({
    id: 'recognised-months-known',
    value: known.length,
    unit: 'months',
    label: phrase('recognised-months-known.label'),
    definition: phrase(
      `recognised-months-known.${known.every(({ value }) => value > 0) ? 'definition' : 'zero'}`,
      { span: phrase.date(storyPeriod) },
    ),
    date: storyPeriod,
    inputs: monthInputs(phrase, series, known),
  });
}

function unknownFact(series: Series, id: string, within: string, phrase: Phrase): Fact {
  const known = knownMonthsIn(series, within);
  return computedFact({
    id,
    value: countMonths(within) - known.length,
    unit: 'months',
    label: phrase('recognised-months-unknown.label', { span: phrase.date(within) }),
    definition: phrase('recognised-months-unknown.definition', { span: phrase.date(within) }),
    date: within,
    inputs: monthInputs(phrase, series, known),
  });
}
