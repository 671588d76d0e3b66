import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesIn, sumsOf, writeSums } from './checksums.ts';
import { writePageCounts } from './page-counts.ts';
import { describeRelease } from './table.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  mkdirSync(join(folder, 'events/one'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'abc');
  writeFileSync(join(folder, 'events/one/index.html'), '');
  writeFileSync(join(folder, 'a.pdf'), 'x'.repeat(1500));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the sums name every file but themselves, in one order, in the form that sha256sum reads', () => {
  writeSums(folder);
  expect(filesIn(folder)).toContain('SHA256SUMS');
  const sums = sumsOf(folder);
  expect(sums.split('\n').map((line) => line.slice(64))).toEqual([
    '  a.pdf',
    '  events/one/index.html',
    '  index.html',
    '',
  ]);
  expect(sums).toContain(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  index.html\n',
  );
  expect(sums).toContain(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  events/one/index.html\n',
  );
});

test('the table of a release sums up folders and ends with everything', () => {
  const lines = describeRelease(folder)
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  expect(lines.slice(1)).toEqual([
    ['a.pdf', '1', '1.5'],
    ['events/', '1', '0.0'],
    ['index.html', '1', '0.0'],
    ['all', '3', '1.5'],
  ]);
});

test('the pages say how many pages and sheets each PDF takes', () => {
  const html = '(<span data-pages-of="a.pdf"></span> pages, <span data-sheets-of="a.pdf"></span>)';
  writeFileSync(join(folder, 'index.html'), html);
  writePageCounts(folder, new Map([['a.pdf', 35]]));
  expect(readFileSync(join(folder, 'index.html'), 'utf8').replace(/<[^>]*>/g, '')).toBe(
    '(35 pages, 18)',
  );
  writeFileSync(join(folder, 'index.html'), html);
  expect(() => writePageCounts(folder, new Map([['b.pdf', 1]]))).toThrow('"a.pdf"');
});
