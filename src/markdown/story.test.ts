import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblems } from '../model/problem.ts';
import { fixtureModel } from './fixture.ts';
import { checkWords, loadStory } from './index.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'words-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const write = (file: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const chapter = (number: number, slug: string, body: string): string =>
  `---\nchapter: ${number}\ntitle: T\nslug: ${slug}\ndek: D.\n---\n${body}\n`;
const figure = (note: string): string =>
  `---\ntitle: T\ndek: D.\nnote: ${note}\nalt: A line of days with marks above it.\nby: B.\n---\nLong.\n`;

test('chapters stand in order, and notes are numbered where a reader meets them, figures included', () => {
  write(
    'content/en/story/00-a.md',
    chapter(0, 'a', 'One.[@viasna-2025-09-12]\n\n::: figure six-days\n:::\n\nTwo.[@ap-2025-09-11]'),
  );
  write('content/en/story/01-b.md', chapter(1, 'b', 'Three.[@viasna-2025-09-12]'));
  write('content/en/figures/six-days.md', figure('By BAJ.[@baj-2025-09-16]'));
  write('content/en/pages/method.md', '---\ntitle: T\ndek: D.\n---\nOwn notes.[@ap-2025-09-11]\n');
  const story = loadStory(fixtureModel, root);
  expect(story.problems).toEqual([]);
  expect(story.chapters.map(({ front }) => front.slug)).toEqual(['a', 'b']);
  expect(story.notes).toEqual([
    { source: 'viasna-2025-09-12', number: 1, backLinks: ['cite-1-1', 'cite-1-2'] },
    { source: 'baj-2025-09-16', number: 2, backLinks: ['cite-2-1'] },
    { source: 'ap-2025-09-11', number: 3, backLinks: ['cite-3-1'] },
  ]);
  expect(story.figures.get('six-days')?.note.html).toContain(
    'href="#note-2" id="cite-2-1">[2]</a>',
  );
  expect(story.pages.get('method')?.notes).toMatchObject([{ source: 'ap-2025-09-11', number: 1 }]);
});

test('file names agree with the front matter and differ from each other', () => {
  write('content/en/story/00-a.md', chapter(0, 'a', ''));
  write('content/en/story/01-b.md', chapter(0, 'b', ''));
  write('content/en/story/02-a.md', chapter(2, 'a', ''));
  expect(formatProblems(loadStory(fixtureModel, root).problems)).toMatchInlineSnapshot(`
    "content/en/story/01-b.md → line 2
      The chapter 0 is taken by content/en/story/00-a.md.
      Each chapter has its own number and slug.
      Change one of them.
      The file is called "01-b.md", but chapter and slug say "00-b.md".
      A chapter is NN-slug.md.
      Rename the file, or correct chapter and slug.
    content/en/story/02-a.md → line 2
      The slug "a" is taken by content/en/story/00-a.md.
      Each chapter has its own number and slug.
      Change one of them.
      There is no chapter 1 before this one.
      Chapters are numbered without a gap, from 0 or 1.
      Put the file of chapter 1 back, or renumber the chapters behind it.
    4 errors in 2 files. Build stopped."
  `);
});

test('every language is checked, its interface words too', () => {
  write('content/en/story/00-a.md', chapter(0, 'a', '::: figure six\n:::'));
  write('content/en/figures/six-days.md', figure('Counted 52.'));
  write(
    'content/en/ui.json',
    '{\n  "site": {\n    "title": "<b>x</b>",\n    "constructor": "x",\n    "count": 3,\n    "empty": "",\n    "months": ["Jan", 2]\n  }\n}\n',
  );
  write('content/be/story/00-a.md', Uint8Array.of(0x2d, 0xff, 0xfe));
  write('content/ru/ui.json', '{\n  "a": "b",\n  "a": "c"\n}');
  write('content/uk/ui.json', '{\n  "a": "b",\n}');
  expect(formatProblems(checkWords(fixtureModel, root))).toMatchInlineSnapshot(`
    "content/be/language.json
      Warning: The file is missing: the language is hidden.
      Expected: { "status": "hidden" }, until somebody has read the translation.
      Add it.
    content/be/story/00-a.md → line 1
      The file is not UTF-8 text.
      Files of words are saved as UTF-8.
      Save it again as UTF-8.
    content/be/ui.json
      Warning: The file is missing.
      Without it the interface and the dates of this edition are in English.
      Add it.
    content/en/figures/six-days.md
      Warning: No chapter places the figure "six-days".
      Each figure of the story stands in one of its chapters.
      Write "::: figure six-days" where it belongs.
    content/en/figures/six-days.md → line 4
      The bare number "52" stands in the prose.
      Numbers come from the data through a fact token; dates may be typed ("16 September 2025", "July 2024", "2024–25").
      Facts with this value: {{2025-09-11-release-52/released}}. In a quotation or name: {{quoted:52}}.
    content/en/story/00-a.md → line 7
      There is no figure "six".
      A figure has a file content/<language>/figures/ID.md.
      Correct the id; if it is right, its file of words is gone: restore it.
    content/en/ui.json → line 4, column 5
      The key "constructor" is not allowed.
      Expected: one of the keys that data/README.md describes.
      Delete this key and its value.
    content/ru
      This language has no chapter.
      Expected: at least one file content/ru/story/NN-slug.md.
      Put the chapters there, or move the folder out of content/.
    content/ru/language.json
      Warning: The file is missing: the language is hidden.
      Expected: { "status": "hidden" }, until somebody has read the translation.
      Add it.
    content/ru/ui.json → line 3, column 3
      The key "a" stands twice in one record.
      Expected: each key once; JSON would keep only the last.
      Delete one of the two, or merge their values.
    content/uk
      This language has no chapter.
      Expected: at least one file content/uk/story/NN-slug.md.
      Put the chapters there, or move the folder out of content/.
    content/uk/language.json
      Warning: The file is missing: the language is hidden.
      Expected: { "status": "hidden" }, until somebody has read the translation.
      Add it.
    content/uk/ui.json → line 3, column 1
      This is not JSON: "}".
      Expected: a key in quotes.
      Look just before this place for a missing comma, quote or bracket; commas after the last item are not allowed.
    8 errors and 5 warnings in 12 files. Build stopped."
  `);
});

test('without any content there is nothing to say', () => {
  expect(checkWords(fixtureModel, root)).toEqual([]);
});

const labelled = (...labels: string[]): string =>
  figure('N.').replace(
    '---\nLong',
    `labels:\n${labels.map((label) => `  ${label}\n`).join('')}---\nLong`,
  );

test('labels of marks are plain words, held against the events at their own lines', () => {
  write(
    'content/en/figures/door.md',
    labelled(
      '2025-09-11-release-52: Freed {{2025-09-11-release-52/released}}',
      '2025-09-11-release-5: Freed',
      '2025-09-16-pardon-25: Freed 25',
    ),
  );
  const { figures, problems } = loadStory(fixtureModel, root);
  expect(problems).toMatchObject([
    { place: 'line 9', fix: 'Closest: "2025-09-11-release-52".' },
    { place: 'line 10', found: 'The bare number "25" stands in the prose.' },
  ]);
  expect(figures.get('door')?.labels['2025-09-11-release-52']).toBe('Freed 52');
});

test("an entry can't have a name that every object has", () => {
  write('content/en/figures/door.md', labelled('2025-09-11-release-52: Freed', '__proto__: x'));
  expect(loadStory(fixtureModel, root).problems).toMatchObject([
    { place: 'line 9', found: '"__proto__" is no name for an entry.' },
  ]);
});
