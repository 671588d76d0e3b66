import { expect, test } from 'vitest';
import { columnsOnPage } from '../../figures/figure.ts';
import { loadSite } from '../../site/index.ts';
import { embedGlyphs } from './glyphs.ts';
import { embedParts } from './parts.ts';

const site = loadSite();

test.each([...site.figures.keys()])('every letter in the embed of "%s" is in its fonts', (id) => {
  const parts = embedParts(site, id);
  const { table } = site.figures.get(id)!;
  const glyphs = embedGlyphs(parts, table, site);
  const missing = (weight: 400 | 600, words: readonly string[]): string[] =>
    [...new Set(words.join(''))].filter((letter) => !glyphs[weight].includes(letter));
  const cells = table.rows.flatMap((row) => columnsOnPage(table).map(({ key }) => row[key] ?? ''));
  expect(missing(600, [parts.title, ...columnsOnPage(table).map(({ label }) => label)])).toEqual(
    [],
  );
  expect(
    missing(400, [parts.dek, parts.note, parts.sources, parts.credit, ...cells.map(String)]),
  ).toEqual([]);
  expect(missing(600, [...parts.steps.map(({ title }) => title)])).toEqual([]);
});
