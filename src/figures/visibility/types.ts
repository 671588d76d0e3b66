/** What could be counted month by month, and when its source went dark. Plain data. */
import type { Qualifier } from '../../format/numbers.ts';

export interface Month {
  /** EDTF month. */
  date: string;
  start: number;
  end: number;
  people: number;
  qualifier: Qualifier;
  /** Not comparable with its neighbours: another method, or known to be cut off from its source. */
  isOther: boolean;
  weak: boolean;
  note?: string;
  by: string;
  sources: string[];
}

export interface Indicator {
  id: string;
  title: string;
  definition: string;
  unit: string;
  /** In order of time; months without a figure are not among them. */
  months: Month[];
  /** The closure after which its source gave no more, when one is known. */
  darkFrom: Closure | null;
}

/** A day or month on which a source was closed. */
export interface Closure {
  id: string;
  date: string;
  start: number;
  end: number;
  sources: string[];
}

export interface VisibilitySeries {
  period: { start: number; end: number };
  indicators: Indicator[];
  /** Closures that touch every indicator: the counter itself outlawed. */
  general: Closure[];
}
