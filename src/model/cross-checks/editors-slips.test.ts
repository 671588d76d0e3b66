import { expect, test } from 'vitest';
import { placeholderIn } from '../../format/placeholder.ts';
import { problemsAfter } from '../fixture.ts';
import { strangersIn } from './title-numbers.ts';

const events = 'data/events/2025.json';

test('a title that keeps the number of before is told, in words and in digits', () => {
  expect(problemsAfter(events, [1, 'title'], 'Fifty-three people freed')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[1] "2025-09-11-release-52"
      Warning: title says "Fifty-three" (53), and the claims say 52.
      Expected: the number of a claim, or a word such as "about".
      Mend the one that is wrong; look at the summary and the labels of the timeline too.
    1 warning in 1 file."
  `);
  expect(problemsAfter(events, [1, 'title'], '60 people freed')).toContain('says "60" (60)');
});

test('a number that is right, rounded, of time, or of something else is left alone', () => {
  for (const title of [
    'Fifty-two people freed',
    '52 people freed eleven days before the vote',
    'More than 50 people freed',
    'The blogger and 51 others freed',
    'Freed: 51 people, and one who turned back',
    'Fifty-two freed, two banks relieved',
    'Freed on the 53-day anniversary',
  ])
    expect(problemsAfter(events, [1, 'title'], title), title).not.toContain('title');
});

test('a decimal is no whole number', () => {
  expect(strangersIn('Sentenced to 10 to 11.5 years', new Set([10]))).toEqual([]);
});

test('text that holds a place is refused, in data as in words', () => {
  expect(problemsAfter(events, [1, 'summary'], 'TODO')).toContain(
    'summary holds a place and says nothing: "TODO".',
  );
  for (const text of ['…', '...', '?', 'xxx', 'Lorem ipsum dolor', 'asdf', 'How many? TBD'])
    expect(placeholderIn(text), text).toBeDefined();
  for (const text of ['todo lo que pasó', 'https://example.org/xxx', 'Really?', '', 'XXX congress'])
    expect(placeholderIn(text), text).toBeUndefined();
});

const claim = {
  measure: 'released',
  qualifier: 'exact',
  role: 'counted',
  by: 'Viasna',
  sources: ['viasna-2025-09-12'],
};

test('a label in the plural beside a count of one is refused', () => {
  const withOne = (label: string): string =>
    problemsAfter(events, [1, 'claims', 0], { ...claim, label, value: 1, unit: 'people' });
  for (const label of ['people released', 'US citizens among them', 'political prisoners held'])
    expect(withOne(label), label).toContain('and the number is 1.');
  for (const label of ['person released', 'US citizen among them', 'aircraft taken off the list'])
    expect(withOne(label), label).not.toContain('and the number is 1.');
});

test('a label that does not say what its number is measured in is refused; of what is counted it names the thing', () => {
  const labelled = (unit: string, label: string): string =>
    problemsAfter(events, [1, 'claims', 0], { ...claim, label, value: 4, unit });
  for (const [unit, label] of [
    ['years', 'sentence'],
    ['euros', 'spent on receiving them'],
    ['percent', 'share of exports'],
  ] as const)
    expect(labelled(unit, label), label).toContain(`does not name the unit, "${unit}"`);
  for (const [unit, label] of [
    ['years', 'years in the sentence'],
    ['percent', 'per cent of exports'],
    ['companies', 'banks concerned'],
  ] as const)
    expect(labelled(unit, label), label).not.toContain('does not name the unit');
});
