/** The stock: how many recognised political prisoners are held, and how far the count fell. */
import { formatDate } from '../../format/dates.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import type { Series, SeriesPoint } from '../schema.ts';
import { computedFact, inputFromPoint, storyPeriod } from './compute.ts';

const heldSeries = 'political-prisoners-custody';

export function heldFacts(data: ModelData): Fact[] {
  const series = data.series.get(heldSeries);
  const [before, latest, peak] = series
    ? [lastBefore(series), latestPoint(series), highest(series)]
    : [];
  if (!series || !before || !latest || !peak) return [];
  const fall = computedFact({
    id: 'held-fall',
    value: Math.abs(before.value - latest.value),
    unit: 'people',
    qualifier: before.qualifier === 'exact' && latest.qualifier === 'exact' ? 'exact' : 'about',
    label: `how far the count of political prisoners fell from ${formatDate(before.date)} to ${formatDate(latest.date)}`,
    definition:
      `The last count before the period less the newest one, both by ${series.counter}. The first is of the kind "${before.basis}", the second of the kind "${latest.basis}": they are not the same kind of count. ${latest.note ?? ''}`.trim(),
    date: `${before.date}/${latest.date}`,
    inputs: [
      inputFromPoint(series, before, formatDate(before.date)),
      inputFromPoint(series, latest, formatDate(latest.date)),
    ],
  });
  return [
    fall,
    pointFact('held-before', `political prisoners held before the first round`, series, before),
    pointFact('held-latest', 'political prisoners held, newest count', series, latest),
    pointFact(
      'held-peak',
      'political prisoners held at the peak of month-end counts',
      series,
      peak,
    ),
  ];
}

const pointFact = (id: string, label: string, series: Series, point: SeriesPoint): Fact =>
  computedFact({
    id,
    label,
    value: point.value,
    qualifier: point.qualifier,
    unit: series.unit,
    date: point.date,
    definition: [series.definition, point.note].filter((text) => text !== undefined).join(' '),
    inputs: [inputFromPoint(series, point, `${formatDate(point.date)}, ${point.basis}`)],
  });

const sound = ({ points }: Series): SeriesPoint[] =>
  points.filter(({ suspect, weak }) => !suspect && !weak);

const lastBefore = (series: Series): SeriesPoint | undefined =>
  sound(series)
    .filter(
      ({ basis, date }) =>
        basis === 'month-end review' && parseEdtf(date).end <= parseEdtf(storyPeriod).start,
    )
    .at(-1);

/** The point that ends last: a count "in March" after a release of the 19th is newer than one of the 5th. */
const latestPoint = (series: Series): SeriesPoint | undefined =>
  [...sound(series)].sort((left, right) => parseEdtf(right.date).end - parseEdtf(left.date).end)[0];

const highest = (series: Series): SeriesPoint | undefined =>
  sound(series)
    .filter(({ basis }) => basis === 'month-end review')
    .sort((left, right) => right.value - left.value)[0];
