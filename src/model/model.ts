/** The Model: everything in data/ as the other layers see it, in one order, looked up by id. */
import { edtfFault, parseEdtf } from '../format/edtf.ts';
import type { FactBook } from './fact.ts';
import type { Located, ParsedRecords } from './parse-records.ts';
import type { LinkRisk, Publisher } from './publication-schema.ts';
import type {
  Correction,
  Event,
  LeftOut,
  Measure,
  Person,
  Series,
  Source,
  Version,
} from './schema.ts';

/** Stands in for a version file that can't be read; its problem stops the build. */
const noVersion: Version = { version: '1970-01-01', compiled: '1970-01-01' };

export interface Model {
  /** By date, then by id. */
  events: Event[];
  eventById: Map<string, Event>;
  series: Map<string, Series>;
  sources: Map<string, Source>;
  people: Map<string, Person>;
  facts: FactBook;
  /** The record in its own words, where those of this model are translated: a rule that reads words reads these. */
  asWritten?: Model;
  /** What a claim may measure. */
  measures: Map<string, Measure>;
  corrections: Correction[];
  leftOut: LeftOut[];
  /** Who answers for the site; a name or a contact that is not decided yet is null. */
  publisher: Publisher;
  /** Hosts whose links may be held against a reader in Belarus, as far as we know. */
  linkRisks: LinkRisk[];
  /** The name of this state of the data: what a pinned embed, a citation and a file name carry. */
  version: string;
  asOf: {
    /** The day on which the evidence was put together. */
    compiled: string;
    /** EDTF date of the newest event: nothing is known here of what came after. */
    newest: string;
    /** EDTF date up to which the record is dense; what lies between it and the newest event is single finds. */
    firm: string;
  };
}

/** A model before its facts are derived: what the facts are derived from. */
export type ModelData = Omit<Model, 'facts'>;

/** Everything that was read, with its places: what the cross-checks look at. */
export interface Records {
  events: ParsedRecords<Event>;
  series: ParsedRecords<Series>;
  sources: ParsedRecords<Source>;
  people: ParsedRecords<Person>;
  leftOut: ParsedRecords<LeftOut>;
  measures: ParsedRecords<Measure>;
  corrections: ParsedRecords<Correction>;
  version: ParsedRecords<Version>;
  publisher: ParsedRecords<Publisher>;
  linkRisks: ParsedRecords<LinkRisk>;
}

export function buildModel(records: Records): ModelData {
  const eventById = byId(records.events.records);
  const events = [...eventById.values()].sort(compareEvents);
  const { version, compiled, firmTo } = records.version.records[0]?.item ?? noVersion;
  const newest = newestDate(events) ?? compiled;
  return {
    events,
    eventById,
    series: byId(records.series.records),
    sources: byId(records.sources.records),
    people: byId(records.people.records),
    measures: byId(records.measures.records),
    corrections: records.corrections.records.map(({ item }) => item),
    leftOut: records.leftOut.records.map(({ item }) => item),
    publisher: records.publisher.records[0]?.item ?? { name: null, contact: null },
    linkRisks: records.linkRisks.records.map(({ item }) => item),
    version,
    asOf: { compiled, newest, firm: firmTo ?? newest },
  };
}

/** By the start of the date as written ("2024" before "2024-01" before "2024-01-01"), then by id: a full order, so the same data give the same bytes. */
export function compareEvents(left: Event, right: Event): number {
  const [from, to] = [sortKey(left), sortKey(right)];
  return from < to ? -1 : from > to ? 1 : 0;
}

const sortKey = ({ date, id }: Event): string => `${date.split('/')[0] ?? ''} ${id}`;

/** The event that ends last, not the one that starts last: a year as a date starts early. */
function newestDate(events: readonly Event[]): string | undefined {
  let newest: string | undefined;
  let latestEnd = Number.NEGATIVE_INFINITY;
  for (const { date } of events) {
    const { start, end } = extentOrNone(date);
    if (end - start <= 31 && end > latestEnd) [newest, latestEnd] = [date, end];
  }
  return newest;
}

/** A date that does not exist is reported by the cross-checks; here it must only not throw. */
const extentOrNone = (date: string): { start: number; end: number } =>
  edtfFault(date) === undefined ? parseEdtf(date) : { start: 0, end: 0 };

/** The first of two records with one id wins here; that there are two is reported by the cross-checks. */
function byId<Item extends { id: string }>(records: readonly Located<Item>[]): Map<string, Item> {
  const map = new Map<string, Item>();
  for (const { item } of records) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}
