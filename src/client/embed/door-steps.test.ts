import { expect, test } from 'vitest';
import { dayFromCalendar } from '../../format/epoch-day.ts';
import { chooseSteps, type DoorEmbedData } from './door-steps.ts';
import { parseParameters } from './parameters.ts';

const months = (from: [number, number], to: [number, number]): { start: number; end: number } => ({
  start: dayFromCalendar(...from, 1),
  end: dayFromCalendar(...to, 1),
});
const data = {
  series: {
    words: {
      months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    },
  },
  steps: [
    { id: 'whole', window: months([2024, 7], [2026, 4]), focus: [], description: '' },
    { id: 'one', window: months([2024, 7], [2024, 9]), focus: [], description: '' },
    { id: 'two', window: months([2025, 9], [2025, 10]), focus: [], description: '' },
  ],
} as unknown as DoorEmbedData;
const choose = (search: string): string => {
  const { steps, at } = chooseSteps(data, parseParameters(search, ''));
  return steps
    .map(
      ({ id, description }, index) =>
        `${index === at ? '>' : ''}${id}${description && ` (${description})`}`,
    )
    .join(' ');
};

test.each([
  ['', '>whole one two'],
  ['?step=two', 'whole one >two'],
  ['?step=three', '>whole one two'],
  ['?from=2025-09&to=2025-12', '>window (Sep 2025 – Dec 2025) two'],
  ['?from=2025-09&to=2025-09&step=two', 'window (Sep 2025) >two'],
  ['?from=2025-09&to=2025-12&step=one', '>window (Sep 2025 – Dec 2025) two'],
  ['?from=2020-01', '>whole one two'],
  ['?from=2026-01&to=2025-01', '>whole one two'],
])('"%s" shows %s', (search, shown) => {
  expect(choose(search)).toBe(shown);
});
