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
const date = '{{date:2025-09-11}}';
const chapter = (dek: string, ...blocks: string[]): string =>
  `---\nchapter: 1\ntitle: T\nslug: a\ndek: ${dek}\n---\n\n${blocks.join('\n\n')}\n`;
const step = (title: string, text: string): string[] => [
  `::: steps door\n\n::: step a\nwindow: 2025-09\nfocus: []\nlabel: A\n---\n### ${title}`,
  `${text}\n:::\n\n:::`,
];

/** A translation made from one English, and read beside another. */
function read(own: string, before: string, now: string) {
  write(`content/be/${file}`, own);
  write(`content/en/${file}`, now);
  write('content/en/figures/door.md', '---\ntitle: T\n---\n');
  write('content/en/ui.json', '{ "edition": { "stale": "English has changed:" } }');
  write('content/be/made-from.json', JSON.stringify({ [file]: marksOf(partsOf(file, before)) }));
  const { chapters, problems } = loadStory(fixtureModel, root, 'be');
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return chapters[0]!;
}
const htmlOf = (...texts: [own: string, before: string, now: string]): string =>
  read(...texts)
    .blocks.map((block) => ('html' in block ? block.html : block.steps.map(({ html }) => html)))
    .join('\n');
const asides = (html: string): string[] => html.split('<div class="stale" role="note">').slice(1);

test('a stale paragraph with a number has the English of today below it, marked as English; no other has', () => {
  const own = chapter('Д', `Адзін: ${date}.`, '### Два', 'Тры.', `Чатыры: ${date}.`);
  const before = chapter('D', `One: ${date}.`, '### Two', 'Three.', `Four: ${date}.`);
  expect(htmlOf(own, before, before)).not.toContain('class="stale"');
  const now = chapter('D', `One: ${date}.`, '### Two', 'Three, changed.', `Four, now: ${date}.`);
  const html = htmlOf(own, before, now);
  expect(asides(html)).toHaveLength(1);
  expect(asides(html)[0]).toMatch(
    /^<p lang="en-GB">English has changed:<\/p><p lang="en-GB">Four, now: <time[^>]*>11 September 2025/,
  );
  expect(html.indexOf('Чатыры')).toBeLessThan(html.indexOf('class="stale"'));
  write('content/be/ui.json', '{ "edition": { "stale": "Змянілася:" } }');
  expect(asides(htmlOf(own, before, now))[0]).toMatch(/^<p>Змянілася:<\/p><p lang="en-GB">Four/);
});

test('the English stands at its own paragraph behind steps and notes, and within a step', () => {
  const text = (two: string, five: string): string =>
    chapter(
      'D',
      ...step('One', `Two${two}: ${date}.`),
      '::: note\nThree.\n:::',
      'Four.',
      `Five${five}: ${date}.`,
    );
  const own = text('', '');
  const inStep = read(own, text('', ''), text(', now', '')).blocks.find(
    ({ type }) => type === 'steps',
  );
  expect(inStep?.type === 'steps' && inStep.steps[0]?.html).toMatch(
    /Two: .*class="stale".*Two, now/s,
  );
  expect(inStep?.type === 'steps' && inStep.steps[0]?.text).not.toContain('now');
  const html = htmlOf(own, text('', ''), text('', ', now'));
  expect(asides(html)).toHaveLength(1);
  expect(html).toMatch(/Four\.<\/p>\s*<p[^>]*>Five: .*class="stale".*Five, now/s);
});

test('a list, a heading and a field with a number have it too, as text of no level', () => {
  const before = chapter(`D ${date}`, `### One ${date}`, `- Two ${date}\n- Three`);
  const now = chapter(`D, now ${date}`, `### One, now ${date}`, `- Two, now ${date}\n- Three`);
  const html = htmlOf(before, before, now);
  expect(asides(html)).toHaveLength(2);
  expect(html).toMatch(/<h3[^>]*>One.*class="stale"/s);
  expect(asides(html)[0]).toMatch(/<p lang="en-GB">One, now <time/);
  expect(asides(html)[1]).toMatch(/<ul lang="en-GB">.*<li lang="en-GB">/s);
  expect(asides(html).join('')).not.toContain(' id=');
  const { dek } = read(before, before, now).front;
  expect(dek.html).toMatch(/<span class="stale">.*D, now <time/);
  expect(dek.text).not.toContain('now');
});

test('a named part of a page has it too, and a description of a picture, behind the note', () => {
  const page = (text: string): string => `---\ntitle: T\ndek: D\nparts:\n  one: ${text}\n---\n`;
  const figure = (text: string): string =>
    `---\ntitle: T\ndek: D\nby: B\nnote: Note.\nalt: ${text}\n---\n`;
  const alt = `A timeline with a dot for each person of ${date}.`;
  write('content/en/pages/p.md', page(`One, now ${date}`));
  write('content/be/pages/p.md', page(`One ${date}`));
  write('content/be/figures/door.md', figure(alt));
  const marks = (name: string, text: string) => ({ [name]: marksOf(partsOf(name, text)) });
  const made = {
    ...marks('pages/p.md', page(`One ${date}`)),
    ...marks('figures/door.md', figure(alt)),
  };
  write('content/be/made-from.json', JSON.stringify(made));
  write('content/en/figures/door.md', figure(`Now ${alt}`));
  write('content/en/ui.json', '{ "edition": { "stale": "English has changed:" } }');
  const { pages, figures } = loadStory(fixtureModel, root, 'be');
  expect(pages.get('p')?.front.parts['one']?.html).toMatch(/class="stale">.*One, now <time/);
  expect(figures.get('door')?.note.html).toMatch(/^Note\. <span class="stale">.*Now A timeline/);
  expect(figures.get('door')?.alt).not.toContain('Now');
  // What has no room for the English, an embed or a sheet of paper, says that there is some.
  expect([figures.get('door')?.isStale, pages.get('p')?.isStale]).toEqual([true, true]);
  write('content/en/figures/door.md', figure(alt));
  expect(loadStory(fixtureModel, root, 'be').figures.get('door')?.isStale).toBe(false);
});
