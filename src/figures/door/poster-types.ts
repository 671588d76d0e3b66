/** What the poster has beside the timeline. Plain data. */
import type { Deal } from './types.ts';

/** An event of the timeline's list as the poster names it. */
export interface PosterEvent {
  id: string;
  lane: 'out' | 'deal' | 'in';
  month: string;
  /** Empty where only the month is known. */
  day: string;
  text: string;
  /** Language of the text: "be". */
  tag: string;
  /** Of a step of sanctions, as on the sill. */
  mark?: { power: Deal['power']; isEased: boolean };
}
