// Each kind of page against axe. In npm test a covering design: every kind in every look, at every width, with and without script, not all at once, and two long kinds once;
// npm run accessibility reads every page of the list in every way and prints a table.
import { afterAll, expect, test } from 'vitest';
import { otherLanguages } from '../../src/site/index.ts';
import { launch } from './harness.ts';
import {
  axeVersion,
  coveringReadings,
  everyReading,
  looks,
  readPage,
  widths,
  type Outcome,
  type Reading,
} from './axe.ts';
import { allPages, pageKinds, readOnce } from './page-kinds.ts';

const everything = process.env['ACCESSIBILITY'] === 'everything';
const paths = everything ? allPages : pageKinds;
const read = new Map<string, Outcome[]>();
const readingsOf = (path: string, nth: number): readonly Reading[] =>
  everything ? everyReading : coveringReadings(nth).slice(0, readOnce.has(path) ? 1 : undefined);
const named = ({ look, width, script }: Reading): string =>
  `${look}, ${width} px, script ${script ? 'on' : 'off'}`;

test('each kind of page is read in every look, at every width, and with and without script', () => {
  const all = pageKinds.flatMap((path, nth) => (readOnce.has(path) ? [] : [coveringReadings(nth)]));
  for (const readings of all) {
    expect(new Set(readings.map(({ look }) => look)).size).toBe(looks.length);
    expect(new Set(readings.map(({ width }) => width)).size).toBe(widths.length);
    expect(new Set(readings.map(({ script }) => script)).size).toBe(2);
  }
  expect(new Set(all.flat().map(named)).size).toBe(everyReading.length);
});

test.each(paths.map((path, nth) => [path, nth] as const))(
  'page "%s" has no fault that axe can find, and is never wider than the window',
  async (path, nth) => {
    const outcomes = await readPage(path, readingsOf(path, nth));
    read.set(path, outcomes);
    expect(
      outcomes.flatMap((outcome) => outcome.faults.map((fault) => `${named(outcome)}: ${fault}`)),
    ).toEqual([]);
  },
  600_000,
);

/** A language has the templates of the English pages: its story, and by turns what else holds its words, in one look each. */
const inLanguages = otherLanguages().flatMap((lang, nth, { length }) => [
  `${lang}/`,
  ...['events/2025-09-11-release-52/', 'figures/held/', 'embed/held/']
    .filter((_, index) => index % length === nth)
    .map((path) => `${lang}/${path}`),
]);
test.each(inLanguages.map((path, nth) => [path, nth] as const))(
  'page "%s" has no fault that axe can find, and is never wider than the window',
  async (path, nth) => {
    const outcomes = await readPage(path, [coveringReadings(nth)[nth % 3]!]);
    expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
  },
);

afterAll(async () => {
  if (!everything && !process.env['TIMES']) return;
  const rows = [...read].map(([path, outcomes]) => [
    `/${path}`,
    String(outcomes.length),
    String(outcomes.flatMap(({ faults }) => faults).length),
    `${(outcomes.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000).toFixed(1)} s`,
  ]);
  const sum = (at: number): number => rows.reduce((total, row) => total + Number(row[at]), 0);
  const lines = [
    ['page', 'ways', 'faults', 'time'],
    ...rows,
    [`${rows.length} pages`, String(sum(1)), String(sum(2)), ''],
  ].map(
    ([page = '', ...cells]) =>
      `${page.padEnd(44)}${cells.map((cell) => cell.padStart(10)).join('')}`,
  );
  console.log(
    `\naxe ${axeVersion}, Chromium ${(await launch()).version()}: ${looks.length} looks, ${widths.join(', ')} px, script on and off\n${lines.join('\n')}\n`,
  );
});
