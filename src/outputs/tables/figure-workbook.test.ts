import { csvParseRows } from 'd3';
import { expect, test, vi } from 'vitest';
import { isoFromDay } from '../../format/edtf.ts';
import { loadSite } from '../../site/index.ts';
import { byteOrderMark } from './csv.ts';
import { figureCsv, figureJson } from './figure-table.ts';
import { figureWorkbook } from './figure-workbook.ts';
import { readSheets } from './sheets.fixture.ts';

const site = loadSite();
const figures = [...site.figures.keys()];

test.each(figures)(
  'the workbook of %s opens at the rows of the CSV, with days as days and no apostrophe',
  async (id) => {
    const [[name, sheet] = ['', []]] = readSheets(await figureWorkbook(id, site));
    expect(name).toBe('The numbers as a table');
    const { columns } = figureJson(id, site) as { columns: { title: string; type: string }[] };
    const [, ...rows] = csvParseRows(figureCsv(id, site).slice(byteOrderMark.length));
    expect(sheet[0]!.map(({ value }) => value)).toEqual(columns.map(({ title }) => title));
    expect(
      sheet.slice(1).map((row) =>
        columns.map(({ type }, at) => {
          const { kind, value } = row[at] ?? { kind: '', value: '' };
          if (value !== '') expect(kind).toBe(type === 'number' || type === 'date' ? 'n' : 's');
          return type === 'date' && value !== '' ? isoFromDay(Number(value) - 25_569) : value;
        }),
      ),
    ).toEqual(rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, ''))));
  },
);

test('beside the numbers stands what must be known to use them, in the language of the words', async () => {
  for (const lang of ['en', 'be', 'ru'] as const) {
    const edition = loadSite(lang);
    const [, [, lines] = ['', []]] = readSheets(await figureWorkbook('held', edition));
    const text = lines.map(([cell]) => cell?.value).join('\n');
    const words = edition.story.figures.get('held')!;
    expect(text).toContain(words.title.text);
    expect(text).toContain(words.note.text);
    expect(text).toContain(edition.words.figureFiles.credit);
    expect(text).toContain('Reform.news');
  }
});

test('every name of a sheet is one that spreadsheets take', async () => {
  for (const lang of ['en', 'be', 'ru'] as const)
    for (const name of readSheets(await figureWorkbook('held', loadSite(lang))).keys())
      expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
});

test('has the same bytes when it is made again in another year', async () => {
  const first = await figureWorkbook('held', site);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
  const again = await figureWorkbook('held', site);
  vi.useRealTimers();
  expect(Buffer.compare(again, first)).toBe(0);
});
