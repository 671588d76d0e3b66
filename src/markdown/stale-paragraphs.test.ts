import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixtureModel } from './fixture.ts';
import { marksOf, partsOf } from './made-from.ts';
import { loadStory } from './story.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stale-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const file = 'story/01-a.md';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const chapter = (...blocks: string[]): string =>
  `---\nchapter: 1\ntitle: T\nslug: a\ndek: D\n---\n\n${blocks.join('\n\n')}\n`;
const date = '{{date:2025-09-11}}';
const htmlOf = (): string =>
  loadStory(fixtureModel, root, 'be')
    .chapters[0]!.blocks.map((block) => ('html' in block ? block.html : ''))
    .join('');

test('a stale paragraph with a number has the English of today beside it, marked as English; no other has', () => {
  write(`content/be/${file}`, chapter(`Адзін: ${date}.`, '## Два', 'Тры.', `Чатыры: ${date}.`));
  const before = chapter(`One: ${date}.`, '## Two', 'Three.', `Four: ${date}.`);
  write('content/be/made-from.json', JSON.stringify({ [file]: marksOf(partsOf(file, before)) }));
  write(`content/en/${file}`, before);
  expect(htmlOf()).not.toContain('<aside');
  write(
    `content/en/${file}`,
    chapter(`One: ${date}.`, '## Two', 'Three, changed.', `Four or five: ${date}.`),
  );
  const [, aside = '', ...others] = htmlOf().split('<aside class="stale">');
  expect(others).toEqual([]);
  expect(aside).toMatch(/^<p lang="en-GB">.*Four or five: <time[^>]*>11 September 2025/);
  expect(htmlOf().indexOf('Чатыры')).toBeLessThan(htmlOf().indexOf('<aside'));
});
