/** What every check looks at: the records with their places, and indexes over them. */
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import type { Records } from '../model.ts';
import type { Event, Source } from '../schema.ts';

export interface Context extends Records {
  /** Ids that resolve, including those of records too broken to use: so that one fault is reported once. */
  eventIds: ReadonlySet<string>;
  sourceIds: ReadonlySet<string>;
  personIds: ReadonlySet<string>;
  seriesIds: ReadonlySet<string>;
  sourceById: ReadonlyMap<string, Source>;
  eventById: ReadonlyMap<string, Event>;
  /** Source ids cited in content/, for the check of unused sources. */
  citedInWords: ReadonlySet<string>;
}

export type Check = (context: Context) => Problem[];

export function createContext(
  records: Records,
  citedInWords: ReadonlySet<string> = new Set(),
): Context {
  const ids = (part: {
    records: readonly Located<{ id: string }>[];
    brokenIds: readonly string[];
  }): Set<string> => new Set([...part.records.map(({ item }) => item.id), ...part.brokenIds]);
  return {
    ...records,
    eventIds: ids(records.events),
    sourceIds: ids(records.sources),
    personIds: ids(records.people),
    seriesIds: ids(records.series),
    sourceById: new Map(records.sources.records.map(({ item }) => [item.id, item])),
    eventById: new Map(records.events.records.map(({ item }) => [item.id, item])),
    citedInWords,
  };
}

type Wording = Pick<Problem, 'found' | 'expected' | 'fix'>;

export const errorAt = (where: Located<unknown>, field: string, wording: Wording): Problem => ({
  severity: 'error',
  file: where.file,
  place: placeOf(where, field),
  ...wording,
});

export const warningAt = (where: Located<unknown>, field: string, wording: Wording): Problem => ({
  severity: 'warning',
  file: where.file,
  place: placeOf(where, field),
  ...wording,
});

const placeOf = ({ place }: Located<unknown>, field: string): string =>
  field === '' ? place : `${place} → ${field}`;
