import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test, vi } from 'vitest';
import { loadSite } from '../../site/index.ts';
import { dataTables } from './tables.ts';
import { makeWorkbook } from './workbook.ts';

const site = loadSite();
const tables = dataTables(site.model, site.words.dataTables);
let bytes: Uint8Array;
let parts: Record<string, string>;

beforeAll(async () => {
  bytes = await makeWorkbook(tables, site);
  parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
});

const sheetNames = (): string[] =>
  [...parts['xl/workbook.xml']!.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    ([, name = '']) => name,
  );
const strings = (): string[] =>
  [...parts['xl/sharedStrings.xml']!.matchAll(/<si>(?:<t[^>]*>([\s\S]*?)<\/t>)?<\/si>/g)].map(
    ([, text = '']) => text,
  );
/** Each cell of a row as a spreadsheet holds it: "s" for text, "n" for a number or a day, "b" for true and false. */
function rowsOf(sheet: string): { kind: string; value: string }[][] {
  const xml = parts[`xl/worksheets/sheet${sheetNames().indexOf(sheet) + 1}.xml`]!;
  const known = strings();
  return [...xml.matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(([, row = '']) =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|><v>([^<]*)<\/v><\/c>)/g)].map(
      ([, attributes = '', value = '']) => {
        const kind = /t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
        return { kind, value: kind === 's' ? known[Number(value)]! : value };
      },
    ),
  );
}

test('has a sheet for each table, the points of all series in one, and the codebook', () => {
  expect(sheetNames()).toEqual([
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
  expect(strings().join('\n')).toMatch(/Алесь Бяляцкі/);
});

test('every column of every sheet is explained', () => {
  const explained = rowsOf('codebook').map(([sheet, column]) => `${sheet?.value}/${column?.value}`);
  for (const name of sheetNames().slice(2))
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
