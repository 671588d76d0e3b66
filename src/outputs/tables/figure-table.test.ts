import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../site/index.ts';
import { byteOrderMark, isFormula } from './csv.ts';
import { figureCsv, figureJson, fileColumns } from './figure-table.ts';

const site = loadSite();
interface FigureFile {
  columns: { name: string; type: string; unit?: string }[];
  rows: Record<string, string | number | null>[];
  sources: { id: string }[];
  version: string;
  licence: { name: string };
}
const read = (id: string): FigureFile =>
  JSON.parse(JSON.stringify(figureJson(id, site))) as FigureFile;

const asCell = (value: string | number): string =>
  typeof value === 'string' && isFormula(value) ? `'${value}` : String(value);

describe.each([...site.figures.keys()])('the table of %s', (id) => {
  const file = read(id);
  const { table, sources } = site.figures.get(id)!;

  test('has every row and every printed word of the page', () => {
    expect(file.rows).toHaveLength(table.rows.length);
    table.rows.forEach((row, index) => {
      for (const { key } of table.columns) {
        const [printed, written] = [row[key] ?? null, file.rows[index]!];
        // Words around a number stand in a column beside it.
        expect(
          written[
            typeof printed === 'string' && `${key}_as_printed` in written
              ? `${key}_as_printed`
              : key
          ],
        ).toBe(printed);
      }
    });
  });

  test('numbers are numbers with a unit, and what is not known is null', () => {
    for (const { name, type, unit } of file.columns) {
      const kinds = new Set(
        file.rows.map((row) => (row[name] === null ? 'null' : typeof row[name])),
      );
      kinds.delete('null');
      expect([
        name,
        [...kinds].every((kind) => kind === (type === 'number' ? 'number' : 'string')),
      ]).toEqual([name, true]);
      if (type === 'number') expect([name, unit]).toEqual([name, expect.any(String)]);
    }
  });

  test('no number of the page is lost on the way', () => {
    for (const { key } of table.columns.filter(({ numeric }) => numeric)) {
      table.rows.forEach((row, index) => {
        if (/\d/.test(String(row[key] ?? '')))
          expect(file.rows[index]![key]).toEqual(expect.any(Number));
        else expect(file.rows[index]![key]).toBeNull();
      });
    }
  });

  test('CSV and JSON say the same, and the CSV says to a spreadsheet that it is Unicode', () => {
    const csv = figureCsv(id, site);
    expect(csv.codePointAt(0)).toBe(0xfeff);
    const rows = csvParse(csv.slice(byteOrderMark.length));
    expect(rows.columns).toEqual(file.columns.map(({ name }) => name));
    expect(rows.map((row) => file.columns.map(({ name }) => row[name]))).toEqual(
      file.rows.map((row) => file.columns.map(({ name }) => asCell(row[name] ?? ''))),
    );
  });

  test('names its sources, version and licence', () => {
    expect(file.sources.map((source) => source.id)).toEqual(sources);
    expect([file.version, file.licence.name]).toEqual([site.model.version, 'CC-BY-4.0']);
  });
});

test('a date has its EDTF beside it; words that are none have nothing', () => {
  const [day, edtf, from, to, precision] = fileColumns(
    'x',
    {
      caption: '',
      columns: [{ key: 'date', label: 'Date' }],
      rows: [{ date: '3 July 2024' }, { date: 'not known' }, { date: null }],
    },
    site.words.fileColumns,
  );
  expect(day?.cells).toEqual(['3 July 2024', 'not known', null]);
  expect(edtf).toMatchObject({
    name: 'date_edtf',
    type: 'edtf',
    cells: ['2024-07-03', null, null],
  });
  expect(from).toMatchObject({
    name: 'date_from',
    type: 'date',
    cells: ['2024-07-03', null, null],
  });
  expect(to).toMatchObject({ name: 'date_to', type: 'date', cells: ['2024-07-03', null, null] });
  expect(precision).toMatchObject({ name: 'date_precision', cells: ['day', null, null] });
});

test('a number of people that several sides gave bears the name of who gave it', () => {
  for (const id of ['door', 'held', 'visibility']) {
    for (const row of read(id).rows.filter(({ people }) => people !== null))
      expect([id, row.date, row.by]).toEqual([id, row.date, expect.any(String)]);
  }
  expect(read('door').rows.find(({ date }) => date === '3 July 2024')).toMatchObject({
    people: 18,
    qualifier: 'at-least',
    role: 'counted',
    by: 'Viasna',
  });
});
