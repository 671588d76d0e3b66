import { expect, test } from 'vitest';
import { filesOf, soundData } from '../fixture.ts';
import { loadFrom, loadModel } from '../load.ts';

const { facts } = loadModel().model;
const value = (id: string): unknown => facts.get(id)?.value;

test('the announcements of 2025 reach the 342 pardoned of the account only with the 31 Ukrainians', () => {
  const pardoned = Number(value('2025-12-23-report-viasna-annual/pardonedInYear'));
  expect(value('announced-2025-to-account')).toBe(348);
  expect(value('announced-2025-without-ukrainians')).toBe(348 - 31);
  expect(Number(value('announced-2025-without-ukrainians'))).toBeLessThan(pardoned);
  expect(Number(value('announced-2025-to-account'))).toBeGreaterThanOrEqual(pardoned);
});

test('the rounds after the account was drawn up are not in the sum', () => {
  const events = facts.get('announced-2025-to-account')?.rows.map(({ event }) => event);
  expect(events).toContain('2025-12-13-release-123');
  expect(events).not.toContain('2025-12-30-pardon-22');
});

test('without a group release the count rose by nine in early 2026', () => {
  expect(value('held-rise-early-2026')).toBe(1140 - 1131);
});

test('29 people came out in 2011 and 2012, those of September 2012 among them, and the rows name them by round', () => {
  expect(value('released-2011-2012')).toBe(9 + 4 + 11 + 1 + 2 + 2);
  expect(
    facts
      .get('released-2011-2012')
      ?.rows.map(({ event }) => event)
      .at(-1),
  ).toBe('2012-09-26-two-released');
  expect(facts.get('released-2011-2012')?.rows.length).toBe(6);
});

test('data without these rounds give no such fact', () => {
  const sparse = loadFrom(filesOf(soundData())).model.facts;
  expect(
    ['announced-2025-to-account', 'held-rise-early-2026', 'released-2011-2012'].map((id) =>
      sparse.get(id),
    ),
  ).toEqual([undefined, undefined, undefined]);
});
