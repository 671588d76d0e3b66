/** The year by one counter: who was let out, who was newly recognised, who was held. Plain data. */
import type { Qualifier } from '../../format/numbers.ts';

export type LineKey =
  | 'opening'
  | 'entered'
  | 'out'
  | 'pardoned'
  | 'served'
  | 'died'
  | 'sum'
  | 'remainder'
  | 'counted'
  | 'later';

export interface YearLine {
  key: LineKey;
  people: number;
  qualifier: Qualifier;
  /** EDTF: the day of a count, the span of a flow. */
  date: string;
  by: string;
  sources: string[];
  /** The event that carries it; left out for a count of the series and for what is computed. */
  event?: string;
  /** Computed from other lines. */
  isOurs: boolean;
}

export interface Year {
  /** In the order of the table; empty where the record lacks one of them. */
  lines: YearLine[];
  /** People inside the pardons: those announced reach the count only with them. */
  inside: { people: number; date: string; event: string; sources: string[] } | null;
}
