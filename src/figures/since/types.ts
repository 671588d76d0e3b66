/** What is known after the period of the story: a few events, each with the weight of its sources, and months without any. Plain data. */
import type { DealPower } from '../../chart/deal-mark.ts';
import type { Qualifier } from '../../format/numbers.ts';
import type { Lane } from '../../model/schema.ts';

export interface Known {
  id: string;
  date: string;
  /** "2026-04". */
  month: string;
  lane: Lane;
  /** The label of its mark, or the title of the event. */
  text: string;
  isWeak: boolean;
  /** People let out; null for what lets nobody out. */
  people: number | null;
  /** It is told that they were let out, and not when. */
  isDayUnknown: boolean;
  /** For what lies on the sill. */
  deal: { power: DealPower; isEased: boolean } | null;
  sources: string[];
}

/** How many were held, in somebody's words. */
export interface HeldWords {
  date: string;
  month: string;
  people: number;
  qualifier: Qualifier;
  by: string;
  isWeak: boolean;
}

export interface SinceSeries {
  /** Every month from the end of the story to the day on which the record was put together. */
  months: string[];
  /** In order of time. */
  known: Known[];
  held: HeldWords[];
  /** The last count by the keeper of the list. */
  lastCount: { date: string; people: number; by: string; sources: string[] } | null;
}
