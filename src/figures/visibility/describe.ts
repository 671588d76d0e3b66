/** `visibility` in sentences and rows, from the months that the drawing shows. No pixels. */
import { calendarFromDay } from '../../format/epoch-day.ts';
import { joinNotes } from '../../format/lists.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { FigureTable } from '../figure.ts';
import type { Indicator, Month, VisibilitySeries } from './types.ts';

export const titleOf = ({ id }: Pick<Indicator, 'id'>, phrase: Phrase): string =>
  phrase(`title-${id}`);

const monthsBetween = (start: number, end: number): number => {
  const [from, to] = [calendarFromDay(start), calendarFromDay(end - 1)];
  return (to.year - from.year) * 12 + to.month - from.month + 1;
};

const say = (month: Month, phrase: Phrase): string =>
  `${phrase.qualified(month.people, month.qualifier)} (${phrase.date(month.date)})`;

export function describeVisibility({ indicators }: VisibilitySeries, phrase: Phrase): string[] {
  return indicators.flatMap((indicator) => {
    const [first, last] = [indicator.months[0], indicator.months.at(-1)];
    if (!first || !last) return [];
    const title = titleOf(indicator, phrase);
    const { darkFrom } = indicator;
    return [
      phrase('describe', {
        title,
        first: say(first, phrase),
        last: say(last, phrase),
        known: indicator.months.length,
        count: monthsBetween(first.start, last.end),
      }),
      darkFrom
        ? phrase('describe-wall', { title, date: phrase.date(darkFrom.date, 'month') })
        : phrase('describe-no-wall', { title }),
    ];
  });
}

export const visibilityTable = ({ indicators }: VisibilitySeries, phrase: Phrase): FigureTable => ({
  caption: phrase('table'),
  columns: [
    { key: 'indicator', label: phrase('column-indicator') },
    { key: 'date', label: phrase('column-date') },
    { key: 'people', label: phrase('column-people'), numeric: true },
    { key: 'note', label: phrase('column-note') },
    { key: 'by', label: phrase('column-by'), inFilesOnly: true },
  ],
  rows: indicators.flatMap((indicator) => rowsOf(indicator, phrase)),
});

/** A row for each month with a figure, and one for the day on which the source was closed. */
function rowsOf(indicator: Indicator, phrase: Phrase): FigureTable['rows'] {
  const title = titleOf(indicator, phrase);
  const { months, darkFrom } = indicator;
  const wall = darkFrom
    ? [
        {
          start: darkFrom.end,
          row: {
            indicator: title,
            date: phrase.date(darkFrom.date),
            people: null,
            note: phrase('wall-row'),
            by: null,
          },
        },
      ]
    : [];
  return [
    ...months.map((month) => ({ start: month.start, row: rowOf(month, title, phrase) })),
    ...wall,
  ]
    .sort((left, right) => left.start - right.start)
    .map(({ row }) => row);
}

function rowOf(month: Month, title: string, phrase: Phrase): FigureTable['rows'][number] {
  const notes = [
    month.note,
    month.isOther ? phrase('other') : undefined,
    month.weak ? phrase('weak') : undefined,
  ];
  return {
    indicator: title,
    date: phrase.date(month.date),
    people:
      month.qualifier === 'exact' ? month.people : phrase.qualified(month.people, month.qualifier),
    note: joinNotes(notes) || null,
    by: month.by,
  };
}
