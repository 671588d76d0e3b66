import { copyFileSync, cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { requiredPageProblems, requiredPages } from './required-pages.ts';

test('every page of words is asked for by the site, and the check knows', () => {
  const pages = globSync('content/en/pages/*.md').map((file) => basename(file, '.md'));
  expect(pages.sort()).toEqual([...requiredPages]);
});

test('a page that is missing is named, with the way to get it back', () => {
  const root = mkdtempSync(join(tmpdir(), 'pages-'));
  cpSync('content/en/pages', join(root, 'content/en/pages'), { recursive: true });
  expect(requiredPageProblems(root)).toEqual([]);
  rmSync(join(root, 'content/en/pages/method.md'));
  expect(requiredPageProblems(root)).toMatchObject([
    {
      severity: 'error',
      file: 'content/en/pages/method.md',
      fix: 'Restore it: git checkout HEAD -- content/en/pages/method.md',
    },
  ]);
});

test('a copy beside a page, which no page of the site asks for, is named', () => {
  const root = mkdtempSync(join(tmpdir(), 'pages-'));
  const folder = join(root, 'content/en/pages');
  cpSync('content/en/pages', folder, { recursive: true });
  copyFileSync(join(folder, 'method.md'), join(folder, 'method - Copy.md'));
  copyFileSync(join(folder, 'method.md'), join(folder, '._method.md'));
  expect(requiredPageProblems(root).map(({ file, found }) => `${file}: ${found}`)).toEqual([
    'content/en/pages/method - Copy.md: No page of the site asks for this file.',
  ]);
});
