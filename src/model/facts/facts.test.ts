import { expect, test } from 'vitest';
import { filesOf, replaceAt, soundData, type Path } from '../fixture.ts';
import { loadFrom } from '../load.ts';
import type { FactBook } from '../fact.ts';
import { qualifierOfSum } from './compute.ts';

const file = 'data/events/2025.json';

function factsWith(...changes: [string, Path, unknown][]): FactBook {
  const data = soundData();
  for (const [name, path, value] of changes) data[name] = replaceAt(data[name], path, value);
  return loadFrom(filesOf(data)).model.facts;
}

test('a claim of an event is a fact, with who says it, its sources and its conflicts', () => {
  expect(factsWith().get('2025-09-11-release-52/released')).toEqual({
    id: '2025-09-11-release-52/released',
    value: 52,
    qualifier: 'exact',
    unit: 'people',
    label: 'people released',
    definition: 'Title of 2025-09-11-release-52.',
    date: '2025-09-11',
    role: 'announced',
    by: 'Presidential press service',
    rows: [
      {
        label: 'Title of 2025-09-11-release-52: people released',
        value: '52',
        event: '2025-09-11-release-52',
      },
    ],
    sources: ['viasna-first'],
    conflicts: [
      {
        field: 'people who crossed',
        measure: 'released',
        values: [
          { value: 52, by: 'Minsk', sources: ['viasna-first'] },
          { value: 51, by: 'Vilnius', sources: ['ap-second'] },
        ],
      },
    ],
  });
});

test('a point of a series is a fact by its date', () => {
  const fact = factsWith().get('series:held@2024-06-30');
  expect(fact).toMatchObject({
    value: 1413,
    role: 'counted',
    by: 'Viasna',
    date: '2024-06-30',
    conflicts: [],
  });
});

test('the title of a series goes on behind its number in small letters, but for abbreviations', () => {
  const labelOf = (title: string): string | undefined =>
    factsWith(['data/series/held.json', ['title'], title]).get('series:held@2024-06-30')?.label;
  expect(labelOf('Journalists in prison')).toBe('journalists in prison');
  expect(labelOf('KGB list of persons')).toBe('KGB list of persons');
});

test('of two values of one day the month-end review is the fact, and both stand in its conflict', () => {
  const fact = factsWith([
    'data/series/held.json',
    ['points', 1],
    { date: '2024-06-30', value: 1400, basis: 'press snapshot', sources: ['ap-second'] },
  ]).get('series:held@2024-06-30');
  expect(fact?.value).toBe(1413);
  expect(fact?.conflicts[0]?.values.map(({ value }) => value)).toEqual([1413, 1400]);
  expect(fact?.rows.map(({ value }) => value)).toEqual(['1,413', '1,400']);
});

test('the days between two events have no sign, and say what they do not say', () => {
  const facts = factsWith();
  const forwards = facts.get('days:2025-09-11-release-52..2025-09-16-sentence-ilyash');
  expect(forwards).toMatchObject({
    value: 5,
    unit: 'days',
    qualifier: 'exact',
    date: '2025-09-11/2025-09-16',
    role: 'computed',
  });
  expect(forwards?.rows.map(({ value }) => value)).toEqual([
    '11 September 2025',
    '16 September 2025',
  ]);
  const backwards = facts.get('days:2025-09-16-sentence-ilyash..2025-09-11-release-52');
  expect(backwards).toMatchObject({ value: 5, date: '2025-09-11/2025-09-16' });
  expect(backwards?.definition).toContain('The second event named came first.');
  expect(facts.get('days:2025-09-11-easing-airline..2025-09-11-release-52')).toMatchObject({
    value: 0,
    date: '2025-09-11',
  });
});

test('days from a month are about so many', () => {
  const facts = factsWith([file, [2, 'date'], '2025-09']);
  expect(facts.get('days:2025-09-11-release-52..2025-09-16-sentence-ilyash')?.qualifier).toBe(
    'about',
  );
});

test('days to an event that is not there are no fact, and the closest pair is offered', () => {
  const facts = factsWith();
  expect(facts.get('days:2025-09-11-release-52..2025-09-16-sentence-ilash')).toBeUndefined();
  expect(facts.closest('days:2025-09-11-release-25..2025-09-16-sentence-ilash')).toBe(
    'days:2025-09-11-release-52..2025-09-16-sentence-ilyash',
  );
});

test('rounds are counted and summed, with a doubt where one part is a floor, since a person may be in two', () => {
  const facts = factsWith();
  expect(facts.get('rounds-count')).toMatchObject({ value: 2, unit: 'rounds', qualifier: 'exact' });
  expect(facts.get('people-announced-out')).toMatchObject({
    value: 70,
    qualifier: 'about',
    date: '2024-07/2026-03',
  });
  expect(facts.get('people-announced-out')?.rows.map(({ value }) => value)).toEqual([
    'at least 18',
    '52',
  ]);
  expect(facts.get('largest-round')).toMatchObject({ value: 52, date: '2025-09-11' });
  expect(facts.get('smallest-round')).toMatchObject({ value: 18, qualifier: 'at-least' });
  expect(facts.get('september-2025-released')?.value).toBe(52);
  expect(facts.get('period-months')?.value).toBe(21);
});

test('a release of one person is a round only where it says so', () => {
  const facts = factsWith([file, [1, 'flags'], ['individual-release']]);
  expect(facts.get('rounds-count')?.value).toBe(1);
  expect(facts.get('rounds-count-with-individuals')?.value).toBe(2);
});

test('a release outside the period is no round of it', () => {
  const facts = factsWith(['data/events/2024.json', [0, 'date'], '2024-06-30']);
  expect(facts.get('rounds-count')?.value).toBe(1);
});

test('people are told apart by a tie that a source states, before and since the first easing', () => {
  const facts = factsWith();
  expect(facts.get('rounds-tied-to-easing')?.value).toBe(1);
  expect(facts.get('people-in-tied-rounds')?.value).toBe(52);
  expect(facts.get('people-announced-since-first-easing')?.value).toBe(52);
  expect(facts.get('people-announced-before-first-easing')).toMatchObject({
    value: 18,
    date: '2024-07/2025-09-10',
  });
  const untied = factsWith([file, [0, 'easing', 'tiedTo'], []]);
  expect(untied.get('people-in-tied-rounds')).toBeUndefined();
});

test('where the data of a derived fact are missing there is no fact, not a zero', () => {
  expect(factsWith().get('ledger-2025-sum')).toBeUndefined();
  expect(factsWith().get('held-fall')).toBeUndefined();
  expect(factsWith().get('recognised-months-known')).toBeUndefined();
});

test('the closest id is offered for a misprint', () => {
  expect(factsWith().closest('2025-09-11-release-52/relased')).toBe(
    '2025-09-11-release-52/released',
  );
  expect(factsWith().closest('round-count')).toBe('rounds-count');
  expect(factsWith().closest('nothing like it at all, whatever one tries')).toBeUndefined();
});

test('a date that does not exist takes its own facts away, and no others', () => {
  const facts = factsWith([file, [2, 'date'], '2025-02-30']);
  expect(facts.get('rounds-count')?.value).toBe(2);
  expect(facts.get('days:2025-09-11-release-52..2025-09-16-sentence-ilyash')).toBeUndefined();
});

test('a sum claims no more than its weakest part', () => {
  expect(qualifierOfSum(['exact', 'exact'])).toBe('exact');
  expect(qualifierOfSum(['exact', 'at-least'])).toBe('at-least');
  expect(qualifierOfSum(['more-than', 'exact'])).toBe('at-least');
  expect(qualifierOfSum(['up-to', 'exact'])).toBe('up-to');
  expect(qualifierOfSum(['up-to', 'at-least'])).toBe('about');
  expect(qualifierOfSum(['about', 'exact'])).toBe('about');
});
