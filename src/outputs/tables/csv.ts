/** Tables as CSV, as RFC 4180 has it: a line of names, CRLF, quotes where needed, UTF-8. Knows no table of ours. */
import { csvFormatRow } from 'd3';

export type Cell = string | number | boolean | null | undefined;

/** Says UTF-8 to a spreadsheet that opens the file by double click: without it "Łukašenka" is read in the machine's own code page. */
export const byteOrderMark = '\uFEFF';

/** A text that a spreadsheet would run as a formula gets an apostrophe in front, which a spreadsheet does not show. Numbers stay as they are. */
export const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

/** What is not known is an empty cell; it is never 0. */
function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return isFormula(cell) ? `'${cell}` : cell;
  if (typeof cell === 'number' && !Number.isFinite(cell))
    throw new RangeError(
      `A table has ${cell} in it.\nExpected a number that can be written in digits, or null where none is known.\nLook for the division or the missing value that made it.`,
    );
  return String(cell);
}

export function writeCsv(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [names, ...rows].map((row) => `${csvFormatRow(row.map(cellText))}\r\n`).join('');
}
