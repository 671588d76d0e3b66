import { expect, test } from 'vitest';
import { filesOf, soundData } from '../model/fixture.ts';
import { loadFrom } from '../model/load.ts';
import { advisoriesOfData, restOnOldSources } from './advisories-of-data.ts';
import { isUnedited, plainText } from './advisories-of-words.ts';
import { advisoriesOf, formatAdvisories, type Advisory } from './advisories.ts';
import { readProject } from './project.ts';
import { highestGrade, readingGrade } from './reading-grade.ts';
import { sentencesIn } from './sentences.ts';

type Data = Record<string, unknown>;
type Raw = Record<string, unknown>;
const notes = (change: (data: Data) => void): string[] => {
  const data = structuredClone(soundData());
  change(data);
  return advisoriesOfData(loadFrom(filesOf(data)).model).map(
    ({ kind, what }) => `${kind}: ${what}`,
  );
};
const events = (data: Data): Raw[] => data['data/events/2025.json'] as Raw[];
const sources = (data: Data): Raw[] => data['data/sources.json'] as Raw[];

test('an event on one source is noted; what holds for nearly every source is not', () => {
  const all = notes(() => undefined);
  expect(all).toContain('single source: 2024-07-03-release-18');
  expect(all).not.toContain('single source: 2025-09-11-release-52');
  expect(all.filter((note) => note.includes('archived'))).toEqual([]);
});

test('straight marks in the data are noted with their event', () => {
  const note = notes((data) => {
    (events(data)[1] as Raw)['title'] = "Listed as 'extremist'";
  });
  expect(note).toContain('mixed quotation marks: 2025-09-11-release-52');
});

test('what an easing leaves in force is noted once its sources are more than a year old', () => {
  const easing = (published: string) =>
    notes((data) => {
      for (const source of sources(data)) source['published'] = published;
      ((events(data)[0] as Raw)['easing'] as Raw)['staysInForce'] = 'The airline stays listed';
    }).filter((note) => note.startsWith('old source'));
  expect(easing('2025-09-11')).toEqual(['old source for the present: 2025-09-11-easing-airline']);
  expect(easing('2026-03')).toEqual([]);
});

test('undated sources are neither old nor new', () => {
  const { model } = loadFrom(filesOf(soundData()));
  expect(restOnOldSources(model, ['no-such-source'])).toBe(false);
});

test('a description is unedited when it says the computed sentences, or nothing', () => {
  expect(
    isUnedited(plainText('<p>Held: 52.</p>\n<p>Freed: 3.</p>'), ['Held: 52.', 'Freed: 3.']),
  ).toBe(true);
  expect(isUnedited(plainText('<p>Each row is a round.</p>'), ['Held: 52.'])).toBe(false);
  expect(isUnedited('', [])).toBe(true);
});

test('plain words ask for few years of school, long ones for many; numbers weigh little', () => {
  expect(readingGrade('The cat sat on the mat. It was warm.')).toBeLessThan(2);
  expect(
    readingGrade(
      'Institutional considerations notwithstanding, administrative authorities systematically discontinued publication of adjudicated proceedings.',
    ),
  ).toBeGreaterThan(20);
  expect(readingGrade('On 1,131 days.')).toBeLessThan(readingGrade('On administrative days.'));
  expect(readingGrade('')).toBe(0);
});

test('a file of words is cut into sentences with their line, facts and citations', () => {
  const text =
    '---\ntitle: "{{held|Words}} were held"\n---\n\nFirst it was {{held}}.[@a; b] Then ‘less’. Still {{days:x..y}} days.\n\n::: figure held\n:::\n';
  expect(
    sentencesIn(text).map(({ line, text: said, facts, citations }) => [
      line,
      said,
      facts,
      citations,
    ]),
  ).toEqual([
    [2, '{{held|Words}} were held', ['held'], []],
    [5, 'First it was {{held}}.', ['held'], ['a', 'b']],
    [5, 'Then ‘less’.', [], []],
    [5, 'Still {{days:x..y}} days.', ['days:x..y'], []],
  ]);
});

test('notes are counted by kind with the first few, and all of them on request', () => {
  const list = ['a', 'b', 'c', 'd'].map((what): Advisory => ({
    kind: 'single source',
    file: 'data/events/2025.json',
    what,
    says: 'rests on one',
  }));
  expect(formatAdvisories(list)).toContain('  single source: 4 (a, b, c, …)');
  expect(formatAdvisories(list, true)).toContain('    data/events/2025.json → d rests on one');
  expect(formatAdvisories([])).toBe('');
});

test(`no title, dek, description or alternative text of the site asks for more than ${highestGrade} years of school`, () => {
  expect(advisoriesOf(readProject('.')).filter(({ kind }) => kind === 'hard to read')).toEqual([]);
});
