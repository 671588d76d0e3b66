/** What `deals` knows of each step of easing. Plain data. */
import type { DealPower } from '../../chart/deal-mark.ts';

/** Words of an envoy; a legal act; an act that is reported and was not seen. */
export type DealForm = 'speech' | 'act' | 'act-not-seen';

export interface DealRow {
  eventId: string;
  date: string;
  /** Day on which it became public, when that was later. */
  knownOn: string | null;
  powers: DealPower[];
  title: string;
  form: DealForm;
  /** The release a named source ties it to, the nearest where there are several; null where no source does. */
  release: {
    eventId: string;
    date: string;
    title: string;
    /** From the release to the step; below zero when the step came first. */ days: number;
  } | null;
  eased: string;
  staysInForce: string | null;
  legalForm: string;
  revocable: boolean | null;
  tieStatedBy: string | null;
  /** New sanctions of the same power that the record sets against this step. */
  again: { eventId: string; date: string; title: string; days: number } | null;
}

/** `tied` and `untied` hold every step, in order of time; what a drawing has room for is chosen from them. */
export interface DealsSeries {
  tied: DealRow[];
  untied: DealRow[];
  sources: string[];
  asOf: string;
}
