import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changedParts, markOfAll, marksOfWords, ownWords } from './signed-words.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'signed-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const file = 'story/01-a.md';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, 'content/be', path)), { recursive: true });
  writeFileSync(join(root, 'content/be', path), text);
};
const chapter = (...blocks: string[]): string =>
  `---\nchapter: 1\ntitle: Т\nslug: a\ndek: Д\n---\n\n${blocks.join('\n\n')}\n`;
const marks = () => marksOfWords(ownWords(root, 'be'));

test('each word of the language counts, the marks of the English and the glossary do not', () => {
  write(file, chapter('Адзін.', 'Два.'));
  write('ui.json', '{ "site": { "title": "Дзверы" } }');
  const before = markOfAll(marks());
  write('made-from.json', '{}');
  write('glossary.md', '| English | allowed | forbidden |\n');
  write(file, chapter('Адзін.\n', 'Два.'));
  expect(markOfAll(marks())).toBe(before);
  for (const [path, text] of [
    ['ui.json', '{ "site": { "title": "Дзвер" } }'],
    ['record.json', '{ "names": {}, "texts": { "people": "людзі" } }'],
    [file, chapter('Адзін.')],
  ] as const) {
    write(path, text);
    const now = markOfAll(marks());
    expect(now, path).not.toBe(before);
  }
});

test('only what is not as it was read is named, wherever it stands now', () => {
  write(file, chapter('Адзін.', 'Два.', 'Тры.'));
  const signed = marks()[file];
  const changed = (text: string): string[] =>
    changedParts(file, text, signed).map((part) => part.text);
  expect(changed(chapter('Тры.', 'Адзін.', 'Два.'))).toEqual([]);
  expect(changed(chapter('Адзін.', 'Два з паловай.', 'Тры.'))).toEqual(['Два з паловай.']);
  expect(changed(chapter('Адзін.').replace('Д\n', 'Іншы\n'))).toEqual(['Іншы']);
  expect(changedParts(file, chapter('Адзін.'), undefined)).toHaveLength(3);
});
