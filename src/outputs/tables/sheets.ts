/** Sheets of a workbook: days as days, numbers as numbers and letters as they are, whatever code page the reader's machine has. Knows no table of ours. */
import { unzipSync } from 'fflate';
import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import { dayFromIso } from '../../format/edtf.ts';
import { zipWithoutClock } from '../zip.ts';
import type { Cell } from './csv.ts';

export interface TableSheet {
  /** At most 31 characters, as spreadsheets want it. */
  name: string;
  /** Only days and text are told apart here: a number or a truth value is one by itself. */
  columns: { name: string; type: string }[];
  rows: Cell[][];
}

/** `day` is the day of the data. The same bytes for the same sheets, on any day. Throws what the writer throws where a cell is too long for a spreadsheet. */
export async function writeWorkbook(sheets: Sheet<Buffer>[], day: string): Promise<Uint8Array> {
  const bytes = await writeExcelFile(sheets).toBuffer();
  // The writer packs with the time of day.
  return zipWithoutClock(unzipSync(new Uint8Array(bytes)), day);
}

export const sheetOfLines = (name: string, lines: readonly string[]): Sheet<Buffer> => ({
  sheet: name,
  data: lines.map((line, index) => [
    { value: line, type: String, wrap: true, ...(index === 0 && { fontWeight: 'bold' }) },
  ]),
  columns: [{ width: 110 }],
});

export const sheetOfRows = ({ name, columns, rows }: TableSheet): Sheet<Buffer> => ({
  sheet: name,
  data: [
    columns.map(headOf),
    ...rows.map((row) => row.map((cell, at) => cellOf(cell, columns[at]!.type))),
  ],
  columns: columns.map((_, at) => ({ width: widthOf(columns[at]!.name, rows, at) })),
  stickyRowsCount: 1,
});

const headOf = ({ name }: { name: string }): CellObject => ({ value: name, fontWeight: 'bold' });

/** Spreadsheets count days from 30 December 1899: this is 1 January 1970. A number that is shown as a day is all that a day is there. */
const firstSerial = 25_569;

/** A spreadsheet runs no formula that stands in a cell of text: nothing needs an apostrophe here. */
function cellOf(cell: Cell, type: string): CellObject | null {
  if (cell === null || cell === undefined) return null;
  if (type === 'date')
    return { value: dayFromIso(String(cell)) + firstSerial, type: Number, format: 'yyyy-mm-dd' };
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  return { value: cell, type: String };
}

/** In characters: as wide as its longest cell, from a date to half a line of prose. */
function widthOf(name: string, rows: readonly (readonly Cell[])[], at: number): number {
  const longest = Math.max(name.length, ...rows.map((row) => String(row[at] ?? '').length));
  return Math.min(Math.max(longest + 2, 8), 60);
}
