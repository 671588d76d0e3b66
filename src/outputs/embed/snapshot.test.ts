import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  goneFigures,
  writeEmbedSnapshots,
  listEmbedSnapshots,
  snapshotPage,
  readEmbedSnapshot,
  readOembedSnapshot,
} from './snapshot.ts';

const page = (root: string, text = 'x'): string =>
  `<link rel="canonical" href="${root}figures/door/"><link type="application/json+oembed" href="${root}oembed/door.json"><a href="../../#door">${text}</a>`;
let root: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const build = (version: string, text = 'x', site = 'https://one.example/'): void => {
  write('dist/embed/door/index.html', page(site, text));
  write('dist/oembed/door.json', JSON.stringify({ html: `<iframe src="${site}embed/door/">` }));
  write(`dist/embed/v/${version}/door/index.html`, 'the same, one folder deeper');
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'snapshot-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('a snapshot waits for the address of its site, and gets that of the day', () => {
  build('2026-11-22');
  expect(writeEmbedSnapshots(root, '2026-11-22')).toEqual({
    text: 'Wrote 1 embeds in snapshots/2026-11-22/.',
    exitCode: 0,
  });
  const snapshot = readFileSync(join(root, 'snapshots/2026-11-22/embed/door.html'), 'utf8');
  expect(snapshot).toBe(
    '<link rel="canonical" href="{site}figures/door/"><link type="application/json+oembed" href="{site}oembed/v/2026-11-22/door.json"><a href="../../../../#door">x</a>',
  );
  expect(
    readEmbedSnapshot({ version: '2026-11-22', figure: 'door' }, 'https://two.example/x/', root),
  ).toContain('href="https://two.example/x/figures/door/"');
  // A host that asks about the kept page is told of the kept frame, not of the one that moves on.
  expect(
    JSON.parse(
      readOembedSnapshot({ version: '2026-11-22', figure: 'door' }, 'https://two.example/x/', root),
    ),
  ).toEqual({ html: '<iframe src="https://two.example/x/embed/v/2026-11-22/door/">' });
});

test('the same bytes may be stored twice, from a build for any address', () => {
  build('2026-11-22');
  writeEmbedSnapshots(root, '2026-11-22');
  build('2026-11-22', 'x', 'https://elsewhere.example/folder/');
  expect(writeEmbedSnapshots(root, '2026-11-22')).toEqual({
    text: 'All 1 embeds of 2026-11-22 exist already, and nothing differs.',
    exitCode: 0,
  });
});

test('other bytes are refused, and the snapshot stays', () => {
  build('2026-11-22');
  writeEmbedSnapshots(root, '2026-11-22');
  build('2026-11-22', 'other words');
  const { text, exitCode } = writeEmbedSnapshots(root, '2026-11-22');
  expect(exitCode).toBe(1);
  expect(text).toMatchInlineSnapshot(`
    "snapshots/2026-11-22/embed/door.html
      It is there already, with other bytes than today's build.
      Expected: a snapshot never changes, since others show it as it stood.
      Give the data a new version in data/version.json, build, and keep that.
    1 error in 1 file. Build stopped."
  `);
  expect(readFileSync(join(root, 'snapshots/2026-11-22/embed/door.html'), 'utf8')).not.toContain(
    'other words',
  );
});

test('without a build of this version nothing is stored', () => {
  build('2026-10-01');
  const { text, exitCode } = writeEmbedSnapshots(root, '2026-11-22');
  expect(exitCode).toBe(1);
  expect(text).toContain('No built embed of version "2026-11-22" is there.');
  expect(existsSync(join(root, 'snapshots'))).toBe(false);
});

test('snapshots are listed oldest first, and a figure that the story has no more is known with its versions', () => {
  for (const file of [
    '2026-12-01/embed/door.html',
    '2026-11-22/embed/lost.html',
    '2026-11-22/embed/door.html',
    '2026-11-22/facts.json',
    '2026-12-01/embed/lost.html',
  ])
    write(`snapshots/${file}`, '');
  const snapshots = listEmbedSnapshots(root);
  expect(snapshots.map(({ version, figure }) => `${version} ${figure}`)).toEqual([
    '2026-11-22 door',
    '2026-11-22 lost',
    '2026-12-01 door',
    '2026-12-01 lost',
  ]);
  expect([...goneFigures(snapshots, new Set(['door', 'held']))]).toEqual([
    ['lost', ['2026-11-22', '2026-12-01']],
  ]);
  expect(listEmbedSnapshots(join(root, 'nowhere'))).toEqual([]);
});

test('a page that could not be filled again is not stored', () => {
  expect(() => snapshotPage(`${page('https://one.example/')}{site}`, '2026-11-22')).toThrow(
    'holds "{site}" already',
  );
  expect(() => snapshotPage('<p>no address</p>', '2026-11-22')).toThrow(
    'names no page of its figure',
  );
});
