/** The stock: how many recognised political prisoners are held, and how far the count fell. */
import { seriesIds, storyPeriod } from '../named-records.ts';
import { parseEdtf } from '../../format/edtf.ts';
import { isoFromDay } from '../../format/epoch-day.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import type { Series, SeriesPoint } from '../schema.ts';
import { computedFact, inputFromPoint, sentences } from './compute.ts';

export const heldSeries = seriesIds.held;

export function heldFacts(data: ModelData, phrase: Phrase): Fact[] {
  const series = data.series.get(heldSeries);
  const [before, latest, peak] = series
    ? [lastBefore(series), latestPoint(series), highest(series)]
    : [];
  if (!series || !before || !latest || !peak) return [];
  const earlier = sound(series).at(-2) ?? before;
  return [
    fallFact('held-fall', series, before, latest, phrase),
    fallFact('held-fall-last', series, earlier, latest, phrase),
    pointFact('held-before', series, before, phrase),
    pointFact('held-latest', series, latest, phrase),
    pointFact('held-peak', series, peak, phrase),
  ];
}

const fallFact = (
  id: string,
  series: Series,
  first: SeriesPoint,
  last: SeriesPoint,
  phrase: Phrase,
): Fact =>
  computedFact({
    id,
    value: first.value - last.value,
    unit: series.unit,
    qualifier: first.qualifier === 'exact' && last.qualifier === 'exact' ? 'exact' : 'about',
    label: phrase('held-fall.label', {
      from: phrase.date(first.date),
      // "5 March to March" would be no span.
      to: first.date.startsWith(`${last.date}-`)
        ? phrase('held-fall.later')
        : phrase.date(last.date),
    }),
    definition: sentences(
      phrase('held-fall.definition', {
        by: series.counter,
        first: phrase(`basis.${first.basis}`),
        last: phrase(`basis.${last.basis}`),
      }),
      last.note,
    ),
    // "5 March to March" would end before it starts: the last day on which the later count may have been taken.
    date: `${first.date}/${isoFromDay(parseEdtf(last.date).end - 1)}`,
    inputs: [
      inputFromPoint(series, first, phrase),
      inputFromPoint(series, last, phrase, undefined, '− '),
    ],
  });

/** One point of the series, still in the name of whoever counted it. */
const pointFact = (id: string, series: Series, point: SeriesPoint, phrase: Phrase): Fact => ({
  id,
  label: phrase(`${id}.label`),
  value: point.value,
  qualifier: point.qualifier,
  unit: series.unit,
  date: point.date,
  role: series.role,
  by: point.by ?? series.counter,
  definition: sentences(series.definition, point.note),
  rows: [
    inputFromPoint(
      series,
      point,
      phrase,
      `${phrase.date(point.date)}, ${phrase(`basis.${point.basis}`)}`,
    ).row,
  ],
  sources: point.sources,
  conflicts: [],
});

const sound = ({ points }: Series): SeriesPoint[] =>
  points.filter(({ suspect, weak }) => !suspect && !weak);

/** The last month-end review before the period of the story. */
export const lastBefore = (series: Series): SeriesPoint | undefined =>
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
