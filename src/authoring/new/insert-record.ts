/** Puts a record into the text of a JSON list, and leaves every other letter of the file as it is. */
import { applyEdits, modify } from 'jsonc-parser';

/** `index` is where the record will stand; at the end when there are fewer. */
export function insertRecord(text: string, index: number, record: unknown): string {
  const { length } = JSON.parse(text) as unknown[];
  const edits = modify(text, [Math.min(index, length)], record, {
    isArrayInsertion: true,
    formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
  });
  return applyEdits(text, edits);
}
