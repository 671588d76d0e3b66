/** Three counts of jailed journalists by three organisations, never on one line. Plain data. */
import type { Qualifier } from '../../format/numbers.ts';
import type { SeriesPoint } from '../../model/schema.ts';

export interface JournalistsPoint {
  date: string;
  /** Days since 1970; the middle of a month where only that is known. */
  day: number;
  people: number;
  qualifier: Qualifier;
  weak: boolean;
  basis: SeriesPoint['basis'];
  note?: string;
  sources: string[];
}

export interface JournalistsPanel {
  id: string;
  counter: string;
  definition: string;
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

export interface JournalistsSeries {
  panels: JournalistsPanel[];
  releases: LargeRelease[];
  /** First count after each large release that came within days of it: how many were still held. */
  after: { panel: string; point: JournalistsPoint; release: LargeRelease }[];
}
