/** The data as one workbook: a sheet for each table, and what each column means. Knows no words of its own. */
import type { Site } from '../../site/index.ts';
import { sheetOfLines, sheetOfRows, writeWorkbook, type TableSheet } from '../tables/sheets.ts';
import { fillLines } from './archive.ts';
import type { DataTable } from './fields.ts';
import { seriesInOrder } from './record-tables.ts';

export const workbookName = 'revolving-door-data.xlsx';

/** The same bytes for the same data, on any day. */
export function makeWorkbook(
  tables: readonly DataTable[],
  site: Pick<Site, 'model' | 'words'>,
): Promise<Uint8Array> {
  const { readme, lines } = site.words.workbook;
  return writeWorkbook(
    [
      sheetOfLines(readme, fillLines(lines, site)),
      ...[codebookOf(tables, site), ...sheetsOf(tables, site)].map(sheetOfRows),
    ],
    site.model.asOf.compiled,
  );
}

/** Thirty sheets of a few rows each help nobody: the points of all series stand in one, with the name of the series before them. */
function sheetsOf(tables: readonly DataTable[], { model }: Pick<Site, 'model'>): TableSheet[] {
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
function codebookOf(tables: readonly DataTable[], { words }: Pick<Site, 'words'>): TableSheet {
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
