import { expect, test } from 'vitest';
import { chooseSteps, windowLabel } from './door-steps.ts';
import { parseParameters } from './parameters.ts';

const told = [
  { id: 'whole', window: '2024-07/2026-03' },
  { id: 'one', window: '2024-07/2024-08' },
  { id: 'two', window: '2025-09' },
];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const choose = (search: string): string => {
  const { steps, at } = chooseSteps(told, parseParameters(search, ''));
  return steps
    .map(
      ({ id, window }, index) =>
        `${index === at ? '>' : ''}${id}${id === 'window' ? ` (${windowLabel(window, months)})` : ''}`,
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
