import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadModel } from '../../model/index.ts';
import { glossaryFaults, readGlossary } from './glossary.ts';
import { review } from './review.ts';
import { translationState, type TranslatedFile } from './state.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'translation-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const chapter = (title: string, ...blocks: string[]): string =>
  `---\nchapter: 1\ntitle: ${title}\nslug: a\ndek: D\n---\n\n${blocks.join('\n\n')}\n`;
const english = ['One came out.', 'Two came in.', '::: figure door\n:::', 'Three stayed.'];
const own = ['Адзін выйшаў.', 'Двое ўвайшлі.', '::: figure door\n:::', 'Трое засталіся.'];
const file = 'story/01-a.md';
const today = '2026-12-01';

const start = (): void => {
  write(`content/en/${file}`, chapter('A', ...english));
  write(`content/be/${file}`, chapter('Б', ...own));
  expect(review(root, 'be', { made: true, today }).exitCode).toBe(0);
};
const state = (): TranslatedFile =>
  translationState(root, 'be', loadModel(root).model)[0] as TranslatedFile;
const staleLines = (): number[] => state().stale.map(({ part }) => part.line);

test('a sentence that changes in English makes its translation stale, and no other', () => {
  start();
  expect(staleLines()).toEqual([]);
  write(`content/en/${file}`, chapter('A', ...english.with(1, 'Two or more came in.')));
  expect(staleLines()).toEqual([10]);
  expect(state().stale[0]?.english?.text).toBe('Two or more came in.');
  write(`content/en/${file}`, chapter('Another', ...english));
  expect(staleLines()).toEqual([3]);
});

test('a paragraph that comes new in English is missing, and makes nothing stale', () => {
  start();
  write(`content/en/${file}`, chapter('A', 'New.', ...english));
  expect(staleLines()).toEqual([]);
  expect(state().missing.map(({ text }) => text)).toEqual(['New.']);
});

test('another break of lines in English changes nothing', () => {
  start();
  write(`content/en/${file}`, chapter('A', ...english.with(0, 'One\ncame out.')));
  expect(staleLines()).toEqual([]);
});

test('marking again after the change has been translated settles it', () => {
  start();
  write(`content/en/${file}`, chapter('A', ...english.with(0, 'Nobody came out.')));
  write(`content/be/${file}`, chapter('Б', ...own.with(0, 'Ніхто не выйшаў.')));
  expect(staleLines()).toEqual([8]);
  expect(review(root, 'be', { made: file, today }).exitCode).toBe(0);
  expect(staleLines()).toEqual([]);
});

test('a field that comes without a mark is told, as its English may change unseen', () => {
  start();
  expect(state().unmarked).toEqual([]);
  const marks = JSON.parse(readFileSync(join(root, 'content/be/made-from.json'), 'utf8')) as Record<
    string,
    { fields: Record<string, string> }
  >;
  delete marks[file]!.fields['dek'];
  write('content/be/made-from.json', JSON.stringify(marks));
  expect(state().unmarked.map(({ key }) => key)).toEqual(['dek']);
});

test('what can’t be laid beside the English is not marked', () => {
  start();
  write(`content/be/${file}`, chapter('Б', ...own.slice(1)));
  expect(state().isApart).toBe(true);
  expect(review(root, 'be', { made: true, today })).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "text": "content/be/story/01-a.md
      The file has 3 blocks of text, the English 4.
      Expected: as many, in the same order, parted by empty lines; else nobody can say which belongs to which.
      Lay the two beside each other, and add, join or part blocks.",
    }
  `);
});

test('a language that is not there, and one with something open, can’t be signed', () => {
  start();
  expect(review(root, 'ru', { by: 'A. Reader', today }).text).toContain('Expected one of: be.');
  expect(review(root, 'be', { by: 'A. Reader', today }).exitCode).toBe(1);
  expect(() => readFileSync(join(root, 'content/be/language.json'))).toThrow();
});

test('the glossary asks for one of its forms where the English has the term, and for none that it rules out', () => {
  write(
    'content/be/glossary.md',
    '| English | allowed | forbidden |\n| --- | --- | --- |\n| pardoned | памілава* | амніставан* |\n',
  );
  const terms = readGlossary(root, 'be');
  const part = (text: string) => ({ key: '1', line: 1, text });
  const said = (text: string, source: string): string[] =>
    glossaryFaults(part(text), part(source), terms);
  expect(said('Іх памілавалі.', 'They were pardoned.')).toEqual([]);
  expect(said('Іх вызвалілі.', 'They were pardoned.')).toEqual([
    'has none of the words for “pardoned”: памілава*',
  ]);
  expect(said('‘Whom they pardoned’', '‘Whom they pardoned’')).toEqual([]);
  expect(said('Іх амніставаныя.', 'They came out.')).toHaveLength(1);
  expect(said('Іх вызвалілі.', 'They came out: {{x-pardoned/released}}.')).toEqual([]);
});
