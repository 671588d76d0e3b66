/** Changes one record in the text of a JSON list, and leaves every other letter of the file as it is. */
import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import { isDeepStrictEqual } from 'node:util';

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** `index` is where the record will stand; at the end when there are fewer. */
export function insertRecord(text: string, index: number, record: unknown): string {
  const { length } = JSON.parse(text) as unknown[];
  const edits = modify(text, [Math.min(index, length)], record, {
    isArrayInsertion: true,
    formattingOptions,
  });
  return applyEdits(text, edits);
}

/** Only the fields that differ are written; one that is gone from the record goes from the file. */
export function changeRecord(text: string, index: number, record: object): string {
  const before = ((JSON.parse(text) as object[])[index] ?? {}) as Record<string, unknown>;
  const after = record as Record<string, unknown>;
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .filter((field) => !isDeepStrictEqual(before[field], after[field]))
    .reduce((whole, field) => set(whole, [index, field], after[field]), text);
}

export const removeRecord = (text: string, index: number): string => set(text, [index], undefined);

const set = (text: string, path: JSONPath, value: unknown): string =>
  applyEdits(text, modify(text, path, value, { formattingOptions }));
