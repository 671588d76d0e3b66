/** What `who-counts` knows of each announcement, and of the totals beside them. Plain data. */
import type { Qualifier } from '../../format/numbers.ts';

export interface Count {
  people: number;
  qualifier: Qualifier;
  /** The measure in the record's plain words: "recognised political prisoners among them". */
  label: string;
  /** The office, group or newsroom behind the number, as the record names it. */
  by: string;
  /** EDTF day of the event that carries the number. */
  date: string;
  /** Left out for a total, which no event carries. */
  event?: string;
  sources: string[];
}

/** One announcement of releases or pardons of more than one person. */
export interface Round {
  id: string;
  date: string;
  /** What was announced; null where the state gave no number. */
  announced: Count | null;
  /** Recognised political prisoners among them, by a rights group's count; null where no count was found. */
  counted: Count | null;
  /** Convicted of "extremism" in the state's own words: another thing, and no count of political prisoners. */
  ownWord: Count | null;
}

/** One group's confirmations by name over a span of months, which no single round has. */
export interface Sight {
  id: string;
  announced: Count;
  confirmed: Count;
}

/** One counter's total of those pardoned by a day, beside what had been announced by then. */
export interface Total {
  date: string;
  counted: Count;
  announced: number;
}

export interface WhoCountsSeries {
  rounds: Round[];
  sights: Sight[];
  /** Counts over all rounds of a month: known, but of no single round. */
  months: Count[];
  totals: Total[];
}
