/** `visibility` in sentences and rows, from the months that the drawing shows. No pixels. */
import { formatDate } from '../../format/dates.ts';
import { formatQualified } from '../../format/numbers.ts';
import { calendarFromDay } from '../../format/epoch-day.ts';
import type { FigureTable } from '../figure.ts';
import type { Indicator, Month, VisibilitySeries } from './types.ts';
import type { VisibilityWords } from './words.ts';

export const titleOf = (
  { id, title }: Pick<Indicator, 'id' | 'title'>,
  words: VisibilityWords,
): string => words.titles[id] ?? title;

const monthsBetween = (start: number, end: number): number => {
  const [from, to] = [calendarFromDay(start), calendarFromDay(end - 1)];
  return (to.year - from.year) * 12 + to.month - from.month + 1;
};

export function describeVisibility(
  { indicators }: VisibilitySeries,
  words: VisibilityWords,
): string[] {
  const say = (month: Month): string =>
    `${formatQualified(month.people, month.qualifier)} (${formatDate(month.date)})`;
  return indicators.flatMap((indicator) => {
    const [first, last] = [indicator.months[0], indicator.months.at(-1)];
    if (!first || !last) return [];
    const title = titleOf(indicator, words);
    return [
      words.describe(
        title,
        say(first),
        say(last),
        indicator.months.length,
        monthsBetween(first.start, last.end),
      ),
      indicator.darkFrom
        ? words.describeDark(title, formatDate(indicator.darkFrom.date, 'month'))
        : words.describeNoClosure(title),
    ];
  });
}

export function visibilityTable(
  { indicators }: VisibilitySeries,
  words: VisibilityWords,
): FigureTable {
  const { indicator: what, date, people, note, by } = words.columns;
  return {
    caption: words.tableCaption,
    columns: [
      { key: 'indicator', label: what },
      { key: 'date', label: date },
      { key: 'people', label: people, numeric: true },
      { key: 'note', label: note },
      { key: 'by', label: by, inFilesOnly: true },
    ],
    rows: indicators.flatMap((indicator) =>
      [
        ...indicator.months.map((month) => ({
          start: month.start,
          indicator: titleOf(indicator, words),
          date: formatDate(month.date),
          people:
            month.qualifier === 'exact'
              ? month.people
              : formatQualified(month.people, month.qualifier),
          note:
            [
              month.note,
              month.isOther ? words.otherNote : undefined,
              month.weak ? words.weakNote : undefined,
            ]
              .filter((part) => part !== undefined)
              .join('; ') || null,
          by: month.by,
        })),
        ...(indicator.darkFrom
          ? [
              {
                start: indicator.darkFrom.end,
                indicator: titleOf(indicator, words),
                date: formatDate(indicator.darkFrom.date),
                people: null,
                note: words.darkRow,
                by: null,
              },
            ]
          : []),
      ]
        .sort((left, right) => left.start - right.start)
        .map(({ start: _, ...row }) => row),
    ),
  };
}
