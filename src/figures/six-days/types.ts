/** What the strip of six days holds: days, lanes, and what stands in each cell. Plain data; the page sets it as a table. */

export type StripLane = 'out' | 'deal' | 'in';

export interface StripDay {
  iso: string;
  /** "11 September". */
  label: string;
  dayOfMonth: string;
  month: string;
  /** Nothing in our record stands on this day. */
  isQuiet: boolean;
}

export interface StripCell {
  day: string;
  lane: StripLane;
  eventId: string;
  text: string;
  /** What the place of the cell alone would hide: a later publication, a longer extent, a lower count. */
  notes: string[];
  /** `dots` are people; `hollow` of them did not pass the door after all. */
  number?: { value: number; text: string; dots: number; hollow: number };
  /** Who gave the number. */
  by?: string;
  /** On the sill: true for easing, false for new sanctions. */
  isEased?: boolean;
}

export interface StripGrid {
  days: StripDay[];
  lanes: { id: StripLane; label: string }[];
  cells: StripCell[];
}
