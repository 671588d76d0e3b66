/** The data as one workbook: a sheet for each table, days as days and numbers as numbers, and what each column means. Knows no words of its own. */
import { unzipSync } from 'fflate';
import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { dayFromIso } from '../../format/edtf.ts';
import type { Site } from '../../site/index.ts';
import type { Cell } from '../tables/csv.ts';
import { fillLines, zipWithoutClock } from './archive.ts';
import type { DataTable, Field } from './fields.ts';
import { seriesInOrder } from './record-tables.ts';

export const workbookName = 'revolving-door-data.xlsx';

type Columns = Pick<Field, 'name' | 'type'>[];
interface Sheet {
  name: string;
  columns: Columns;
  rows: Cell[][];
}

/** The same bytes for the same data, on any day. Throws what the writer throws where a cell is too long for a spreadsheet. */
export async function makeWorkbook(
  tables: readonly DataTable[],
  site: Pick<Site, 'model' | 'words'>,
): Promise<Uint8Array> {
  const sheets = [codebookOf(tables, site), ...sheetsOf(tables, site)];
  const bytes = await writeExcelFile([
    { sheet: site.words.workbook.readme, data: readmeOf(site), columns: [{ width: 110 }] },
    ...sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      data: [
        columns.map(headOf),
        ...rows.map((row) => row.map((cell, at) => cellOf(cell, columns[at]!))),
      ],
      columns: columns.map((_, at) => ({ width: widthOf(columns[at]!.name, rows, at) })),
      stickyRowsCount: 1,
    })),
  ]).toBuffer();
  // The writer packs with the time of day.
  return zipWithoutClock(unzipSync(new Uint8Array(bytes)), site.model.asOf.compiled);
}

/** Thirty sheets of a few rows each help nobody: the points of all series stand in one, with the name of the series before them. */
function sheetsOf(tables: readonly DataTable[], { model }: Pick<Site, 'model'>): Sheet[] {
  const ofSeries = new Map<string, string>(
    seriesInOrder(model).map(({ id }) => [`series-${id}`, id]),
  );
  const points = tables.filter(({ name }) => ofSeries.has(name));
  return [
    ...tables
      .filter((table) => !points.includes(table))
      .map(({ name, fields, rows }) => ({ name, columns: fields, rows })),
    {
      name: 'series-points',
      columns: [{ name: 'series', type: 'string' }, ...(points[0]?.fields ?? [])],
      rows: points.flatMap(({ name, rows }) => rows.map((row) => [ofSeries.get(name), ...row])),
    },
  ];
}

/** Every series has the columns of the first. */
function codebookOf(tables: readonly DataTable[], { words }: Pick<Site, 'words'>): Sheet {
  const { codebook } = words.workbook;
  const first = tables.findIndex(({ path }) => path.startsWith('series/'));
  const described = tables.filter(
    ({ path }, index) => !path.startsWith('series/') || index === first,
  );
  return {
    name: codebook.sheet,
    columns: codebook.columns.map((name) => ({ name, type: 'string' })),
    rows: described.flatMap(({ name, path, fields }) =>
      fields.map((field) => [
        path.startsWith('series/') ? 'series-points' : name,
        field.name,
        field.type,
        field.description,
      ]),
    ),
  };
}

const readmeOf = (site: Pick<Site, 'model' | 'words'>): SheetData =>
  fillLines(site.words.workbook.lines, site).map((line, index) => [
    { value: line, type: String, wrap: true, ...(index === 0 && { fontWeight: 'bold' }) },
  ]);

const headOf = ({ name }: { name: string }): CellObject => ({ value: name, fontWeight: 'bold' });

/** Spreadsheets count days from 30 December 1899: this is 1 January 1970. A number that is shown as a day is all that a day is there. */
const firstSerial = 25_569;

/** A spreadsheet runs no formula that stands in a cell of text: nothing needs an apostrophe here. */
function cellOf(cell: Cell, { type }: Pick<Field, 'type'>): CellObject | null {
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
