/** Raw JSON to typed records through a Zod schema: sound records come back, faults become problems of four parts. */
import type { z } from 'zod';
import { issueProblem } from './zod-problem.ts';
import { recordPlace } from './place.ts';
import type { Problem } from './problem.ts';

export interface Located<Item> {
  item: Item;
  file: string;
  /** Place of the record, without a field. */
  place: string;
}

export interface ParsedRecords<Item> {
  records: Located<Item>[];
  /** Ids of records too broken to use: references to them still resolve, so that one fault is reported once. */
  brokenIds: string[];
  /** True when a file, or a record without an id, could not be read: an id that is absent may stand there. */
  isIncomplete: boolean;
  problems: Problem[];
}

/** A file that holds a list of records. */
export function parseList<Schema extends z.ZodType>(
  file: string,
  value: unknown,
  schema: Schema,
): ParsedRecords<z.infer<Schema>> {
  if (!Array.isArray(value)) {
    return {
      records: [],
      brokenIds: [],
      isIncomplete: true,
      problems: [
        {
          severity: 'error',
          file,
          place: '',
          found: 'This file does not hold a list.',
          expected: 'Expected: [ … ] with one { … } per record.',
          fix: 'Put the records between [ and ].',
        },
      ],
    };
  }
  const parts = value.map((_, index) => parseOne(file, value, [index], schema));
  return mergeParsed(parts);
}

/** A file that holds one record. */
export const parseSingle = <Schema extends z.ZodType>(
  file: string,
  value: unknown,
  schema: Schema,
): ParsedRecords<z.infer<Schema>> => parseOne(file, value, [], schema);

export const mergeParsed = <Item>(parts: readonly ParsedRecords<Item>[]): ParsedRecords<Item> => ({
  records: parts.flatMap(({ records }) => records),
  brokenIds: parts.flatMap(({ brokenIds }) => brokenIds),
  isIncomplete: parts.some(({ isIncomplete }) => isIncomplete),
  problems: parts.flatMap(({ problems }) => problems),
});

function parseOne<Schema extends z.ZodType>(
  file: string,
  whole: unknown,
  path: number[],
  schema: Schema,
): ParsedRecords<z.infer<Schema>> {
  const raw: unknown = path[0] === undefined ? whole : (whole as unknown[])[path[0]];
  const result = schema.safeParse(raw);
  if (result.success)
    return {
      records: [{ item: result.data, file, place: recordPlace(file, whole, path) }],
      brokenIds: [],
      isIncomplete: false,
      problems: [],
    };
  const id =
    raw !== null && typeof raw === 'object' && 'id' in raw && typeof raw.id === 'string'
      ? [raw.id]
      : [];
  const problems = result.error.issues.flatMap((issue) =>
    issueProblem(file, whole, path, schema, issue),
  );
  return { records: [], brokenIds: id, isIncomplete: id.length === 0, problems };
}
