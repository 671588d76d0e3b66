import { expect, test } from 'vitest';
import { loadStory } from '../markdown/index.ts';
import { loadModel } from '../model/index.ts';
import { isLong, mostLines, namedFacts, shownDerivation, derivationPath } from './fact-list.ts';

const { model } = loadModel();
const lines = (count: number): { label: string; value: string }[] =>
  Array.from({ length: count }, (_, index) => ({ label: `Round ${index}`, value: '1' }));
const names = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `source-${index}`);

test('today every working stands whole on the page of facts', () => {
  const facts = namedFacts({ story: loadStory(model, '.', 'en'), model });
  expect(facts.length).toBeGreaterThan(100);
  expect(facts.filter(isLong).map(({ id }) => id)).toEqual([]);
  for (const fact of facts) expect(shownDerivation(fact)).toBe(fact);
  expect(facts.map(({ id }) => id)).toContain('left-otherwise-to-2025-12-23');
});

test('a long working is shown by its first lines of each kind', () => {
  const fact = { rows: lines(mostLines), sources: names(40), conflicts: [] };
  const shown = shownDerivation(fact);
  expect(isLong(fact)).toBe(true);
  expect([shown.rows.at(-1)?.label, shown.sources.at(-1), shown.conflicts]).toEqual([
    'Round 24',
    'source-24',
    [],
  ]);
  expect(isLong({ rows: lines(mostLines - 40), sources: names(40), conflicts: [] })).toBe(false);
});

test('a working of its own page is found under the anchor that its number has among all numbers', () => {
  expect(derivationPath({ id: '2025-09-11-release-52/released' })).toBe(
    '2025-09-11-release-52-released/',
  );
});
