/** What `record` knows before it is drawn: events on record in each year, by lane, and the words around them. */
import type { Lane, Model } from '../../model/index.ts';

export type RecordModel = Pick<Model, 'events'>;

export interface RecordYear {
  year: string;
  /** Events whose date begins in this year. */
  byLane: Record<Lane, number>;
  total: number;
}

/** One part of a column, from the foot up: out, deal, in, context. */
export interface RecordPart {
  year: string;
  lane: Lane;
  events: number;
}

/** Texts of content/<language>/ui.json; `#` and `##` stand for what is worked out from the data. */
export interface RecordWords {
  year: string;
  total: string;
  tableCaption: string;
  describeSpan: string;
  describeMost: string;
  describeEmpty: string;
}

export type LaneWords = Record<Lane, string>;
