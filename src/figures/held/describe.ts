/** `held` in sentences and rows, from the points that the drawing shows. No pixels. */
import type { Phrase } from '../../format/phrases.ts';
import type { FigureTable } from '../figure.ts';
import type { HeldPoint, HeldSeries } from './types.ts';

/** "May, June and August 2023": the year once, when it is one. */
export function monthsOf(points: readonly HeldPoint[], phrase: Phrase): string {
  const months = points.map(({ day }) => phrase.day(day, 'month'));
  const years = new Set(months.map((month) => month.split(' ')[1]));
  return years.size === 1
    ? `${phrase.list(months.map((month) => month.split(' ')[0] ?? month))} ${[...years][0] ?? ''}`
    : phrase.list(months);
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
    phrase('describe-first', { first: first.people, date: phrase.date(first.date) }),
    phrase('describe-peak', {
      by: latest.by,
      peak: peak.people,
      months: monthsOf(peak.points, phrase),
    }),
    phrase('describe-latest', {
      before: before.people,
      date: phrase.date(before.date),
      latest: latest.people,
      when:
        latest.to > latest.from
          ? phrase('describe-after', { date: phrase.day(latest.from) })
          : phrase.date(latest.date),
    }),
    ...(rebound && low
      ? [
          phrase('describe-rebound', {
            low: low.people,
            from: phrase.date(low.date),
            high: rebound.people,
            to: phrase.date(rebound.date),
          }),
        ]
      : []),
    ...doubles.map(({ date, people, other }) =>
      phrase('describe-double', { date: phrase.date(date), people, other }),
    ),
    ...points
      .filter(({ kind }) => kind === 'suspect' || kind === 'weak')
      .map(({ people, date, kind }) =>
        phrase(`describe-${kind}`, { people, date: phrase.date(date) }),
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
    date: phrase.date(point.date),
    people: point.people,
    kind: `${phrase(`basis-${point.basis.replaceAll(' ', '-')}`)}${point.kind === 'review' || point.kind === 'snapshot' ? '' : `, ${phrase(point.kind)}`}`,
    note: point.note ?? null,
    by: point.by,
  })),
});
