// `npm run dev` as an editor sees it, on a copy of the project: each problem in its place, with a link that opens the editor, gone when mended.
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from './harness.ts';

let root = '';
let server: ChildProcess | undefined;
let address = '';

const edit = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
};
const lineOf = (file: string, part: string): number =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .findIndex((text) => text.includes(part)) + 1;
const chapter = 'content/en/story/03-the-sum.md';
const words = 'content/en/figures/where-to.md';
const year = 'data/events/2025.json';
const broken: readonly [string, string, string][] = [
  [chapter, '{{held-before}}', '{{held-befor}}'],
  [words, '{{2025-06-21-release-14/toLithuania}}', '{{2025-06-21-release-14/toLithuani}}'],
  [
    year,
    '"id": "2025-09-16-sentence-ilyash",\n    "date": "2025-09-16",\n    "kind": "sentence"',
    '"id": "2025-09-16-sentence-ilyash",\n    "date": "2025-09-16",\n    "kind": "sentense"',
  ],
];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'desk-dev-'));
  for (const path of [
    'data',
    'content',
    'src',
    'public',
    'scripts',
    'package.json',
    'astro.config.mjs',
    'tsconfig.json',
  ])
    cpSync(path, join(root, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const [file, from, to] of broken) edit(file, from, to);
  // Astro serves no pages to a process that Vitest started.
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'VITEST'),
  );
  server = spawn(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0'],
    {
      cwd: root,
      env: {
        ...environment,
        ASTRO_TELEMETRY_DISABLED: '1',
        FORCE_COLOR: '0',
        NODE_ENV: 'development',
      },
    },
  );
  address = await new Promise((done, fail) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (found) done(found);
    };
    server?.stdout?.on('data', hear);
    server?.stderr?.on('data', hear);
    server?.on('exit', () => fail(new Error(said)));
  });
}, 60_000);

afterAll(() => {
  server?.kill();
  rmSync(root, { recursive: true, force: true });
});

test('a problem stands where its content would be, names its line, opens the editor, and is gone when mended', async () => {
  const opened = await openPage({ path: 'robots.txt' });
  const { page } = opened;
  // A server that compiles each file when it is first asked for has no speed to hold it to.
  page.setDefaultTimeout(150_000);
  await page.goto(address);
  const inChapter = page
    .locator('main .prose-block .problem')
    .filter({ hasText: 'There is no fact "held-befor".' });
  await inChapter.waitFor();
  expect(await inChapter.locator('a').textContent()).toBe(
    `${chapter}:${lineOf(chapter, 'held-befor}}')}`,
  );
  expect(await inChapter.locator('a').getAttribute('href')).toBe(
    `/__open-in-editor?file=${encodeURIComponent(`${chapter}:${lineOf(chapter, 'held-befor}}')}:1`)}`,
  );
  // At the head of the figure, not in its closed description alone.
  const atFigure = page.locator('#where-to > .problem');
  expect(await atFigure.getAttribute('data-problem')).toBe(
    `${words}:${lineOf(words, 'toLithuani}}')}`,
  );
  expect(await atFigure.isVisible()).toBe(true);
  expect(await page.locator('.problem-list > summary').textContent()).toMatch(
    /^3 errors in 3 files\. A build would stop\.$/,
  );

  await page.goto(`${address}events/`);
  const inYear = page.locator(
    `section[data-year="2025"] > .problem[data-problem="${year}:${lineOf(year, '"sentense"')}"]`,
  );
  expect(await inYear.textContent()).toContain('Did you mean "sentence"?');

  // The page reloads by itself once the file is mended.
  edit(year, '"sentense"', '"sentence"');
  await inYear.waitFor({ state: 'detached' });
  expect(await page.locator('a[href="2025-09-16-sentence-ilyash/"]').count()).toBe(1);
  for (const [file, from, to] of broken.slice(0, 2)) edit(file, to, from);
  await page.locator('.problem-list').waitFor({ state: 'detached' });
  await page.goto(address);
  expect(await page.locator('.problem, .problem-list').count()).toBe(0);
  await opened.close();
}, 180_000);
