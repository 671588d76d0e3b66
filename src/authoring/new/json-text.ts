/** Puts a record into the text of a JSON list, and leaves every other letter of the file as it is. */
import { placeOfPath } from '../../model/json-lines.ts';

/** `index` is where the record will stand; at the end when there are fewer. */
export function insertRecord(text: string, index: number, record: unknown): string {
  const list = JSON.parse(text) as unknown[];
  const body = JSON.stringify(record, null, 2)
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
  if (list.length === 0) return `[\n${body}\n]\n`;
  if (index < list.length) {
    const lines = text.split('\n');
    const { line, column } = placeOfPath(text, [index]);
    const before = (lines[line - 1] ?? '').slice(0, column - 1);
    // A record that does not begin its line stands in a file that nobody laid out; then the whole is written anew.
    if (before.trim() !== '') return rewritten(list, index, record);
    return [...lines.slice(0, line - 1), `${body},`, ...lines.slice(line - 1)].join('\n');
  }
  const end = text.lastIndexOf(']');
  return `${text.slice(0, end).trimEnd()},\n${body}\n${text.slice(end)}`;
}

const rewritten = (list: readonly unknown[], index: number, record: unknown): string =>
  `${JSON.stringify(list.toSpliced(index, 0, record), null, 2)}\n`;
