// What a template prints when a word or a value is missing: "undefined", "NaN", "[object Object]". None may stand in a file beside the pages; those are read in pages.test.ts.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const hole = /\bundefined\b|\bNaN\b|\[object /;
const files = (pattern: string): string[] => globSync(pattern, { cwd: 'dist' }).sort();

test('no feed and no file for download has one', () => {
  const texts = files('**/*.{xml,txt,csv,svg,webmanifest,md,bib,cff}');
  expect(texts.length).toBeGreaterThan(30);
  const found = texts.filter((file) => hole.test(readFileSync(`dist/${file}`, 'utf8')));
  expect(found).toEqual([]);
});

test('no text in a JSON file is one', () => {
  const found = files('**/*.json').filter((file) =>
    hole.test(readFileSync(`dist/${file}`, 'utf8')),
  );
  expect(found).toEqual([]);
});
