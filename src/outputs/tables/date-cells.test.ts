import { expect, test } from 'vitest';
import { dateCells } from './date-cells.ts';

test.each([
  ['2025-09-11', ['2025-09-11', '2025-09-11', 'day']],
  ['2024-02', ['2024-02-01', '2024-02-29', 'month']],
  ['2026', ['2026-01-01', '2026-12-31', 'year']],
  ['2024-09-04/2024-10', ['2024-09-04', '2024-10-31', 'span']],
])('%s runs from its first day to its last', (edtf, cells) => {
  expect(dateCells(edtf)).toEqual([edtf, ...cells]);
});

test('no date has no days', () => {
  expect(dateCells(null)).toEqual([null, null, null, null]);
});
