// The signature under a translation, in a copy of the desk: what it asks for, what it says, and what becomes of it when words change. Nobody signs the real one here.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { check } from '../src/authoring/check.ts';
import { review } from '../src/authoring/translation/review.ts';
import { openWork } from '../src/authoring/translation/signing.ts';
import { readLanguageFile, translationsIn } from '../src/markdown/index.ts';
import { copyDesk, type Desk } from './desk-copy.ts';
import { completeLanguage } from './whole-language.ts';

let whole: Desk;
let desk: Desk;
beforeAll(() => {
  whole = copyDesk('whole');
  completeLanguage(whole, 'be');
}, 60_000);
beforeEach(() => {
  desk = copyDesk('signing', undefined, whole.root);
});
afterEach(() => desk.remove());
afterAll(() => whole.remove());

const today = '2026-12-01';
const chapter = 'content/be/story/03-the-sum.md';
const sign = (by = 'A. Reader') => review(desk.root, 'be', { by, today });
const change = (file: string, from: RegExp, to: string): void => {
  const before = desk.read(file);
  desk.write(file, before.replace(from, to));
  expect(desk.read(file), file).not.toBe(before);
};

test('whoever has read the whole signs with a name; day, version and a mark of the words are written', () => {
  expect(openWork(desk.root, 'be')).toEqual([]);
  expect(sign().text).toMatch(/^"be" is reviewed: A\. Reader, 2026-12-01, version \S+\. Commit/);
  const { version } = JSON.parse(desk.read('data/version.json')) as { version: string };
  expect(JSON.parse(desk.read('content/be/language.json'))).toEqual({
    status: 'reviewed',
    by: 'A. Reader',
    on: today,
    version,
    words: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
  });
  expect(readLanguageFile(desk.root, 'be').status).toBe('reviewed');
  expect(check(desk.root).exitCode).toBe(0);
});

test('nobody’s name, a stale part, a missing part and a missing file are refused, in four parts', () => {
  const refused = (): string => {
    const { text, exitCode } = sign('  ');
    expect(exitCode).toBe(1);
    expect(readLanguageFile(desk.root, 'be').status).toBe('hidden');
    return text;
  };
  expect(refused()).toMatchInlineSnapshot(`
    "content/be/language.json
      Nobody is named.
      Expected: a name or a pseudonym of the person who has read the whole.
      Run: npm run review be -- --by "NAME""
  `);
  change('content/en/story/03-the-sum.md', /^dek: /m, 'dek: Once more. ');
  rmSync(join(desk.root, 'content/be/pages/method.md'));
  change(
    'content/be/figures/held.md',
    /^alt: .*\n/m,
    'alt: Плошча, якая звісае ад лініі ў цемру.\n',
  );
  change('content/be/facts.json', /\n *"[^"]+": "[^"]*",/, '');
  expect(refused()).toMatchInlineSnapshot(`
    "content/be/language.json
      "be" can't be signed: 1 part stale, 1 file not translated, 1 part not translated.
      Expected: a translation of the whole English text of today.
      Run "npm run check -- --verbose", which names each place."
  `);
});

test('a word that changes after the signature makes it a draft, named by its line; signing again settles it', () => {
  sign();
  change(chapter, /«Вясна» лічыць/, 'Праваабаронцы лічаць');
  expect(readLanguageFile(desk.root, 'be').status).toBe('draft');
  expect(translationsIn(desk.root, { isRelease: true })).toContain('be');
  const { text, exitCode } = check(desk.root, { isVerbose: true });
  expect(exitCode).toBe(0);
  expect(text).toContain('Words have changed since A. Reader signed on 2026-12-01');
  expect(text).toMatch(
    /unsigned: 1\. .*\n +content\/be\/story\/03-the-sum\.md → line \d+ has changed since somebody signed/,
  );
  expect(review(desk.root, 'be', { today }).text).toContain('Changed since it was signed: 1 part.');
  sign('B. Reader');
  expect(readLanguageFile(desk.root, 'be')).toMatchObject({ status: 'reviewed', by: 'B. Reader' });
});

test('a change in English leaves the signature standing: what is stale has the English beside it', () => {
  sign();
  change('content/en/story/03-the-sum.md', /^Viasna counts/m, 'Since then Viasna counts');
  expect(readLanguageFile(desk.root, 'be').status).toBe('reviewed');
  expect(sign('B. Reader').text).toContain('1 part stale');
  expect(readLanguageFile(desk.root, 'be').by).toBe('A. Reader');
});

test('a language that is not there is told by its name, with those that are', () => {
  expect(existsSync(join(desk.root, 'content/xx'))).toBe(false);
  expect(review(desk.root, 'xx', { today }).text).toMatchInlineSnapshot(`
    "npm run review
      There is no language "xx".
      Expected one of: be, ru.
      Name one of these, or make its folder first: docs/languages.md."
  `);
});
