/** data/ from disk to a Model: reads, parses, cross-checks, derives. Collects every problem and throws none. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  correctionSchema, eventSchema, leftOutSchema, personSchema, seriesSchema, sourceSchema,
  type Correction, type Event, type LeftOut, type Person, type Series, type Source,
} from './schema.ts';
import { parseEdtf } from '../format/edtf.ts';
import { checkAll } from './cross-checks/index.ts';
import { createFactBook } from './facts/index.ts';
import type { FactBook } from './fact.ts';
import { mergeParsed, parseList, parseSingle, type Located, type ParsedRecords } from './parse-records.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import type { z } from 'zod';

/** The day on which the evidence was put together: set by hand with each new compilation, so a build has no clock in it. */
const compiled = '2026-11-22';

export interface Model {
  /** By date, then by id. */
  events: Event[];
  eventById: Map<string, Event>;
  series: Map<string, Series>;
  sources: Map<string, Source>;
  people: Map<string, Person>;
  facts: FactBook;
  corrections: Correction[];
  leftOut: LeftOut[];
  asOf: {
    compiled: string;
    /** EDTF date of the newest event: nothing is known here of what came after. */
    newest: string;
  };
}

export interface LoadResult {
  model: Model;
  /** By file and place; a model with errors may lack records and is not to be published. */
  problems: Problem[];
}

/** Everything that was read, with its places: what the cross-checks look at. */
export interface Records {
  events: ParsedRecords<Event>;
  series: ParsedRecords<Series>;
  sources: ParsedRecords<Source>;
  people: ParsedRecords<Person>;
  leftOut: ParsedRecords<LeftOut>;
  corrections: ParsedRecords<Correction>;
}

export function loadModel(root: string = process.cwd()): LoadResult {
  const problems: Problem[] = [];
  const list = <Schema extends z.ZodType>(file: string, schema: Schema): ParsedRecords<z.infer<Schema>> =>
    parseFile(root, file, schema, parseList);
  const folder = <Schema extends z.ZodType>(path: string, name: RegExp, schema: Schema, parse: typeof parseList): ParsedRecords<z.infer<Schema>> => {
    const { files, problems: folderProblems } = filesIn(root, path, name);
    problems.push(...folderProblems);
    return mergeParsed(files.map((file) => parseFile(root, file, schema, parse)));
  };
  const records: Records = {
    events: folder('data/events', /^\d{4}\.json$/, eventSchema, parseList),
    series: folder('data/series', /^[a-z0-9-]+\.json$/, seriesSchema, parseSingle),
    sources: list('data/sources.json', sourceSchema),
    people: list('data/people.json', personSchema),
    leftOut: list('data/left-out.json', leftOutSchema),
    corrections: list('data/corrections.json', correctionSchema),
  };
  for (const part of Object.values(records)) problems.push(...part.problems);
  problems.push(...checkAll(records));
  return { model: buildModel(records), problems: sortProblems(problems) };
}

export function buildModel(records: Records): Model {
  const events = records.events.records.map(({ item }) => item).sort(compareEvents);
  const model = {
    events,
    eventById: byId(records.events.records),
    series: byId(records.series.records),
    sources: byId(records.sources.records),
    people: byId(records.people.records),
    corrections: records.corrections.records.map(({ item }) => item),
    leftOut: records.leftOut.records.map(({ item }) => item),
    asOf: { compiled, newest: events.at(-1)?.date ?? compiled },
  };
  return { ...model, facts: createFactBook(model) };
}

/** By first day, then the shorter extent, then id: a full order, so the same data give the same bytes. */
export function compareEvents(left: Event, right: Event): number {
  const [from, to] = [extentOrNone(left.date), extentOrNone(right.date)];
  return from.start - to.start || from.end - to.end || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);
}

function extentOrNone(date: string): { start: number; end: number } {
  try {
    return parseEdtf(date);
  } catch {
    return { start: 0, end: 0 };
  }
}

/** The first of two records with one id wins here; that there are two is reported by the cross-checks. */
function byId<Item extends { id: string }>(records: readonly Located<Item>[]): Map<string, Item> {
  const map = new Map<string, Item>();
  for (const { item } of records) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}

function parseFile<Schema extends z.ZodType>(root: string, file: string, schema: Schema, parse: typeof parseList): ParsedRecords<z.infer<Schema>> {
  const { value, problems } = readJson(root, file);
  if (value === undefined) return { records: [], brokenIds: [], problems };
  const parsed = parse(file, value, schema);
  return { ...parsed, problems: [...problems, ...parsed.problems] };
}

function filesIn(root: string, folder: string, name: RegExp): { files: string[]; problems: Problem[] } {
  let entries: string[];
  try {
    entries = readdirSync(join(root, folder)).filter((entry) => !entry.startsWith('.')).sort();
  } catch {
    entries = [];
  }
  const files = entries.filter((entry) => name.test(entry)).map((entry) => `${folder}/${entry}`);
  const problems = entries.filter((entry) => !name.test(entry)).map((entry): Problem => ({
    severity: 'error', file: `${folder}/${entry}`, place: '', found: `This file's name does not fit into ${folder}.`,
    expected: `Expected: a name such as ${folder === 'data/events' ? '2025.json' : 'viasna-held.json'}.`, fix: 'Rename it, or move it out of data/.',
  }));
  if (files.length === 0) {
    problems.push({
      severity: 'error', file: folder, place: '', found: 'This folder holds no data.',
      expected: `Expected: ${folder === 'data/events' ? 'one file per year, such as 2025.json' : 'one file per series'}.`, fix: 'Restore the files.',
    });
  }
  return { files, problems };
}
