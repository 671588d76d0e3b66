import { expect, test } from 'vitest';
import { countsAt } from './counters.ts';
import type { DoorSeries } from './types.ts';

const series = {
  months: ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05'],
  rounds: [
    { month: '2025-01', people: 23 },
    { month: '2025-05', people: 42 },
  ],
  recognised: [
    { month: '2025-01', people: 40, qualifier: 'exact' },
    { month: '2025-05', people: 30, qualifier: 'at-least' },
  ],
  spans: [{ from: '2025-02', to: '2025-03', people: 50, qualifier: 'exact' }],
  held: [
    { date: '2025-01-31', people: 1200, isWeak: false },
    { date: '2025-03', people: 1190, isWeak: true },
  ],
} as unknown as DoorSeries;
const at = (to: string) => countsAt(series, { from: to, to });

test('the counters add up to the end of the step, months known only together when their span has ended', () => {
  expect(at('2025-02')).toMatchObject({ out: 23, recognised: 40 });
  expect(at('2025-03')).toMatchObject({ out: 23, recognised: 90 });
  expect(at('2025-05')).toMatchObject({ out: 65, recognised: 120 });
});

test('a sum is a floor only once a part of it is one, and names the months that are missing', () => {
  expect(at('2025-03')).toMatchObject({ isAtLeast: false, missing: [] });
  expect(at('2025-05')).toMatchObject({
    isAtLeast: true,
    missing: [{ from: '2025-04', to: '2025-04' }],
  });
});

test('the number held is the last sound count before the end of the step', () => {
  expect(at('2025-04').held?.people).toBe(1200);
});
