import { expect, test } from 'vitest';
import { readPrintedNumber } from './printed-number.ts';

test.each([
  ['1,265', 1265],
  ['+ 509', 509],
  ['− 342', -342],
  ['− at least 300', -300],
  ['at least 18', 18],
  ['up to 1,130', 1130],
  ['about 177', 177],
  ['more than 80', 80],
  ['0', 0],
  ['13.5', 13.5],
])('%s is %d', (text, value) => {
  expect(readPrintedNumber(text)).toBe(value);
});

test.each([
  'no number given',
  'papers not reported',
  '51–52',
  '14 of 52',
  '',
  '12 March 2026',
  '1,26',
  'NaN',
  '1e9',
])('“%s” is no number', (text) => {
  expect(readPrintedNumber(text)).toBeNull();
});
