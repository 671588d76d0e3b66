import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblems } from '../model/problem.ts';
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
const signed = { status: 'reviewed', by: 'A. Reader', on: '2026-12-01', version: '2026.11.1' };

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
  write(signed);
  expect(statusProblems(root)).toEqual([]);
  expect(readLanguageFile(root, 'be').status).toBe('reviewed');
});

test('nothing passes as reviewed without a name, a day and a version', () => {
  write({ status: 'reviewed', by: 'A. Reader' });
  expect(readLanguageFile(root, 'be').status).toBe('hidden');
  expect(formatProblems(statusProblems(root))).toMatchInlineSnapshot(`
    "content/be/language.json
      The status is "reviewed", without "on", "version".
      Expected: who read it, on which day, and which version of the data.
      Run "npm run review", which asks and writes all three; or set the status back to "hidden".
    1 error in 1 file. Build stopped."
  `);
});

test('a signature beside another status says what did not happen', () => {
  write({ ...signed, status: 'draft' });
  expect(statusProblems(root).map(({ found }) => found)).toEqual([
    'The status is "draft", with "by", "on", "version".',
  ]);
});

test('a day that does not exist and a status that there is not are errors', () => {
  write({ ...signed, on: '2026-02-30' });
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
