/** The English words of the strip; another language passes its own. No numbers stand here. */
import { plural } from '../../format/numbers.ts';
import type { StripLane } from './types.ts';

export interface SixDaysWords {
  lanes: Record<StripLane, string>;
  day: string;
  event: string;
  people: string;
  by: string;
  caption: string;
  noEntry: string;
  oneDot: string;
  madePublic(date: string): string;
  extent(dates: string): string;
  lowerCount(count: string, what: string, who: string): string;
  more(events: number): string;
  describeEntry(day: string, lane: string, text: string, number: string | null): string;
  describeQuiet(days: string): string;
}

export const englishWords: SixDaysWords = {
  lanes: { out: 'Out', deal: 'The deal', in: 'Jailed or sentenced' },
  day: 'Day',
  event: 'What happened',
  people: 'People',
  by: 'Who says so',
  caption: 'What happened, day by day: out, the deal, in',
  noEntry: 'No entry in our record',
  oneDot: 'One dot is one person.',
  madePublic: (date) => `Public only from ${date}`,
  extent: (dates) => dates,
  more: (events) =>
    `${plural(events, 'more event', 'more events')} of this day, in the list of events`,
  lowerCount: (count, what, who) => `${count} ${what}, by the count of ${who}`,
  describeEntry: (day, lane, text, number) =>
    `${day}, ${lane.toLowerCase()}: ${text}${number === null ? '' : ` (${number})`}.`,
  describeQuiet: (days) => `No entry in our record: ${days}.`,
};
