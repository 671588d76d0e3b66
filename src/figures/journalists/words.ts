/** The English words inside the drawing, the table and the description of `journalists`; another language passes its own. No numbers stand here. */
import { seriesIds } from '../../model/named-records.ts';

export interface JournalistsWords {
  /** Short names by series id. */
  names: Record<string, string>;
  pointLabel(people: string, date: string): string;
  after(people: readonly string[], releases: readonly string[]): string;
  keyExact: string;
  keyAtLeast: string;
  keyWeak: string;
  keyReleases(people: string): string;
  describePanel(counter: string, first: string, highest: string, latest: string): string;
  describeAfter(
    counter: string,
    people: string,
    date: string,
    release: string,
    releaseDate: string,
  ): string;
  neverOneLine: string;
  tableCaption: string;
  columns: { counter: string; date: string; people: string; note: string };
  weakNote: string;
}

export const englishWords: JournalistsWords = {
  names: {
    [seriesIds.journalistsBaj]: 'BAJ',
    [seriesIds.journalistsCpj]: 'CPJ',
    [seriesIds.journalistsRsf]: 'RSF',
  },
  pointLabel: (people, date) => `${people}, ${date}`,
  after: (people, releases) =>
    people
      .map((number, index) => `${number} after the release of ${releases[index] ?? ''}`)
      .join(', '),
  keyExact: 'a count',
  keyAtLeast: 'at least so many',
  keyWeak: 'one weak source',
  keyReleases: (people) => `releases of ${people}`,
  describePanel: (counter, first, highest, latest) =>
    `${counter}: ${first}; highest ${highest}; latest ${latest}.`,
  describeAfter: (counter, people, date, release, releaseDate) =>
    `After the release of ${release} on ${releaseDate}, ${counter} counted ${people} (${date}).`,
  neverOneLine:
    'The three counts follow different rules, so they are never added and never joined.',
  tableCaption: 'Journalists and media workers in prison, as three organisations count them',
  columns: { counter: 'Counted by', date: 'Date', people: 'People', note: 'Note' },
  weakNote: 'one weak source',
};
