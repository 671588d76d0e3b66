/** Which files of content/ count, and the messages about those that do not: with real names that Windows, macOS and editors write. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblems, type Problem } from '../model/problem.ts';
import { checkWords } from './check-words.ts';
import { fixtureModel } from './fixture.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (file: string, text: string | Uint8Array = chapter(0, 'a')): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const chapter = (number: number, slug: string): string =>
  `---\nchapter: ${number}\ntitle: A\nslug: ${slug}\ndek: D\n---\nText.\n`;
/** Without the words of the interface, which have tests of their own. */
const problems = (): Problem[] =>
  checkWords(fixtureModel, root).filter(({ file }) => !file.endsWith('ui.json'));

test.each([
  ['01-b.MD', '01-b.md'],
  ['01-b.md.txt', '01-b.md'],
  ['01-b.markdown', '01-b.md'],
  ['part/01-b.md', '01-b.md'],
])('a chapter called %s is told with the name that it should have', (name, meant) => {
  write('content/en/story/00-a.md');
  write(`content/en/story/${name}`, chapter(1, 'b'));
  expect(problems().map(({ file, found, fix }) => [file, found, fix])).toEqual([
    [
      `content/en/story/${name}`,
      'Nothing reads this file.',
      `Rename it to content/en/story/${meant}, or move it out of content/.`,
    ],
  ]);
});

test('a folder with a capital is not the folder', () => {
  write('content/en/Story/00-a.md');
  expect(problems().map(({ file }) => file)).toEqual(['content/en/Story/00-a.md', 'content/en']);
});

test('a gap in the numbers of the chapters is an error', () => {
  write('content/en/story/00-a.md');
  write('content/en/story/02-c.md', chapter(2, 'c'));
  expect(formatProblems(problems())).toMatchInlineSnapshot(`
    "content/en/story/02-c.md → line 2
      There is no chapter 1 before this one.
      Chapters are numbered without a gap, from 0 or 1.
      Put the file of chapter 1 back, or renumber the chapters behind it.
    1 error in 1 file. Build stopped."
  `);
});

test('a language without a chapter is an error', () => {
  write('content/en/story/00-a.md');
  write('content/be/pages/method.md', '---\ntitle: A\ndek: D\n---\nText.\n');
  expect(problems().map(({ file, found }) => `${file}: ${found}`)).toContain(
    'content/be: This language has no chapter.',
  );
});

test('a figure that no chapter places is a warning', () => {
  write('content/en/story/00-a.md');
  const alt = 'What a reader who can’t see it needs first.';
  write(
    'content/en/figures/door.md',
    `---\ntitle: A\ndek: D\nby: B\nnote: N\nalt: ${alt}\n---\nText.\n`,
  );
  expect(problems().map(({ severity, found }) => `${severity}: ${found}`)).toEqual([
    'warning: No chapter places the figure "door".',
  ]);
});

test('what editors and systems leave beside files is passed over', () => {
  write('content/en/story/00-a.md');
  for (const name of ['._00-a.md', '~$-a.md', 'Thumbs.db', 'desktop.ini', '#00-a.md#', '00-a.md~'])
    write(`content/en/story/${name}`, new Uint8Array([0, 5, 0xff, 0xfe]));
  symlinkSync('user@host.1234:1', join(root, 'content/en/story/.#00-a.md'));
  expect(problems()).toEqual([]);
});

test('a file that can’t be opened is told with its code, not as another encoding', () => {
  write('content/en/story/00-a.md');
  symlinkSync('/nowhere', join(root, 'content/en/story/01-gone.md'));
  expect(problems().map(({ found }) => found)).toEqual(["The file can't be read (ENOENT)."]);
});

test('a byte order mark is named alone, not as what the parser makes of it', () => {
  write('content/en/story/00-a.md', `\uFEFF${chapter(0, 'a')}`);
  expect(problems().map(({ found }) => found)).toEqual([
    'There is a hidden character (U+FEFF, a byte order mark).',
  ]);
});

test('a zero-width space in the front matter is named alone', () => {
  write('content/en/story/00-a.md', chapter(0, 'a').replace('slug:', '\u200Bslug:'));
  expect(problems().map(({ place, found }) => `${place}: ${found}`)).toEqual([
    'line 4: There is a hidden character (U+200B, a zero-width space).',
  ]);
});

test('a no-break space between a field and its value is named alone', () => {
  write('content/en/story/00-a.md', chapter(0, 'a').replace('slug: ', 'slug:\u00A0'));
  expect(problems().map(({ place, found }) => `${place}: ${found}`)).toEqual([
    'line 4: There is a hidden character (U+00A0, a no-break space).',
  ]);
});

test('words of the interface that can’t be read are told alone, not with what other languages then lack', () => {
  write('content/en/story/00-a.md');
  write('content/be/story/00-a.md');
  write('content/en/ui.json', '\uFEFF{ "site": { "title": "A" } }');
  write('content/be/ui.json', '{ "site": { "title": "А" } }');
  const found = checkWords(fixtureModel, root).map((problem) => problem.found);
  expect(found.join('\n')).toContain('byte order mark');
  expect(found.join('\n')).not.toContain('have no English ones');
});
