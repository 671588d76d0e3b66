/** `held` in sentences and rows, from the points that the drawing shows. No pixels. */
import { formatDate, formatDay } from '../../format/dates.ts';
import { formatList } from '../../format/lists.ts';
import { formatNumber } from '../../format/numbers.ts';
import type { FigureTable } from '../figure.ts';
import type { HeldPoint, HeldSeries } from './types.ts';
import type { HeldWords } from './words.ts';

/** "May, June and August 2023": the year once, when it is one. */
export function monthsOf(points: readonly HeldPoint[]): string {
  const months = points.map(({ day }) => formatDay(day, 'month'));
  const years = new Set(months.map((month) => month.split(' ')[1]));
  return years.size === 1
    ? `${formatList(months.map((month) => month.split(' ')[0] ?? month))} ${[...years][0] ?? ''}`
    : formatList(months);
}

export function describeHeld(series: HeldSeries, words: HeldWords): string[] {
  const { points, peak, before, rebound, latest, doubles, releases } = series;
  const [first] = points;
  if (!first || !peak || !before || !latest) return [];
  const largest = [...releases]
    .sort((left, right) => right.people - left.people)
    .slice(0, 3)
    .map(({ day }) => day);
  const low =
    rebound &&
    points
      .filter(
        ({ kind, day }) =>
          (kind === 'review' || kind === 'snapshot') &&
          day < rebound.day &&
          day > Math.min(...largest),
      )
      .reduce<HeldPoint | null>(
        (best, point) => (!best || point.people < best.people ? point : best),
        null,
      );
  return [
    ...words.describe({
      counter: latest.by,
      first: formatNumber(first.people),
      firstDate: formatDate(first.date),
      peak: formatNumber(peak.people),
      peakMonths: monthsOf(peak.points),
      before: formatNumber(before.people),
      beforeDate: formatDate(before.date),
      latest: formatNumber(latest.people),
      latestFrom:
        latest.to > latest.from ? words.after(formatDay(latest.from)) : formatDate(latest.date),
    }),
    ...(rebound && low
      ? [
          words.describeRebound(
            formatNumber(low.people),
            formatDate(low.date),
            formatNumber(rebound.people),
            formatDate(rebound.date),
          ),
        ]
      : []),
    ...doubles.map(({ date, people, other }) =>
      words.describeDouble(formatDate(date), formatNumber(people), formatNumber(other)),
    ),
    ...points
      .filter(({ kind }) => kind === 'suspect')
      .map(({ people, date }) => words.describeSuspect(formatNumber(people), formatDate(date))),
  ];
}

export const heldTable = ({ points }: HeldSeries, words: HeldWords): FigureTable => ({
  caption: words.tableCaption,
  columns: [
    { key: 'date', label: words.columns.date },
    { key: 'people', label: words.columns.people, numeric: true },
    { key: 'kind', label: words.columns.kind },
    { key: 'note', label: words.columns.note },
    { key: 'by', label: words.columns.by, inFilesOnly: true },
  ],
  rows: points.map((point) => ({
    date: formatDate(point.date),
    people: point.people,
    kind: `${point.basis}${point.kind === 'review' || point.kind === 'snapshot' ? '' : `, ${words.key[point.kind]}`}`,
    note: point.note ?? null,
    by: point.by,
  })),
});
