/** What `turns` knows of each of the three turns. Plain data; days are counted from the release. */
import type { DealPower } from '../../chart/deal-mark.ts';

export interface TurnStep {
  eventId: string;
  /** EDTF. */
  date: string;
  title: string;
  /** From day 0 to this event, below zero before it. */
  days: number;
  /** A date wider than a day. */
  isAbout: boolean;
}

export interface TurnRelease extends TurnStep {
  people: number;
}
export interface TurnDeal extends TurnStep {
  power: DealPower;
}

export interface Turn {
  key: string;
  dayZero: TurnRelease;
  releases: TurnRelease[];
  easings: TurnDeal[];
  /** Arrests between the release and the crackdown that did not bring sanctions back. */
  between: TurnStep[];
  crackdown: TurnStep | null;
  back: TurnDeal[];
  /** Only for the last turn: the last day of the firm record, after which only single finds are known. */
  recordEnd: TurnStep | null;
}

export interface TurnsSeries {
  turns: Turn[];
  sources: string[];
  asOf: string;
}
