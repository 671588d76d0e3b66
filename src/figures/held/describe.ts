/** `held` in sentences and rows, from the points that the drawing shows. No pixels. */
import { formatDate, formatDay } from '../../format/dates.ts';
import { formatList } from '../../format/lists.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { FigureTable } from '../figure.ts';
import type { HeldPoint, HeldSeries } from './types.ts';

/** "May, June and August 2023": the year once, when it is one. */
export function monthsOf(points: readonly HeldPoint[]): string {
  const months = points.map(({ day }) => formatDay(day, 'month'));
  const years = new Set(months.map((month) => month.split(' ')[1]));
  return years.size === 1
    ? `${formatList(months.map((month) => month.split(' ')[0] ?? month))} ${[...years][0] ?? ''}`
    : formatList(months);
}

export function describeHeld(series: HeldSeries, phrase: Phrase): string[] {
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
    phrase('describe-first', { first: first.people, date: formatDate(first.date) }),
    phrase('describe-peak', {
      by: latest.by,
      peak: peak.people,
      months: monthsOf(peak.points),
    }),
    phrase('describe-latest', {
      before: before.people,
      date: formatDate(before.date),
      latest: latest.people,
      when:
        latest.to > latest.from
          ? phrase('describe-after', { date: formatDay(latest.from) })
          : formatDate(latest.date),
    }),
    ...(rebound && low
      ? [
          phrase('describe-rebound', {
            low: low.people,
            from: formatDate(low.date),
            high: rebound.people,
            to: formatDate(rebound.date),
          }),
        ]
      : []),
    ...doubles.map(({ date, people, other }) =>
      phrase('describe-double', { date: formatDate(date), people, other }),
    ),
    ...points
      .filter(({ kind }) => kind === 'suspect' || kind === 'weak')
      .map(({ people, date, kind }) =>
        phrase(`describe-${kind}`, { people, date: formatDate(date) }),
      ),
  ];
}

export const heldTable = ({ points }: HeldSeries, phrase: Phrase): FigureTable => ({
  caption: phrase('table'),
  columns: [
    { key: 'date', label: phrase('column-date') },
    { key: 'people', label: phrase('column-people'), numeric: true },
    { key: 'kind', label: phrase('column-kind') },
    { key: 'note', label: phrase('column-note') },
    { key: 'by', label: phrase('column-by'), inFilesOnly: true },
  ],
  rows: points.map((point) => ({
    date: formatDate(point.date),
    people: point.people,
    kind: `${point.basis}${point.kind === 'review' || point.kind === 'snapshot' ? '' : `, ${phrase(point.kind)}`}`,
    note: point.note ?? null,
    by: point.by,
  })),
});
