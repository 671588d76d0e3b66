/** All events, newest first, by year and month, with what the filter needs to find them. Knows no markup. */
import { edtfToDays, formatDate } from '../format/index.ts';
import type { Event, Model } from '../model/index.ts';
import { russianGivenName } from './given-names.ts';

export interface MonthOfEvents {
  /** "2025-09", or "2025" for what is known by year only. */
  id: string;
  events: Event[];
}

export interface YearOfEvents {
  year: string;
  count: number;
  months: MonthOfEvents[];
}

export function eventsByYear(events: readonly Event[]): YearOfEvents[] {
  const years = new Map<string, Map<string, Event[]>>();
  for (const event of [...events].reverse()) {
    const months = years.get(event.date.slice(0, 4)) ?? new Map<string, Event[]>();
    years.set(event.date.slice(0, 4), months);
    const month = (event.date.split('/')[0] ?? '').slice(0, 7);
    const inMonth = months.get(month) ?? [];
    months.set(month, inMonth);
    inMonth.push(event);
  }
  return [...years].map(([year, months]) => ({
    year,
    count: [...months.values()].reduce((sum, { length }) => sum + length, 0),
    months: [...months].map(([id, list]) => ({ id, events: list })),
  }));
}

/** Five times today's list: beyond it a page would take longer to load than anyone scrolls, and older years get pages of their own. */
export const mostOnPage = 1500;

/** The years of the first page, newest first, and those that have a page each; all on the first as long as there is room. */
export function pagesOf(years: readonly YearOfEvents[], most = mostOnPage): { first: YearOfEvents[]; others: YearOfEvents[] } {
  let room = most;
  const first = years.filter(({ count }, index) => (room -= count) >= 0 || index === 0);
  return { first, others: years.filter((year) => !first.includes(year)) };
}

/** The day in a narrow column, below a heading with its year: "11 Sep", "17–18 Dec", "Oct"; other years are said. */
export function dayInYear(event: Event): string {
  const text = formatDate(event.date, 'short');
  const year = event.date.slice(0, 4);
  return edtfToDays(event.date).precision === 'year' ? year : text.replaceAll(` ${year}`, '');
}

/** Words of the record that stand nowhere in its row, each once: what the search looks through besides the row. */
export function searchWords(event: Event): string {
  const inRow = new Set(wordsIn(event.title));
  const rest = [event.summary, ...event.actors, ...event.figures.map(({ by }) => by)].flatMap(wordsIn);
  return [...new Set(rest)].filter((word) => word.length > 2 && !inRow.has(word) && !commonWords.has(word)).join(' ');
}

const wordsIn = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}’'-]+/u).map((word) => word.replace(/^[’'-]+|[’'-]+$/g, '').replace(/[’']s$/, '')).filter(Boolean);
/** Said in most records: nobody finds an event by them. */
const commonWords = new Set('the and for that from with was were had has have not who this they their them his her its been are but after before which also said into than then when there all one two out'.split(' '));

/** People by id, with every spelling, only those who stand in one of the events. */
export const spellings = (model: Model, events: readonly Event[] = model.events): Record<string, string> => {
  const named = new Set(events.flatMap(({ people }) => people.map(({ person }) => person)));
  return Object.fromEntries([...model.people.values()].filter(({ id }) => named.has(id)).map(({ id, name, variants }) => [id, [name, ...russianGivenName(name), ...variants].join(' ')]));
};
