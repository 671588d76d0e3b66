// Same commit, same bytes: dist/ is built a second time in another folder, time zone, locale, on another day and with packages that can't be written to, and both are compared. Whoever has the source can then check a mirror.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { buildProject, copyProject } from './copy-project.ts';

const root = copyProject('another place, другое місца', true);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
/** Added to the build by the release: printed or painted by a browser, or sums of all the rest. */
const isOfRelease = (name: string): boolean => /\.pdf$|^print\/[^/]*\.png$|^SHA256SUMS$/.test(name);

/** "method/index.html: byte 1,204 of 32,546: …what stands there… | …what stands there in the other…" */
function firstDifference(name: string, one: Uint8Array, other: Uint8Array): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const around = (bytes: Uint8Array): string =>
    JSON.stringify(Buffer.from(bytes.subarray(Math.max(0, at - 40), at + 40)).toString());
  return `${name}: byte ${at} of ${one.length} and ${other.length}: ${around(one)} | ${around(other)}`;
}

const newest = (folder: string): number =>
  Math.max(...filesOf(folder).map((name) => statSync(join(folder, name)).mtimeMs));

test('the difference of two builds is told by file and byte', () => {
  expect(firstDifference('a.html', Buffer.from('<p>one</p>'), Buffer.from('<p>two</p>'))).toBe(
    'a.html: byte 3 of 10 and 10: "<p>one</p>" | "<p>two</p>"',
  );
});

test('the same source gives the same bytes in another folder, time zone, locale, on another day and with read-only packages', async () => {
  expect(
    existsSync('dist/index.html'),
    'dist/ is missing: run "npx astro build" first, as npm test does.',
  ).toBe(true);
  const age =
    Math.max(...['src', 'data', 'content', 'public'].map(newest)) -
    statSync('dist/index.html').mtimeMs;
  expect(
    age,
    'dist/ is older than what it is made from: run "npx astro build" first, as npm test does.',
  ).toBeLessThan(0);
  await buildProject(root, {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    LANGUAGE: 'tr',
    HOME: root,
    USER: 'somebody',
    NODE_OPTIONS: ['another-day', 'read-only-packages']
      .map((name) => `--import=${pathToFileURL(resolve(`tests/${name}.mjs`)).href}`)
      .join(' '),
  });
  const [first, second] = [
    filesOf('dist').filter((name) => !isOfRelease(name)),
    filesOf(join(root, 'dist')).filter((name) => !isOfRelease(name)),
  ];
  expect(second, 'the files of the two builds').toEqual(first);
  const differences = first.flatMap((name) => {
    const [one, other] = [readFileSync(join('dist', name)), readFileSync(join(root, 'dist', name))];
    return one.equals(other) ? [] : [firstDifference(name, one, other)];
  });
  expect(differences).toEqual([]);
}, 180_000);
