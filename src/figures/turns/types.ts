/** What `turns` knows of the three turns, of the sanctions beside them and of lives that cross them. Plain data; days are counted from a turn's release. */
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

/** The sanctions of one power: in force from their first day, open where a turn eased them in part. */
export interface Sanctions {
  power: DealPower;
  from: string;
  openings: { from: string; to: string | null }[];
}

/** Dates are EDTF: a day, a month, a year or a span. */
export interface CustodySpan {
  /** null: the record does not say when it began. */
  from: string | null;
  /** null: no release is in the record. */
  to: string | null;
  /** When the record shows the person held, where an end is not known. */
  lastKnown: string | null;
  /** Forced labour or restricted freedom: a sentence, but no prison. */
  isRestricted: boolean;
}

export interface Life {
  person: string;
  name: string;
  custody: CustodySpan[];
  /** Told in the record without a date that could be drawn. */
  undated: string[];
  /** Day on which the person was taken to the border in a release, and back. */
  turnedBack: string | null;
  sources: string[];
}

export interface TurnsSeries {
  turns: Turn[];
  sanctions: Sanctions[];
  lives: Life[];
  /** The last day of the firm record. */
  recordEnd: string;
  sources: string[];
}
