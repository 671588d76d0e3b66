/** What `deals` knows of each step of easing, and of the releases that sources tie it to. Plain data. */
import type { DealPower } from '../../chart/deal-mark.ts';

/** Words of an envoy; an act that leaves what it eases on the list and can be taken back; a listing that ended. */
export type DealForm = 'said' | 'licence' | 'suspension' | 'ended';

/** A release that a step is tied to. */
export interface DealRelease {
  eventId: string;
  date: string;
  people: number;
}

export interface DealRow {
  eventId: string;
  date: string;
  /** Day on which it became public, when that was later. */
  knownOn: string | null;
  powers: DealPower[];
  title: string;
  /** More than one where a step ends one listing and licenses dealings with another. */
  forms: DealForm[];
  /** The release a named source ties it to, the nearest where there are several; null where no source does. */
  release: DealRelease | null;
  /** From the release to the step; below zero when the step came first. */
  days: number;
  eased: string;
  staysInForce: string | null;
  legalForm: string;
  revocable: boolean | null;
  tieStatedBy: string | null;
  /** New sanctions of the same power that the record sets against this step. */
  again: { eventId: string; date: string; days: number } | null;
}

/** People newly recognised between a deal and the next. */
export interface DealCount {
  /** EDTF: a span or a month. */
  date: string;
  people: number;
  isWeak: boolean;
  /** The date begins before the deal: of whom of them it is true is not known. */
  isWider: boolean;
  sources: string[];
}

/** Releases that lie so close that the same steps are tied to them, with those steps and what is on record until the next deal. */
export interface Deal {
  releases: DealRelease[];
  people: number;
  slips: DealRow[];
  counts: DealCount[];
  /** Arrests, sentences and reports that the words name, in order of time. */
  events: { eventId: string; text: string; sources: string[] }[];
}

/** `deals` hold every step that a source ties to a release, `untied` the others; each in order of time. */
export interface DealsSeries {
  deals: Deal[];
  untied: DealRow[];
  sources: string[];
  asOf: string;
}
