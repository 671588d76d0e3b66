/** Counts of jailed journalists by three organisations, never on one line, and the large releases between those of the first. Plain data. */
import type { Qualifier } from '../../format/numbers.ts';

export interface JournalistsPoint {
  date: string;
  /** Days since 1970; the middle of a month where only that is known. */
  day: number;
  people: number;
  qualifier: Qualifier;
  weak: boolean;
  note?: string;
  sources: string[];
}

export interface JournalistsPanel {
  id: string;
  counter: string;
  /** In order of time. */
  points: JournalistsPoint[];
}

/** A release of fifty people or more, and its day. */
export interface LargeRelease {
  id: string;
  day: number;
  date: string;
  people: number;
}

/** What stands side by side in the drawing, in order of time; a count of null was looked for after a release and not found. */
export type Column =
  | { kind: 'count'; point: JournalistsPoint | null; isAfter: boolean }
  | { kind: 'release'; release: LargeRelease };

/** Another group's number within two weeks of a count that it does not agree with. */
export interface OtherCount {
  event: string;
  date: string;
  people: number;
  by: string;
  sources: string[];
}

export interface JournalistsSeries {
  panels: JournalistsPanel[];
  releases: LargeRelease[];
  columns: Column[];
  others: OtherCount[];
}
