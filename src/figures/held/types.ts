/** How many are held: every count with what kind of count it is, and the rounds of release beside them. Plain data. */

/** review: the counter's own count at the end of a month. snapshot: quoted on any other day. weak: one weak source. suspect: contradicted by sounder ones. */
export type HeldKind = 'review' | 'snapshot' | 'weak' | 'suspect';

export interface HeldPoint {
  date: string;
  kind: HeldKind;
  /** First and last day that the date can mean. */
  from: number;
  to: number;
  /** Where it stands on the line: the day itself, or the end of a month. */
  day: number;
  people: number;
  basis: string;
  by: string;
  note?: string;
  sources: string[];
}

export interface HeldRelease {
  id: string;
  date: string;
  day: number;
  people: number;
}

/** Two values of one counter for one day. */
export interface HeldDouble {
  /** The report on the year that has the other. */
  event: string;
  date: string;
  day: number;
  people: number;
  other: number;
  sources: string[];
}

/** A stretch of the line: solid from one month-end to the next, broken where months are missing. */
export interface HeldRun {
  isSolid: boolean;
  points: HeldPoint[];
}

export interface HeldSeries {
  /** In order of time. */
  points: HeldPoint[];
  runs: HeldRun[];
  doubles: HeldDouble[];
  releases: HeldRelease[];
  peak: { people: number; points: HeldPoint[] } | null;
  /** The last month-end count before the first round of the story. */
  before: HeldPoint | null;
  /** The highest count after the first fall below `before`: that releases were followed by a rise is half of the story. */
  rebound: HeldPoint | null;
  latest: HeldPoint | null;
}
