/** A number that the site may print: value, unit, definition, who gave it, when, and from which rows and sources. */
import type { Qualifier } from '../format/numbers.ts';
import type { Conflict } from './schema.ts';

export interface FactRow {
  label: string;
  value: string;
  /** Id of the event or series the row was read from. */
  event?: string;
  series?: string;
}

export interface Fact {
  id: string;
  value: number | string;
  qualifier: Qualifier;
  unit: string;
  label: string;
  definition: string;
  /** EDTF: what day or span the value stands for. */
  date: string;
  role: 'announced' | 'counted' | 'reported' | 'computed';
  by: string;
  rows: FactRow[];
  /** Ids of entries in data/sources.json, strongest first as the editor wrote them. */
  sources: string[];
  conflicts: Conflict[];
}

/** Worked out, or picked by rule, from what stands in the data; the id of the latter has a "/" or a ":". */
export const isDerived = (id: string): boolean => !/[/:]/.test(id);

export interface FactBook {
  get(id: string): Fact | undefined;
  /** The id an editor most likely meant. */
  closest(id: string): string | undefined;
  /** Every id but the parametrised ones (days:A..B), sorted. */
  ids(): string[];
}
