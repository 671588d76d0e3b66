/** What `people-twice` knows of each life: spans behind bars, each end as precise as the record, or unknown. Plain data. */

/** Dates are EDTF: a day, a month, a year or a span, each drawn as wide as it is. */
export interface PlacedCustody {
  /** null: the record does not say when it began. */
  from: string | null;
  /** null: no release is in the record. */
  to: string | null;
  /** When the record shows the person held, where an end is not known. */
  lastKnown: string | null;
  /** Forced labour or restricted freedom: a sentence, but no prison. */
  isRestricted: boolean;
  /** Freed by a release or pardon of our record. */
  isRelease: boolean;
}

export interface Life {
  person: string;
  name: string;
  custody: PlacedCustody[];
  /** Told in the record without a date that could be drawn. */
  undated: string[];
  /** Day on which the person was taken to the border in a release, and back. */
  turnedBack: string | null;
  sources: string[];
}

/** A release of one of the three turns. */
export interface ReleaseTick {
  eventId: string;
  date: string;
}

export interface PeopleTwiceSeries {
  lives: Life[];
  releases: ReleaseTick[];
  recordEnd: string;
  sources: string[];
}
