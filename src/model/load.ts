/** data/ to a Model: reads, parses, cross-checks, derives. Collects every problem and throws none. */
import { checkAll } from './cross-checks/index.ts';
import { citedInWords } from './cited-in-words.ts';
import { filesOnDisk, fingerprint, type DataFiles } from './data-files.ts';
import { createFactBook } from './facts/index.ts';
import { buildModel, type Model, type Records } from './model.ts';
import { mergeParsed, parseList, parseSingle, type ParsedRecords } from './parse-records.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { linkRiskSchema, publisherSchema } from './publication-schema.ts';
import {
  correctionSchema,
  eventSchema,
  leftOutSchema,
  measureSchema,
  personSchema,
  seriesSchema,
  sourceSchema,
  versionSchema,
} from './schema.ts';
import type { z } from 'zod';

export interface LoadResult {
  model: Model;
  /** By file and place; a model with errors may lack records and is not to be published. */
  problems: Problem[];
  /** What stands in data/ and could not be used: whoever looks for one of these ids finds nothing, and it is not their fault. */
  unusable: {
    ids: string[];
    /** True when a whole file, or a record without an id, could not be read. */
    isIncomplete: boolean;
  };
}

type Parse = <Schema extends z.ZodType>(
  file: string,
  value: unknown,
  schema: Schema,
) => ParsedRecords<z.infer<Schema>>;

/** By what they were made from; few, as a command sees one state of one folder and a test some more. */
const known = new Map<string, LoadResult>();
const mostKnown = 4;

/** The model of a project folder. Pages ask for it again and again: it is built anew only when a byte has changed. */
export function loadModel(root: string = process.cwd()): LoadResult {
  const files = filesOnDisk(root);
  const hash = fingerprint(files, ['data', 'content']);
  const result = known.get(hash) ?? loadFrom(files);
  // The one that was asked for last is kept longest.
  known.delete(hash);
  known.set(hash, result);
  if (known.size > mostKnown) known.delete([...known.keys()][0]!);
  return { ...result, problems: [...result.problems] };
}

export function loadFrom(files: DataFiles): LoadResult {
  const folderProblems: Problem[] = [];
  const one = <Schema extends z.ZodType>(
    file: string,
    schema: Schema,
    parse: Parse = parseList,
  ): ParsedRecords<z.infer<Schema>> => parseFile(files, file, schema, parse);
  const folder = <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    parse: Parse,
  ): ParsedRecords<z.infer<Schema>> => {
    const found = filesIn(files, path);
    folderProblems.push(...found.problems);
    return mergeParsed(found.files.map((file) => one(file, schema, parse)));
  };
  const records: Records = {
    events: folder('data/events', eventSchema, parseList),
    series: folder('data/series', seriesSchema, parseSingle),
    sources: one('data/sources.json', sourceSchema),
    people: one('data/people.json', personSchema),
    leftOut: one('data/left-out.json', leftOutSchema),
    measures: one('data/measures.json', measureSchema),
    corrections: one('data/corrections.json', correctionSchema),
    version: one('data/version.json', versionSchema, parseSingle),
    publisher: one('data/publisher.json', publisherSchema, parseSingle),
    linkRisks: one('data/link-risks.json', linkRiskSchema),
  };
  const parts: ParsedRecords<unknown>[] = Object.values(records) as ParsedRecords<unknown>[];
  const problems = [
    ...folderProblems,
    ...parts.flatMap((part) => part.problems),
    ...checkAll(records, citedInWords(files)),
  ];
  const model = buildModel(records);
  return {
    model: { ...model, facts: createFactBook(model) },
    problems: sortProblems(problems),
    unusable: {
      ids: parts.flatMap(({ brokenIds }) => brokenIds),
      isIncomplete: folderProblems.length > 0 || parts.some(({ isIncomplete }) => isIncomplete),
    },
  };
}

function parseFile<Schema extends z.ZodType>(
  files: DataFiles,
  file: string,
  schema: Schema,
  parse: Parse,
): ParsedRecords<z.infer<Schema>> {
  const { value, problems } = readJson(files, file);
  if (value === undefined) return { records: [], brokenIds: [], isIncomplete: true, problems };
  const parsed = parse(file, value, schema);
  return { ...parsed, problems: [...problems, ...parsed.problems] };
}

const folderRules: Record<string, { name: RegExp; example: string; content: string }> = {
  'data/events': {
    name: /^\d{4}\.json$/,
    example: '2025.json',
    content: 'one file per year, such as 2025.json',
  },
  'data/series': {
    name: /^[a-z0-9-]+\.json$/,
    example: 'viasna-held.json',
    content: 'one file per series',
  },
};

function filesIn(files: DataFiles, folder: string): { files: string[]; problems: Problem[] } {
  const rule = folderRules[folder] ?? { name: /\.json$/, example: 'a.json', content: 'JSON files' };
  const names = files.list(folder);
  const problems = names
    .filter((name) => !rule.name.test(name))
    .map((name): Problem => ({
      severity: 'error',
      file: `${folder}/${name}`,
      place: '',
      found: `This file's name does not fit into ${folder}.`,
      expected: `Expected: a name such as ${rule.example}.`,
      fix: 'Rename it, or move it out of data/.',
    }));
  const fitting = names.filter((name) => rule.name.test(name)).map((name) => `${folder}/${name}`);
  if (fitting.length === 0) {
    problems.push({
      severity: 'error',
      file: folder,
      place: '',
      found: 'This folder holds no data.',
      expected: `Expected: ${rule.content}.`,
      fix: 'Restore the files.',
    });
  }
  return { files: fitting, problems };
}
