import { expect, test } from 'vitest';
import { loadModel } from '../model/index.ts';
import { formatDate } from './dates.ts';
import { readDate } from './read-date.ts';

test.each([
  ['3 July 2024', '2024-07-03'],
  ['July 2024', '2024-07'],
  ['2024', '2024'],
  ['17–18 December 2025', '2025-12-17/2025-12-18'],
  ['18 January – 17 September 2025', '2025-01-18/2025-09-17'],
  ['January–February 2008', '2008-01/2008-02'],
  ['2005–2006', '2005/2006'],
  ['17 December 2025 – 3 January 2026', '2025-12-17/2026-01-03'],
])('%s is %s', (printed, edtf) => {
  expect(readDate(printed)).toBe(edtf);
});

test.each([
  '',
  '11 September',
  'until 2008',
  '31 February 2024',
  'Juli 2024',
  '3 July 2024, in the morning',
  'not known',
  '–',
])('“%s” is no whole date', (printed) => {
  expect(readDate(printed)).toBeNull();
});

test('every date of the data can be read back from how it is printed', () => {
  const { model } = loadModel();
  const dates = [
    ...model.events.map(({ date }) => date),
    ...[...model.series.values()].flatMap(({ points }) => points.map(({ date }) => date)),
  ];
  // Two ways to write one span may be printed alike: what counts is that it is printed so again.
  for (const date of new Set(dates))
    expect(formatDate(readDate(formatDate(date)) ?? '1000')).toBe(formatDate(date));
});
