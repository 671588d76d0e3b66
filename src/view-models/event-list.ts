/** All events, newest first, by year and month, with what the filter needs to find them. Knows no markup. */
import { edtfToDays, formatDate } from '../format/index.ts';
import type { Event, Model } from '../model/index.ts';
import { russianGivenName } from './given-names.ts';

export interface MonthOfEvents {
  /** "2025-09", or "2025" for what is known by year only. */
  id: string;
  events: Event[];
}

/** A year, or as many months of it as one page has room for. */
export interface YearOfEvents {
  year: string;
  /** Names its page and its place in it: "2025", and where the year is cut "2025-05" for what begins in May. */
  id: string;
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
  return [...years].map(([year, months]) =>
    yearOf(
      year,
      year,
      [...months].map(([id, list]) => ({ id, events: list })),
    ),
  );
}

const yearOf = (year: string, id: string, months: MonthOfEvents[]): YearOfEvents => ({
  year,
  id,
  count: months.reduce((sum, { events }) => sum + events.length, 0),
  months,
});

/** More than three times today’s list, and as heavy as the story may be: beyond it a page would take longer to load than anyone scrolls, and older years get pages of their own. */
export const mostOnPage = 1000;

/** The whole list in the parts that its pages hold: `first` newest first on /events/, `others` with a page each. All of it on the first as long as there is room. */
export function pagesOf(
  years: readonly YearOfEvents[],
  most = mostOnPage,
): { all: YearOfEvents[]; first: YearOfEvents[]; others: YearOfEvents[] } {
  const all = years.flatMap((year) => cutYear(year, most));
  let room = most;
  const first = all.filter(({ count }, index) => (room -= count) >= 0 || index === 0);
  return { all, first, others: all.filter((part) => !first.includes(part)) };
}

/** A year that no page has room for, in runs of whole months, newest first. Filled up from January on, so that a part once begun keeps its name; a month is never cut. */
function cutYear(year: YearOfEvents, most: number): YearOfEvents[] {
  if (year.count <= most) return [year];
  const parts: YearOfEvents[] = [];
  for (const month of year.months.toReversed()) {
    const last = parts[0];
    if (last && last.count + month.events.length <= most)
      parts[0] = yearOf(year.year, last.id, [month, ...last.months]);
    else parts.unshift(yearOf(year.year, last ? month.id : year.id, [month]));
  }
  return parts;
}

/** "2025", or the months of a part: "May–August 2025". */
export function nameOfYear(
  { year, id, months }: YearOfEvents,
  all: readonly YearOfEvents[],
  length: 'long' | 'short' = 'long',
): string {
  if (id === year && !all.some((other) => other.year === year && other.id !== id)) return year;
  const dated = months.map(({ id: month }) => month).filter((month) => month.length > 4);
  const [from, to] = [dated.at(-1), dated[0]];
  return from === undefined || to === undefined
    ? year
    : formatDate(from === to ? from : `${from}/${to}`, length);
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
  const rest = [event.summary, ...event.actors, ...event.claims.map(({ by }) => by)].flatMap(
    wordsIn,
  );
  return [...new Set(rest)]
    .filter((word) => word.length > 2 && !inRow.has(word) && !commonWords.has(word))
    .join(' ');
}

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}’'-]+/u)
    .map((word) => word.replace(/^[’'-]+|[’'-]+$/g, '').replace(/[’']s$/, ''))
    .filter(Boolean);
/** Said in most records: nobody finds an event by them. */
const commonWords = new Set(
  'the and for that from with was were had has have not who this they their them his her its been are but after before which also said into than then when there all one two out'.split(
    ' ',
  ),
);

/** People by id, with every spelling, only those who stand in one of the events. */
export const spellings = (
  model: Model,
  events: readonly Event[] = model.events,
): Record<string, string> => {
  const named = new Set(events.flatMap(({ people }) => people.map(({ person }) => person)));
  return Object.fromEntries(
    [...model.people.values()]
      .filter(({ id }) => named.has(id))
      .map(({ id, name, variants }) => [
        id,
        [name, ...russianGivenName(name), ...variants].join(' '),
      ]),
  );
};
