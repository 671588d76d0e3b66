/** `record` in sentences and rows, from the series that the drawing shows. No pixels. */
import { formatList, formatNumber, type Language } from '../../format/index.ts';
import type { FigureTable } from '../figure.ts';
import { laneOrder } from './series.ts';
import type { LaneWords, RecordWords, RecordYear } from './types.ts';

export function describeRecord(
  years: readonly RecordYear[],
  words: RecordWords,
  language?: Language,
): string[] {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return [];
  const most =
    [...years].sort(
      (one, other) => other.total - one.total || one.year.localeCompare(other.year),
    )[0] ?? first;
  const empty = years.filter(({ total }) => total === 0).map(({ year }) => year);
  return [
    fill(words.describeSpan, first.year, last.year),
    fill(words.describeMost, most.year, formatNumber(most.total, language)),
    ...(empty.length > 0 ? [fill(words.describeEmpty, formatList(empty, 'and', language))] : []),
  ];
}

/** `##` first: `#` is a part of it. */
const fill = (text: string, one: string, two = ''): string =>
  text.replaceAll('##', two).replaceAll('#', one);

/** Newest year first, as in the list of events. */
export const recordTable = (
  years: readonly RecordYear[],
  words: RecordWords,
  lanes: LaneWords,
): FigureTable => ({
  caption: words.tableCaption,
  columns: [
    { key: 'year', label: words.year },
    ...laneOrder.map((lane) => ({ key: lane, label: lanes[lane], numeric: true })),
    { key: 'total', label: words.total, numeric: true },
  ],
  rows: [...years].reverse().map(({ year, byLane, total }) => ({ year, ...byLane, total })),
});
