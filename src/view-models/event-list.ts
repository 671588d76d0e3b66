/** All events, newest first, by year and month, with what the filter needs to find them. Knows no markup. */
import { edtfToDays, formatDate, type Language } from '../format/index.ts';
import type { Event, Model } from '../model/index.ts';
import { russianGivenName } from './given-names.ts';

export interface MonthOfEvents {
  /** "2025-09", or "2025" for what is known by year only. */
  id: string;
  events: Event[];
}

export interface YearOfEvents {
  year: string;
  months: MonthOfEvents[];
}

export function eventsByYear(events: readonly Event[]): YearOfEvents[] {
  const newestFirst = events.toReversed();
  return [...Map.groupBy(newestFirst, ({ date }) => date.slice(0, 4))].map(([year, inYear]) => ({
    year,
    months: [...Map.groupBy(inYear, monthOf)].map(([id, inMonth]) => ({ id, events: inMonth })),
  }));
}

const monthOf = ({ date }: Event): string => (date.split('/')[0] ?? '').slice(0, 7);

/** The day in a narrow column, below a heading with its year: "11 Sep", "17–18 Dec", "Oct"; other years are named. */
export function dayInYear(event: Event, language?: Language): string {
  const text = formatDate(event.date, 'short', language);
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
/** In most records: nobody finds an event by them. */
const commonWords = new Set(
  'the and for that from with was were had has have not who this they their them his her its been are but after before which also said into than then when there all one two out'.split(
    ' ',
  ),
);

/** People by id, with every spelling, the English one too, only those who stand in an event. */
export const spellings = ({ people, events, asWritten }: Model): Record<string, string> => {
  const named = new Set(events.flatMap((event) => event.people.map(({ person }) => person)));
  return Object.fromEntries(
    [...people.values()]
      .filter(({ id }) => named.has(id))
      .map(({ id, name, variants }) => {
        const written = asWritten?.people.get(id)?.name ?? name;
        const all = [name, written, ...russianGivenName(written), ...variants];
        return [id, [...new Set(all)].join(' ')];
      }),
  );
};
