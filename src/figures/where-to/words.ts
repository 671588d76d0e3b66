/** The English words of `where-to`; another language passes its own. No numbers stand here. */
import { formatNumber, formatQualified, plural, type Qualifier } from '../../format/numbers.ts';
import type { Papers, Place } from './types.ts';

export interface WhereToWords {
  places: Record<Place, string>;
  onward: Record<'poland' | 'lithuania', string>;
  keys: Record<Papers, string>;
  withoutPapers(people: number, qualifier: Qualifier): string;
  papersUnknown: string;
  onwardLine(parts: string): string;
  otherCount(value: string, by: string): string;
  tableCaption: string;
  columns: {
    date: string;
    released: string;
    place: string;
    people: string;
    by: string;
    papers: string;
    papersBy: string;
    onward: string;
  };
  describeGroup(people: string, place: string, papers: string): string;
  describeRound(date: string, released: string, groups: string): string;
  people(count: number): string;
}

export const englishWords: WhereToWords = {
  places: {
    inside: 'Freed inside Belarus',
    lithuania: 'To Lithuania',
    ukraine: 'To Ukraine',
    prison: 'Back to prison',
    unknown: 'Not known',
  },
  onward: { poland: 'to Poland', lithuania: 'to Lithuania' },
  keys: {
    home: 'freed inside Belarus',
    none: 'abroad, without papers',
    unknown: 'abroad, papers not reported',
    prison: 'back to prison',
  },
  withoutPapers: (people, qualifier) =>
    qualifier === 'exact'
      ? `${formatNumber(people)} without papers`
      : `${formatQualified(people, qualifier)} without papers`,
  papersUnknown: 'papers not reported',
  onwardLine: (parts) => `then ${parts}`,
  otherCount: (value, by) => `${by}: ${value}`,
  tableCaption: 'Where the people of four rounds went, and what is reported about their papers',
  columns: {
    date: 'Round',
    released: 'Announced',
    place: 'Where to',
    people: 'People',
    by: 'Who says so',
    papers: 'Reported without papers',
    papersBy: 'Reported by',
    onward: 'Then',
  },
  describeGroup: (people, place, papers) =>
    `${people} ${place.charAt(0).toLowerCase()}${place.slice(1)}${papers}`,
  describeRound: (date, released, groups) => `${date}, ${released} announced: ${groups}.`,
  people: (count) => plural(count, 'person', 'people'),
};
