/** The English words inside the drawing, the table and the description of `visibility`; another language passes its own. No numbers stand here. */
import { seriesIds } from '../../model/named-records.ts';

export interface VisibilityWords {
  /** Short titles by series id. */
  titles: Record<string, string>;
  keyMonth: string;
  keyOther: string;
  keyNone: string;
  keyDark: string;
  outlawed(date: string): string;
  dark(date: string): string;
  darkShort(date: string): string;
  lastFigure(count: string, date: string): string[];
  describe(title: string, first: string, last: string, known: number, months: number): string;
  describeDark(title: string, date: string): string;
  describeNoClosure(title: string): string;
  tableCaption: string;
  columns: { indicator: string; date: string; people: string; note: string; by: string };
  otherNote: string;
  weakNote: string;
  darkRow: string;
}

export const englishWords: VisibilityWords = {
  titles: {
    [seriesIds.convictionsByMonth]: 'Criminal convictions',
    [seriesIds.administrativeCasesByMonth]: 'Administrative cases',
    [seriesIds.persecutionByMonth]: 'Instances of persecution',
    [seriesIds.detentionsByMonth]: 'Detentions',
    [seriesIds.recognisedByMonth]: 'Newly recognised prisoners',
  },
  keyMonth: 'counted in the month',
  keyOther: 'not comparable with the rest',
  keyNone: 'no figure',
  keyDark: 'source closed',
  outlawed: (date) => `${date}: Viasna, which counts, is outlawed`,
  dark: (date) => `courts dark since ${date}`,
  darkShort: (date) => `dark since ${date}`,
  lastFigure: (count, date) => ['last figure:', `${count},`, date],
  describe: (title, first, last, known, months) =>
    `${title}: ${first} to ${last}, with a figure for ${known} of ${months} months.`,
  describeDark: (title, date) =>
    `${title}: its source closed in ${date}; the line ends there, and not at zero.`,
  describeNoClosure: (title) =>
    `${title}: no later monthly figure was found; that is not zero either.`,
  tableCaption: 'Monthly counts as far as each goes',
  columns: {
    indicator: 'What was counted',
    date: 'Month',
    people: 'Count',
    note: 'Note',
    by: 'Who counted',
  },
  otherNote: 'not comparable with the rest of the row',
  weakNote: 'one weak source',
  darkRow: 'source closed',
};
