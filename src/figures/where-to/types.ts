/** What `where-to` knows of each round: where its people went, and with what papers. Plain data. */
import type { Qualifier } from '../../format/numbers.ts';

export type Place = 'inside' | 'lithuania' | 'ukraine' | 'prison' | 'unknown';

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

/** Who turned back at the border, and when the last of them was let go home. */
export interface TurnedBack {
  name: string;
  /** EDTF; null while no release is on record. */
  home: string | null;
}

export interface WhereToRound {
  id: string;
  date: string;
  released: number;
  by: string;
  groups: Group[];
  turnedBack: TurnedBack | null;
}

export interface WhereToSeries {
  rounds: WhereToRound[];
  /** Ids of the rounds, and of the reports that say what became of their people. */
  events: string[];
  sources: string[];
  asOf: string;
}
