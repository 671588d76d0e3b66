import { expect, test } from 'vitest';
import { findNumberWords } from '../format/number-words.ts';
import { maskDates } from './plain-dates.ts';

const leftOf = (text: string): string => maskDates(text).replaceAll('\uFFFC', '');

test.each([
  '16 September 2025',
  '16 September',
  'September 2025',
  'July 2024',
  '2025',
  '1990',
  '2029',
  '2024–25',
  '2024-25',
  '2024–2026',
  'the 1990s',
  '11–16 September 2025',
  '17 and 18 December 2025',
  '11 to 16 September',
  '29 February 2024',
  '16\nSeptember\n2025',
  '16\u00A0September',
])('the date "%s" may be typed', (date) => {
  expect(leftOf(`On ${date}, they left.`)).not.toMatch(/\p{N}/u);
});

test.each([
  ['31 September 2025', '31'],
  ['0 May', '0'],
  ['32 May', '32'],
  ['1989', '1989'],
  ['2030', '2030'],
  ['20250', '20250'],
  ['1,2025', '1,2025'],
  ['2025.5', '2025.5'],
  ['$2025', '2025'],
  ['2025 %', ''],
  ['2025%', '2025'],
  ['16 Septembers', '16'],
  ['16 Sept', '16'],
  ['x2025', '2025'],
  ['September 1937', '1937'],
])('"%s" is no date, "%s" of it is a number', (text, left) => {
  expect(
    leftOf(text)
      .replace(/[^\p{N}.,]/gu, '')
      .replace(/^[.,]+|[.,]+$/g, ''),
  ).toBe(left);
});

test('masking keeps every place', () => {
  const text = 'On 16 September 2025 and in 2015: 52.';
  expect(maskDates(text)).toHaveLength(text.length);
  expect(maskDates(text).indexOf('52')).toBe(text.indexOf('52'));
});

test.each([
  ['ten', 10],
  ['Eleven', 11],
  ['fifty-two', 52],
  ['fifty two', 52],
  ['a hundred', 100],
  ['two hundred and five', 205],
  ['three thousand one hundred', 3_100],
  ['a million', 1_000_000],
  ['TWENTY', 20],
  ['twenty‑one', 21],
  ['ninety–nine', 99],
])('"%s" is the number %i', (text, value) => {
  expect(findNumberWords(`Then ${text} people.`).map((found) => found.value)).toEqual([value]);
});

test.each([
  'two people and nine more',
  'a dozen',
  'two dozen',
  'often',
  'tenth',
  'the twentieth',
  'hundreds of people',
  'tent',
  'someone',
  'weighten',
])('"%s" is free', (text) => {
  expect(findNumberWords(text)).toEqual([]);
});

test('two numbers joined by "and" are two, unless the first is a hundred or more', () => {
  expect(findNumberWords('twelve and thirteen').map(({ value }) => value)).toEqual([12, 13]);
  expect(findNumberWords('a hundred and thirteen').map(({ value }) => value)).toEqual([113]);
});
