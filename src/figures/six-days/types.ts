/** What the six days hold: days, lanes, and what stands in each. Plain data. */

export const stripLanes = ['out', 'deal', 'in'] as const;
export type StripLane = (typeof stripLanes)[number];

export interface StripDay {
  iso: string;
  /** "11 September". */
  label: string;
  /** "11". */
  dayOfMonth: string;
  /** Nothing in our record stands on this day. */
  isQuiet: boolean;
}

export interface StripEntry {
  day: string;
  lane: StripLane;
  eventId: string;
  text: string;
  /** What its place alone would hide: a later publication, a longer extent, a lower count. */
  notes: string[];
  /** Each of them is a dot. */
  people: number;
  /** "52", where the number is a claim. */
  number: string | null;
  /** Who gave the number. */
  by: string | null;
  /** On the sill: true for easing, false for new sanctions. */
  isEased: boolean | null;
  power: 'us' | 'eu' | 'other';
  sources: string[];
}

export interface SixDays {
  days: StripDay[];
  entries: StripEntry[];
  asOf: string;
}
