/** `since` in sentences and rows, from what the drawing shows and what it leaves to the table. No pixels. */
import type { Phrase } from '../../format/phrases.ts';
import type { FigureTable } from '../figure.ts';
import { isDrawn } from './series.ts';
import type { HeldWords, Known, SinceSeries } from './types.ts';

const dateOf = ({ date, isDayUnknown, people }: Known, phrase: Phrase): string =>
  isDayUnknown && people !== null
    ? phrase('day-unknown', { date: phrase.date(date) })
    : phrase.date(date);

const weightOf = ({ isWeak }: Pick<Known | HeldWords, 'isWeak'>, phrase: Phrase): string =>
  phrase(isWeak ? 'weak' : 'sound');

export function describeSince(series: SinceSeries, phrase: Phrase): string[] {
  const { months, known, held, lastCount } = series;
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last || known.length === 0) return [];
  const isEmpty = (month: string): boolean =>
    !known.some((one) => one.month === month && one.people !== null);
  return [
    ...known.filter(isDrawn).map((one) =>
      phrase('describe', {
        date: dateOf(one, phrase),
        text: one.text,
        weight: weightOf(one, phrase),
      }),
    ),
    ...held.map((one) =>
      phrase('describe-held', {
        date: phrase.date(one.date),
        people: phrase.qualified(one.people, one.qualifier),
        by: one.by,
        weight: weightOf(one, phrase),
      }),
    ),
    ...(lastCount
      ? [
          phrase('last-count', {
            count: lastCount.people,
            by: lastCount.by,
            date: phrase.date(lastCount.date),
          }),
        ]
      : []),
    phrase('describe-empty', {
      count: months.filter(isEmpty).length,
      span: phrase.date(`${first}/${last}`),
    }),
  ];
}

export function sinceTable({ known, held }: SinceSeries, phrase: Phrase): FigureTable {
  const rows = [
    ...known.map((one) => ({
      order: one.date,
      date: dateOf(one, phrase),
      what: one.text,
      people: one.people,
      weight: weightOf(one, phrase),
    })),
    ...held.map((one) => ({
      order: one.date,
      date: phrase.date(one.date),
      what: phrase('row-held', { by: one.by }),
      people: one.qualifier === 'exact' ? one.people : phrase.qualified(one.people, one.qualifier),
      weight: weightOf(one, phrase),
    })),
  ];
  return {
    caption: phrase('table'),
    columns: [
      { key: 'date', label: phrase('column-date') },
      { key: 'what', label: phrase('column-what') },
      { key: 'people', label: phrase('column-people'), numeric: true },
      { key: 'weight', label: phrase('column-weight') },
    ],
    rows: rows
      .sort((left, right) => (left.order < right.order ? -1 : left.order > right.order ? 1 : 0))
      .map(({ order: _, ...row }) => row),
  };
}
