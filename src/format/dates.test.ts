import { expect, test } from 'vitest';
import { formatDate, formatDay } from './dates.ts';

test('a date is printed at the precision it has', () => {
  expect(formatDate('2025-09-11')).toBe('11 September 2025');
  expect(formatDate('2025-09-01')).toBe('1 September 2025');
  expect(formatDate('2025-09')).toBe('September 2025');
  expect(formatDate('2025')).toBe('2025');
});

test('the short style cuts the month to three letters', () => {
  expect(formatDate('2025-09-11', 'short')).toBe('11 Sep 2025');
  expect(formatDate('2025-12-17/2025-12-18', 'short')).toBe('17–18 Dec 2025');
});

test('the month style leaves the day out', () => {
  expect(formatDate('2025-09-11', 'month')).toBe('September 2025');
  expect(formatDate('2025-09-11/2025-09-16', 'month')).toBe('September 2025');
  expect(formatDate('2025-09-11/2025-12-16', 'month')).toBe('September–December 2025');
});

test('a span says once what both its ends share', () => {
  expect(formatDate('2025-12-17/2025-12-18')).toBe('17–18 December 2025');
  expect(formatDate('2025-01-18/2025-09-17')).toBe('18 January – 17 September 2025');
  expect(formatDate('2024-12-20/2025-01-10')).toBe('20 December 2024 – 10 January 2025');
  expect(formatDate('2024-07/2024-09')).toBe('July–September 2024');
  expect(formatDate('2024-07/2026-03')).toBe('July 2024 – March 2026');
  expect(formatDate('2008/2010')).toBe('2008–2010');
});

test('a span of unlike ends keeps what each end needs', () => {
  expect(formatDate('2024-09/2024-09-06')).toBe('September – 6 September 2024');
  expect(formatDate('2024/2025-03')).toBe('2024 – March 2025');
});

test('a date that does not exist is refused', () => {
  expect(() => formatDate('2025-02-30')).toThrow('no such day');
});

test('an epoch day is printed like any other day', () => {
  expect(formatDay(20_342)).toBe('11 September 2025');
});
