import { expect, test } from 'vitest';
import fc from 'fast-check';
import { dayFromIso, daysBetween, edtfToDays, isoFromDay } from './epoch-day.ts';
import { edtfFault, parseEdtf } from './edtf.ts';
import { cases } from '../../tests/cases.ts';

test('the epoch is day zero and the days before it are negative', () => {
  expect(dayFromIso('1970-01-01')).toBe(0);
  expect(dayFromIso('1969-12-31')).toBe(-1);
  expect(dayFromIso('2025-09-11')).toBe(20_342);
});

test('every day from 1600 to 2400 comes back as the same ISO day that UTC gives', () => {
  fc.assert(
    fc.property(fc.integer({ min: -135_140, max: 157_054 }), (day) => {
      const iso = isoFromDay(day);
      expect(iso).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      expect(dayFromIso(iso)).toBe(day);
    }),
    cases(1000),
  );
});

test('a month and a year are extents, and the end is the day after the last one', () => {
  expect(edtfToDays('2024-02')).toEqual({
    start: dayFromIso('2024-02-01'),
    end: dayFromIso('2024-03-01'),
    precision: 'month',
  });
  expect(edtfToDays('2025')).toEqual({
    start: dayFromIso('2025-01-01'),
    end: dayFromIso('2026-01-01'),
    precision: 'year',
  });
});

test('a span runs from the start of its first date to the end of its last', () => {
  expect(edtfToDays('2024-09/2024-10-02')).toEqual({
    start: dayFromIso('2024-09-01'),
    end: dayFromIso('2024-10-03'),
    precision: 'span',
  });
});

test('days between two dates are counted from start to start, and are negative backwards', () => {
  expect(daysBetween('2025-09-11', '2025-09-16')).toBe(5);
  expect(daysBetween('2025-09-16', '2025-09-11')).toBe(-5);
});

test('dates that do not exist, and spans that run backwards, say so in words', () => {
  expect(edtfFault('2025-02-30')).toBe('"2025-02-30" has no such day');
  expect(edtfFault('2025-02-29')).toBe('"2025-02-29" has no such day');
  expect(edtfFault('2025-13')).toBe('"2025-13" has no such month');
  expect(edtfFault('2025-12-18/2025-12-17')).toBe('"2025-12-18/2025-12-17" ends before it starts');
  expect(edtfFault('2025-09-11/2025-09')).toBe('"2025-09-11/2025-09" ends before it starts');
  expect(edtfFault('2025-09-11/2025-09-11')).toBe(
    '"2025-09-11/2025-09-11" is one date: write "2025-09-11"',
  );
  expect(edtfFault('11.09.2025')).toBe(
    '"11.09.2025" is not a date such as 2025-09-11, 2024-10 or 2024',
  );
  expect(edtfFault('2025/2026/2027')).toBe('"2025/2026/2027" has more than one "/"');
  expect(edtfFault('2024-02-29')).toBeUndefined();
});

test('the edtf package reads every real day, month and year as we do', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -50_000, max: 50_000 }),
      fc.integer({ min: 1, max: 900 }),
      (day, length) => {
        const first = isoFromDay(day);
        const last = isoFromDay(day + length);
        expect(parseEdtf(first).precision).toBe('day');
        expect(parseEdtf(first.slice(0, 7)).precision).toBe('month');
        expect(parseEdtf(first.slice(0, 4)).precision).toBe('year');
        expect(parseEdtf(`${first}/${last}`)).toEqual({
          start: day,
          end: day + length + 1,
          precision: 'span',
        });
      },
    ),
    cases(300),
  );
});

test('a parsed date can not be changed by the one who asked for it', () => {
  expect(Object.isFrozen(parseEdtf('2025-09-11'))).toBe(true);
});
