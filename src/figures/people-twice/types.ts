/** What `people-twice` knows of each life: spans behind bars, each end as precise as the record, or unknown. Plain data. */

export interface End {
  /** EDTF: a day, a month, a year or a span; drawn as wide as it is. */
  date: string;
  /** Record it was read from. */
  eventId: string;
}

export interface Custody {
  /** null: the record does not say when it began. */
  from: End | null;
  /** null: no release is in the record. */
  to: End | null;
  /** Last record that shows the person held, where the end is not known. */
  lastKnown: End | null;
  /** Forced labour or restricted freedom: a sentence, but no prison. */
  isRestricted: boolean;
  /** Freed by a release or pardon of one of the three turns. */
  isRelease: boolean;
}

export interface Life {
  person: string;
  /** The record on this person that the spans were read from. */
  record: string;
  name: string;
  custody: Custody[];
  /** Told in the record without a date that could be drawn. */
  undated: string[];
  /** Taken to the border in a release, and back. */
  turnedBack: End | null;
}

/** A release of one of the three turns. */
export interface ReleaseTick { eventId: string; date: string }

export interface PeopleTwiceSeries { lives: Life[]; releases: ReleaseTick[]; recordEnd: string; sources: string[] }
