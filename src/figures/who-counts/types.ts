/** What `who-counts` knows of each announcement, and what stands where in the drawing. Plain data. */
import type { Point } from '../../chart/people.ts';
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
  /** Convicted of "extremism" in the state's own words: another thing, never in one row with a rights group's count. */
  ownWord: Count | null;
}

/** One group's confirmations by name over a span of months: another kind of row, set apart. */
export interface Sight {
  id: string;
  announced: Count;
  confirmed: Count;
}

export interface WhoCountsSeries {
  rounds: Round[];
  sights: Sight[];
  /** Counts over all rounds of a month: known, but of no single round. */
  months: Count[];
}

/** What a mark says about its person. Five, each with a shape of its own. */
export type Standing = 'counted' | 'outside-count' | 'own-word' | 'other-offence' | 'no-count';

export interface PlacedMarks {
  key: string;
  standing: Standing;
  points: Point[];
  pitchPx: number;
}

export type TextRole = 'summary' | 'heading' | 'number' | 'date' | 'by' | 'key' | 'note';

export interface PlacedText {
  key: string;
  role: TextRole;
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  sizePx: number;
  widthPx: number;
}

export interface PlacedWhoCounts {
  widthPx: number;
  heightPx: number;
  texts: PlacedText[];
  marks: PlacedMarks[];
  /** Hairlines between the parts. */
  rules: { key: string; x: number; y: number; widthPx: number }[];
}
