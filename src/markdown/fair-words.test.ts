/** One planted sentence for each rule that keeps the words fair. */
import { expect, test } from 'vitest';
import { compilePage, compileStory } from './compile.ts';
import { chapterOf, fixtureModel } from './fixture.ts';

const found = (body: string): string[] =>
  compileStory(fixtureModel, 'content/en/story/01.md', chapterOf(body)).problems.map(
    (problem) => `${problem.severity}: ${problem.found}`,
  );

test.each(['They are now free.', 'He is currently held.', 'Today the count is lower.'])(
  'the account does not speak of the reader’s day: %s',
  (sentence) => {
    expect(found(sentence)).toEqual([expect.stringMatching(/^error: The account says "\w+"\.$/)]);
  },
);

test('a quotation may say now, and so may a page about the site', () => {
  expect(found('He wrote ‘now it is enough’. Nowhere else was it said.')).toEqual([]);
  const page = '---\ntitle: Reuse\ndek: How.\n---\nA frame shows the figure as it is today.';
  expect(compilePage(fixtureModel, 'content/en/pages/reuse.md', page).problems).toEqual([]);
});

test('a quotation from a digest alone is refused; beside a sound text it stands', () => {
  const words = 'He spoke of ‘not pardons, but forced exile’.';
  expect(found(`${words}[@digest-2025-12-18]`)).toEqual([
    expect.stringMatching(/^error: The quotation ‘not pardons, but forced exile’ is cited from/),
  ]);
  expect(found(`${words}[@digest-2025-12-18; ap-2025-09-11]`)).toEqual([]);
  expect(found('He spoke of forced exile.[@digest-2025-12-18]')).toEqual([]);
});

test('a quotation that was read in a copy alone says so', () => {
  const words = '‘Repressions are like revolving doors,’ AP quoted him.';
  expect(found(`${words}[@ap-copy-2025-09-16]`)).toEqual([
    expect.stringMatching(/^warning: .* was read in a copy alone\.$/),
  ]);
  expect(found(`AP, read in a copy, has it: ${words}[@ap-copy-2025-09-16]`)).toEqual([]);
});

test('two counters set against each other are told', () => {
  expect(
    found(
      'In all {{2025-09-11-release-52/released}} against {{series:held@2025-12-31}} were counted.',
    ),
  ).toEqual(['warning: 52 (Belta) and 1131 (Viasna) are set against each other.']);
  expect(
    found(
      'In all {{2025-09-11-release-52/released}} against {{2025-09-16-pardon-25/pardoned}} were let out.',
    ),
  ).toEqual([]);
});
