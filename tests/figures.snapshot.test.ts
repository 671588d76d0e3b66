// Every figure at every size, with frozen data and with none, one row, many rows and long names, against the pictures in tests/snapshots.
// The data are those of tests/frozen, so that an editor's change of data changes no picture here; the last test draws today's.
// After a change that was meant: look at /dev/figures/ (npm run dev), then UPDATE_SNAPSHOTS=1 npx vitest run tests/figures.snapshot.test.ts
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { galleryWords } from '../src/view-models/gallery-words.ts';
import type { FigureWords } from '../src/figures/all.ts';
import type { FigureSize } from '../src/figures/figure.ts';
import { gallery, type GalleryEntry } from '../src/figures/gallery.ts';
import { loadStory } from '../src/markdown/index.ts';
import { loadModel } from '../src/model/index.ts';
import { loadFrozen } from './frozen/load.ts';

const folder = 'tests/snapshots';
const isUpdate = process.env['UPDATE_SNAPSHOTS'] === '1';
const { model, words } = loadFrozen();
const entries = gallery(model, words);

/** The frozen data at each size; the rest at one, where room is scarcest. */
const isKept = (entry: GalleryEntry): boolean =>
  (entry.data === 'real' || entry.size === 'narrow') && !isDrawnElsewhere(entry);
/** What a figure without a drawing of its own for a column, or for the frame of a host, shows there. */
const instead: Partial<Record<FigureSize, FigureSize>> = { column: 'wide', frame: 'narrow' };
const isDrawnElsewhere = ({ figure, size, draw }: GalleryEntry): boolean =>
  size in instead &&
  draw() === entries.find(({ name }) => name === `${figure}-${instead[size]}-real`)?.draw();
const kept = entries.filter(isKept);

const namedEntries = (list: readonly GalleryEntry[]): [string, GalleryEntry][] =>
  list.map((entry) => [entry.name, entry]);
/** One element a line, so that a difference is seen where it is. */
const inLines = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;
const attributesIn = (svg: string): string[] =>
  [...svg.matchAll(/<[^>]*>/g)].flatMap(([tag]) =>
    [...tag.matchAll(/\s[\w:-]+="[^"]*"/g)].map(([attribute]) => attribute.trim()),
  );

mkdirSync(folder, { recursive: true });

test('the list has every figure that has words, and the door in two of its steps', () => {
  expect([...new Set(entries.map(({ figure }) => figure))].sort()).toEqual(
    readdirSync('content/en/figures')
      .map((name) => name.replace('.md', ''))
      .sort(),
  );
  expect(entries.filter(({ name }) => name.includes('-step-'))).toHaveLength(4);
  expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
});

test.each(namedEntries(kept))('%s is drawn as before', (name, entry) => {
  const [file, changed] = [`${folder}/${name}.svg`, `${folder}/${name}-changed.svg`];
  const now = inLines(entry.draw());
  rmSync(changed, { force: true });
  if (isUpdate) writeFileSync(file, now);
  if (existsSync(file) && readFileSync(file, 'utf8') === now) return;
  writeFileSync(changed, now);
  throw new Error(
    `${file} ${existsSync(file) ? 'is not what is drawn now' : 'is missing'}.\nWhat is drawn now: ${changed}.\nExpected: the same bytes.\nA change of a figure changes its picture: look at both, and if it is as meant, run: UPDATE_SNAPSHOTS=1 npx vitest run tests/figures.snapshot.test.ts`,
  );
});

test.each(namedEntries(entries))(
  '%s has numbers only, no style, no colour of its own, and nothing set below 12 px',
  (_name, entry) => {
    const svg = entry.draw();
    const attributes = attributesIn(svg);
    expect(svg).toMatch(/^<svg[^>]* viewBox="0 0 [\d.]+ [\d.]+"/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(
      attributes.filter((attribute) =>
        /^style=|"[^"]*(?:rgb|hsl)a?\(|^(?:fill|stroke|color|stop-color)="(?!none"|currentColor"|url\(#|context-)/.test(
          attribute,
        ),
      ),
    ).toEqual([]);
    expect(
      attributes
        .flatMap((attribute) => /^font-size="([\d.]+)/.exec(attribute)?.[1] ?? [])
        .filter((size) => Number(size) < 12),
    ).toEqual([]);
  },
);

test.each(namedEntries(entries.filter(({ size }) => size === 'narrow')))(
  '%s has words and rows without a hole',
  (_name, entry) => {
    const { description, table, asOf } = entry.built();
    expect(JSON.stringify([description, table, asOf])).not.toMatch(
      /NaN|undefined|Infinity|\[object/,
    );
    for (const row of table.rows)
      expect(Object.keys(row).sort()).toEqual(table.columns.map(({ key }) => key).sort());
  },
);

test.each(namedEntries(entries.filter(({ data }) => data === 'real' || data === 'one')))(
  '%s speaks of one person as of one: no “1 people”',
  (_name, entry) => {
    const { description, table } = entry.built();
    const said = [entry.draw().replace(/<[^>]*>/g, '\n'), ...description, table.caption].join('\n');
    expect(said).not.toMatch(/(?<![\d,.])1 (?:people|rounds|pardons|days|months|were|are|have)\b/);
  },
);

test.each(namedEntries(entries.filter(({ data }) => data === 'empty')))(
  '%s says that there is no data, in the drawing and in its description',
  (_name, entry) => {
    expect(entry.built().description).toEqual([words.figure.noData]);
    expect(
      [...entry.draw().matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join(' '),
    ).toBe(words.figure.noData);
  },
);

test.each(namedEntries(entries.filter(({ size }) => size !== 'print')))(
  '%s is never without a word',
  (_name, entry) => {
    expect(entry.draw()).toContain('<text');
  },
);

test('today’s data can be drawn: every figure at every size has words, rows and no hole', () => {
  const today = loadModel().model;
  const ui = JSON.parse(readFileSync('content/en/ui.json', 'utf8')) as FigureWords;
  const drawn = gallery(today, galleryWords(loadStory(today, '.'), ui)).filter(
    ({ data }) => data === 'real',
  );
  for (const { name, draw, built } of drawn) {
    expect(draw(), name).toContain('<text');
    expect(built().table.rows.length, name).toBeGreaterThan(0);
    expect(JSON.stringify([draw(), built().table, built().description]), name).not.toMatch(
      /NaN|undefined|Infinity|\[object/,
    );
  }
});

test('nothing lies in the folder that no figure draws, and it stays below 1.5 MB', () => {
  const files = readdirSync(folder).filter((file) => !file.endsWith('-changed.svg'));
  const names = new Set(kept.map(({ name }) => `${name}.svg`));
  const strays = files.filter((file) => !names.has(file));
  if (isUpdate) for (const file of strays) rmSync(`${folder}/${file}`);
  else expect(strays).toEqual([]);
  expect(
    files.reduce(
      (sum, file) =>
        sum + (existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`).length : 0),
      0,
    ),
  ).toBeLessThan(1_500_000);
});
