/** The English words inside the drawing, the table and the description of `held`; another language passes its own. No numbers stand here. */
import type { HeldKind } from './types.ts';

export interface HeldWords {
  longHeading: string;
  closeHeading: string;
  scaleNote(span: string, floor: string): string;
  releasesNote: string;
  key: Record<HeldKind, string>;
  keyGap: string;
  twoValues(people: string, other: string): string;
  peak(people: string, months: string): readonly string[];
  dayLabel(people: string, date: string): readonly string[];
  latest(people: string, date: string): readonly string[];
  describe(parts: {
    counter: string;
    first: string;
    firstDate: string;
    peak: string;
    peakMonths: string;
    before: string;
    beforeDate: string;
    latest: string;
    latestFrom: string;
  }): string[];
  describeRebound(low: string, lowDate: string, high: string, highDate: string): string;
  describeDouble(date: string, people: string, other: string): string;
  describeSuspect(people: string, date: string): string;
  after(date: string): string;
  tableCaption: string;
  columns: { date: string; people: string; kind: string; note: string; by: string };
}

export const englishWords: HeldWords = {
  longHeading: 'Political prisoners held since August 2020',
  closeHeading: 'Between the dotted lines, enlarged',
  scaleNote: (span, floor) => `${span}; this scale starts at ${floor}`,
  releasesNote: 'Rounds of release, larger ones with number',
  key: {
    review: 'month-end count',
    snapshot: 'quoted on another day',
    weak: 'one weak source',
    suspect: 'contradicted',
  },
  keyGap: 'month-ends missing',
  twoValues: (people, other) => `${people} or ${other}`,
  peak: (people, months) => [`${people}, the peak:`, months],
  dayLabel: (people, date) => [people, date],
  latest: (people, date) => [people, `after ${date},`, 'day unknown'],
  describe: ({
    counter,
    first,
    firstDate,
    peak,
    peakMonths,
    before,
    beforeDate,
    latest,
    latestFrom,
  }) => [
    `The first count shown is ${first} (${firstDate}).`,
    `The month-end counts of ${counter} were highest at ${peak} (${peakMonths}).`,
    `Before the first round they stood at ${before} (${beforeDate}); the newest count is ${latest}, ${latestFrom}.`,
  ],
  describeRebound: (low, lowDate, high, highDate) =>
    `Between two large rounds the count rose from ${low} (${lowDate}) to ${high} (${highDate}).`,
  describeDouble: (date, people, other) =>
    `For ${date} the counter itself gives two values, ${people} and ${other}.`,
  describeSuspect: (people, date) =>
    `A value of ${people} for ${date} stands in brackets, because sounder counts around it contradict it.`,
  after: (date) => `after ${date}, day unknown, from one newsroom`,
  tableCaption: 'Recognised political prisoners in custody, every count found',
  columns: {
    date: 'Date',
    people: 'People',
    kind: 'Kind of count',
    note: 'Note',
    by: 'Who counted',
  },
};
