import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblems } from '../model/problem.ts';
import { markOfAll, marksOfWords, ownWords } from './signed-words.ts';
import { readLanguageFile, statusProblems, translationsIn } from './language-status.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'status-'));
  mkdirSync(join(root, 'content/be'), { recursive: true });
  mkdirSync(join(root, 'content/en'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (language: object | string): void =>
  writeFileSync(
    join(root, 'content/be/language.json'),
    typeof language === 'string' ? language : JSON.stringify(language),
  );
const signed = () => ({
  status: 'reviewed',
  by: 'A. Reader',
  on: '2026-12-01',
  version: '2026.11.1',
  words: markOfAll(marksOfWords(ownWords(root, 'be'))),
});

test('a language without a file, or with a broken one, is hidden; English is not', () => {
  expect(readLanguageFile(root, 'be').status).toBe('hidden');
  expect(statusProblems(root).map(({ severity, found }) => `${severity}: ${found}`)).toEqual([
    'warning: The file is missing: the language is hidden.',
  ]);
  write('{ "status": "reviewed"');
  expect(readLanguageFile(root, 'be').status).toBe('hidden');
  expect(readLanguageFile(root, 'en').status).toBe('reviewed');
});

test('what somebody has signed is reviewed', () => {
  write(signed());
  expect(statusProblems(root)).toEqual([]);
  expect(readLanguageFile(root, 'be').status).toBe('reviewed');
});

test('a word that changes after the signature makes the language a draft again, and the check says so', () => {
  writeFileSync(join(root, 'content/be/ui.json'), '{ "site": { "title": "Дзверы" } }');
  write(signed());
  expect(readLanguageFile(root, 'be').status).toBe('reviewed');
  writeFileSync(join(root, 'content/be/ui.json'), '{ "site": { "title": "Дзвярэй" } }');
  expect(readLanguageFile(root, 'be')).toMatchObject({ status: 'draft', by: 'A. Reader' });
  expect(formatProblems(statusProblems(root))).toMatchInlineSnapshot(`
    "content/be/language.json
      Warning: Words have changed since A. Reader signed on 2026-12-01: the language counts as a draft.
      Expected: the words that were read.
      Read what "npm run check -- --verbose" calls unsigned, then: npm run review be -- --by "NAME"
    1 warning in 1 file."
  `);
});

test('nothing passes as reviewed without a name, a day and a version', () => {
  write({ status: 'reviewed', by: 'A. Reader' });
  expect(readLanguageFile(root, 'be').status).toBe('hidden');
  expect(formatProblems(statusProblems(root))).toMatchInlineSnapshot(`
    "content/be/language.json
      The status is "reviewed", without "on", "version", "words".
      Expected: who read it, on which day, which version of the data, and a mark of the words.
      Run "npm run review", which writes all four; or set the status back to "hidden".
    1 error in 1 file. Build stopped."
  `);
});

test('a signature beside another status says what did not happen', () => {
  write({ ...signed(), status: 'draft' });
  expect(statusProblems(root).map(({ found }) => found)).toEqual([
    'The status is "draft", with "by", "on", "version", "words".',
  ]);
});

test('a day that does not exist and a status that there is not are errors', () => {
  write({ ...signed(), on: '2026-02-30' });
  expect(statusProblems(root).map(({ found }) => found)).toEqual(['"on" can\'t be "2026-02-30".']);
  write({ status: 'done' });
  expect(statusProblems(root).map(({ expected }) => expected)).toEqual([
    'Expected: "hidden", "draft", "reviewed".',
  ]);
});

test('a release leaves a hidden language out, and nothing else does', () => {
  write({ status: 'hidden' });
  expect(translationsIn(root, { isRelease: false })).toEqual(['be']);
  expect(translationsIn(root, { isRelease: true })).toEqual([]);
  write({ status: 'draft' });
  expect(translationsIn(root, { isRelease: true })).toEqual(['be']);
});
