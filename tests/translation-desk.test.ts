// The reviewer's desk of `npm run dev`, asked as a browser asks it: each part of a translation beside its English, with what is wrong and where it stands.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerDesk } from '../src/authoring/form/answer.ts';
import { check } from '../src/authoring/check.ts';
import { writeSignature } from '../src/authoring/translation/signing.ts';
import { copyDesk, type Desk } from './desk-copy.ts';
import { completeLanguage } from './whole-language.ts';

let desk: Desk;
const git = (...line: string[]): void => {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  const { status, stderr } = spawnSync('git', ['-C', desk.root, ...who, ...line]);
  expect(status, String(stderr)).toBe(0);
};
const change = (file: string, from: RegExp, to: string): void => {
  const before = readFileSync(join(desk.root, file), 'utf8');
  const after = before.replace(from, to);
  expect(after, file).not.toBe(before);
  writeFileSync(join(desk.root, file), after);
};
const answer = (path: string) =>
  answerDesk(desk.root, {
    method: 'GET',
    url: `/dev/desk/${path}`,
    host: 'localhost:4321',
    origin: undefined,
    fetchSite: 'none',
    remoteAddress: '127.0.0.1',
    body: '',
  });
const open = (path: string): Document => {
  const { status, body } = answer(path);
  expect(status, path).toBe(200);
  return new JSDOM(body).window.document;
};
const rowsOf = (page: Document): Element[] => [...page.querySelectorAll('.row')];
const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const english = 'content/en/story/03-the-sum.md';
const own = 'content/be/story/03-the-sum.md';
beforeAll(() => {
  desk = copyDesk('translation-desk');
  completeLanguage(desk, 'be');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'The state that was translated');
  change(english, /^dek: One /m, 'dek: A single ');
  writeFileSync(
    join(desk.root, english),
    `${readFileSync(join(desk.root, english), 'utf8')}\nA paragraph that came later: {{held-latest}}.\n`,
  );
  change(own, /памілаван\S*/, 'амніставаных');
}, 60_000);
afterAll(() => desk.remove());

test('a chapter stands part by part beside the English, each with its file and line and its numbers resolved', () => {
  const page = open('be/story/03-the-sum/');
  const rows = rowsOf(page);
  expect(rows.length).toBeGreaterThan(5);
  expect(page.body.textContent).not.toMatch(/\{\{|\[@|:::/);
  for (const row of rows) {
    const [left, right] = [...row.querySelectorAll('.side')];
    expect(textOf(left?.querySelector('code'))).toMatch(/^content\/en\/story\/03-the-sum\.md:\d+$/);
    const place = textOf(right?.querySelector('code'));
    if (place !== '') expect(place).toMatch(/^content\/be\/story\/03-the-sum\.md:\d+$/);
  }
  const numbers = rows.filter((row) => row.querySelectorAll('[lang="en-GB"] .number').length > 2);
  expect(numbers.length).toBeGreaterThan(0);
  for (const row of numbers)
    expect(row.querySelectorAll('[lang="be"] .number').length, row.id).toBeGreaterThan(2);
});

test('a stale part has the English that it was made from above that of today, and what differs is marked', () => {
  const page = open('be/story/03-the-sum/?show=stale');
  const [row, ...others] = rowsOf(page);
  expect(others).toEqual([]);
  expect(textOf(row?.querySelector('.earlier'))).toMatch(/^One rights group counted/);
  expect(textOf(row?.querySelector('.earlier del'))).toBe('One');
  expect(textOf(row?.querySelector('[lang="en-GB"] ins'))).toBe('A single');
  expect(textOf(page.querySelector('[aria-current]'))).toBe('Stale (1)');
});

test('what is missing, and what goes against the glossary, is left by its own filter', () => {
  const missing = rowsOf(open('be/everything/?show=missing'));
  expect(missing.map((row) => textOf(row.querySelector('[lang="en-GB"]')))).toEqual([
    expect.stringMatching(/^A paragraph that came later: \d/),
  ]);
  expect(textOf(missing[0]?.querySelector('.none'))).toContain('Not translated yet');
  const faults = rowsOf(open('be/story/03-the-sum/?show=glossary')).map((row) =>
    textOf(row.querySelector('.faults')),
  );
  expect(faults.join()).toContain('has “амніставан*”, which the glossary rules out for “pardoned”');
});

test('what came without a mark, and what somebody has signed, is left by a filter; a language that nobody signed has none signed', () => {
  const part = 'content/be/made-from.json';
  const marks = readFileSync(join(desk.root, part), 'utf8');
  change(part, /("figures\/held\.md": \{[^}]*?)\s*"alt": "[^"]*",/, '$1');
  expect(rowsOf(open('be/everything/?show=unmarked')).map(({ id }) => id)).toEqual([
    'figures-held-alt',
  ]);
  writeFileSync(join(desk.root, part), marks);
  expect(rowsOf(open('be/everything/?show=signed'))).toEqual([]);
  const status = 'content/be/language.json';
  const hidden = readFileSync(join(desk.root, status), 'utf8');
  writeSignature(desk.root, 'be', 'A. Reader', '2026-12-01');
  const all = rowsOf(open('be/figures/held/'));
  expect(rowsOf(open('be/figures/held/?show=signed'))).toHaveLength(all.length);
  change('content/be/figures/held.md', /^alt: .*$/m, 'alt: Плошча, якая звісае ад лініі.');
  expect(rowsOf(open('be/figures/held/?show=signed'))).toHaveLength(all.length - 1);
  expect(rowsOf(open('be/figures/held/?show=unsigned')).map(({ id }) => id)).toEqual([
    'figures-held-alt',
  ]);
  writeFileSync(join(desk.root, status), hidden);
});

test('the check names a planted word that the glossary rules out, and a term without any of its words, by line', () => {
  change(own, /^dek: .*$/m, 'dek: Яны выйшлі.');
  const { text } = check(desk.root, { isVerbose: true });
  expect(text).toMatch(
    /03-the-sum\.md → line \d+ has “амніставан\*”, which the glossary rules out/,
  );
  expect(text).toMatch(
    /03-the-sum\.md → line \d+ has none of the words for “pardoned”: памілава\*/,
  );
});

test('the check holds the texts of the record to the glossary as the desk does, and tells what stale English reads now', () => {
  change(
    'content/be/record.json',
    /"people pardoned": "[^"]*"/,
    '"people pardoned": "амніставаныя"',
  );
  const { text } = check(desk.root, { isVerbose: true });
  expect(text).toContain(
    'content/be/record.json → texts.people pardoned has “амніставан*”, which the glossary rules out',
  );
  expect(text).toMatch(
    /03-the-sum\.md → line \d+ was made from .* and reads now: A single rights group/,
  );
  const faults = rowsOf(open('be/record/?show=glossary')).map((row) => textOf(row));
  expect(faults.join()).toContain('амніставан*');
});

test('every file of the language has its page, as has the glossary; a count has its forms', () => {
  const home = open('be/');
  const links = [...home.querySelectorAll('th a')].map((link) => link.getAttribute('href') ?? '');
  const files = globSync('content/en/{story,figures,pages}/*.md');
  expect(links.length).toBe(files.length + ['ui', 'events', 'record', 'facts'].length);
  for (const link of links.filter((href) => /figures\/(?:door|held)|pages\/method|ui/.test(href)))
    expect(rowsOf(open(link.replace('/dev/desk/', ''))).length, link).toBeGreaterThan(3);
  const terms = [...open('be/glossary/').querySelectorAll('tbody th')].map(textOf);
  expect(terms).toContain('pardoned');
  const counts = [...open('be/figures/ledger-2025/').querySelectorAll('[lang="be"] .number')].map(
    textOf,
  );
  expect(counts).toEqual(expect.arrayContaining(['1', '2', '5', '21']));
});

test('a name of the record stands beside the English one, and tells the line of data/', () => {
  const row = rowsOf(open('be/record/')).find((one) => one.id.startsWith('record-names-'));
  expect(textOf(row?.querySelector('.place'))).toMatch(/^data\/people\.json:\d+$/);
});

test('English has no desk, nor has a language or a file that is not there; its pages have no script', () => {
  for (const path of ['en/', 'xx/', 'be/story/03/', 'be/../ui/', 'be/language/'])
    expect(answer(path).status, path).toBe(404);
  expect(answer('be/').body).not.toContain('<script');
});
