import { beforeAll, expect, test, vi } from 'vitest';
import { loadSite } from '../../site/index.ts';
import { readSheets, type SheetCell } from '../tables/sheets.fixture.ts';
import { dataTables } from './tables.ts';
import { makeWorkbook } from './workbook.ts';

const site = loadSite();
const tables = dataTables(site.model, site.words.dataTables);
let bytes: Uint8Array;
let sheets: Map<string, SheetCell[][]>;

beforeAll(async () => {
  bytes = await makeWorkbook(tables, site);
  sheets = readSheets(bytes);
});

const rowsOf = (sheet: string): SheetCell[][] => sheets.get(sheet)!;

test('has a sheet for each table, the points of all series in one, and the codebook', () => {
  expect([...sheets.keys()]).toEqual([
    'read me',
    'codebook',
    ...tables.map(({ name }) => name).filter((name) => !name.startsWith('series-')),
    'series-points',
  ]);
  const points = [...site.model.series.values()].flatMap((series) => series.points);
  expect(rowsOf('series-points')).toHaveLength(points.length + 1);
  expect(rowsOf('events')).toHaveLength(site.model.events.length + 1);
});

test('days are days, numbers numbers, and letters stay as they are', () => {
  const row = rowsOf('series-points').findLast(
    ([series]) => series?.value === 'political-prisoners-custody',
  )!;
  // Days since 30 December 1899, as spreadsheets count them: 1 and 31 March 2026.
  expect(row.slice(0, 6)).toEqual([
    { kind: 's', value: 'political-prisoners-custody' },
    { kind: 's', value: '2026-03' },
    { kind: 'n', value: '46082' },
    { kind: 'n', value: '46112' },
    { kind: 's', value: 'month' },
    { kind: 'n', value: '897' },
  ]);
  const texts = [...sheets.values()].flat(2).map(({ value }) => value);
  expect(texts.join('\n')).toMatch(/Алесь Бяляцкі/);
});

test('every column of every sheet is explained', () => {
  const explained = rowsOf('codebook').map(([sheet, column]) => `${sheet?.value}/${column?.value}`);
  for (const name of [...sheets.keys()].slice(2))
    for (const { value } of rowsOf(name)[0]!.filter(({ value }) => value !== 'series'))
      expect(explained).toContain(`${name}/${value}`);
  expect(rowsOf('codebook').every((row) => row.length === 4)).toBe(true);
});

test('has the same bytes when it is made again in another year', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
  const again = await makeWorkbook(tables, site);
  vi.useRealTimers();
  expect(Buffer.compare(again, bytes)).toBe(0);
});
