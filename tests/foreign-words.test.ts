// The list of what may stay in English must not grow into a list of what nobody translated.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lines = readFileSync('tests/foreign-words.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** Names of fields are English; in record.json whole sentences are. */
const translations = globSync('content/{be,ru}/**/*.{json,md}')
  .filter((file) => !/(?:made-from|signed)\.json$|glossary\.md$/.test(file))
  .map((file) => readFileSync(file, 'utf8').replace(/"(?:[^"\\]|\\.)*"\s*:/g, ''))
  .join('\n');

test('every name that stays in Latin letters stands in a translation, and once in the list', () => {
  const has = (name: string): boolean =>
    new RegExp(
      `(?<![\\p{L}\\d])${name.replace(/[.+*?^$()[\]{}|/\\]/g, '\\$&')}(?![\\p{L}\\d])`,
      'u',
    ).test(translations);
  expect(lines.filter((name) => !has(name))).toEqual([]);
  expect(lines.filter((name, index) => lines.indexOf(name) !== index)).toEqual([]);
});
