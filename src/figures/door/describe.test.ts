import { expect, test } from 'vitest';
import { dayFromIso } from '../../format/epoch-day.ts';
import { describeStep } from './describe.ts';
import type { DoorSeries, DoorState } from './types.ts';
import type { Attribution } from './who-says.ts';

const at = (from: string, after: string) => ({ start: dayFromIso(from), end: dayFromIso(after) });
const series: DoorSeries = {
  rounds: [
    { id: 'first', ...at('2024-07-03', '2024-07-04'), people: 18, label: '' },
    {
      id: 'crossing',
      ...at('2024-08-11', '2024-08-12'),
      people: 52,
      conflict: [51, 52],
      label: '',
    },
    { id: 'home', ...at('2024-08-18', '2024-08-20'), people: 1, label: '' },
  ],
  deals: [
    { id: 'licence', ...at('2024-07-04', '2024-07-05'), eased: true, power: 'us', label: '' },
  ],
  cases: [{ id: 'sentence', ...at('2024-08-02', '2024-08-03'), kind: 'sentence', label: '' }],
  months: [
    { id: '2024-07', ...at('2024-07-01', '2024-08-01'), people: 63 },
    { id: '2024-08', ...at('2024-08-01', '2024-09-01'), people: null },
  ],
  spans: [],
  words: {
    out: 'Out',
    outNote: '',
    in: 'In',
    inNote: '',
    noFigure: '',
    people: '',
    overSpan: '',
    confirmed: '',
    months: [],
  },
};
const said = new Map<string, Attribution>([
  ['first', { role: 'counted', by: 'Viasna', qualifier: 'at-least' }],
]);
const step = (from: string, after: string): string =>
  describeStep(series, { id: 'x', window: at(from, after), focus: [] } satisfies DoorState, said);

test('one month is named once, and a floor stays a floor', () => {
  expect(step('2024-07-01', '2024-08-01')).toBe(
    'July 2024. Out: at least 18 on 3 July 2024. On the line: 1 step of easing, none of new sanctions. In: newly recognised, 63 in July 2024; no single event marked.',
  );
});

test('a month without a figure is said in words, two numbers in dispute are both named, and two days are one span', () => {
  expect(step('2024-08-01', '2024-09-01')).toBe(
    'August 2024. Out: 51 or 52 on 11 August 2024; 1 on 18–19 August 2024. On the line: no step of easing, none of new sanctions. In: no monthly figure of people newly recognised; 1 single event marked.',
  );
});

test('of two months one may be without a figure', () => {
  expect(step('2024-07-01', '2024-09-01')).toMatch(
    /^July 2024 to August 2024\. .* 63 in July 2024; no figure for 1 of 2 months; 1 single event marked\.$/,
  );
});
