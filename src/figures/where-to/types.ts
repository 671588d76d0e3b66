/** What `where-to` knows of each round: where its people went, and with what papers. Plain data. */
import type { Qualifier } from '../../format/numbers.ts';

export type Place = 'inside' | 'lithuania' | 'ukraine' | 'prison' | 'unknown';
/** Told to have arrived without papers; nothing reported; not asked, as the person stayed at home. */
export type Papers = 'none' | 'unknown' | 'home' | 'prison';

export interface Group {
  place: Place;
  people: number;
  /** Reported to have come without valid papers of their own. */
  withoutPapers: { people: number; qualifier: Qualifier; by: string } | null;
  by: string;
  /** Where people went on to. */
  onward: { place: 'poland' | 'lithuania'; people: number }[];
  sources: string[];
}

export interface WhereToRound {
  id: string;
  date: string;
  released: number;
  by: string;
  groups: Group[];
  /** What another source says about the same number, in its words. */
  otherCounts: { value: string; by: string }[];
}

export interface WhereToSeries {
  rounds: WhereToRound[];
  sources: string[];
  asOf: string;
}
