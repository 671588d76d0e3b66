import { expect, test } from 'vitest';
import { formatList } from './lists.ts';
import { formatNumber, formatQualified, numberInWords, plural } from './numbers.ts';

test('thousands are parted by commas, and a minus is a minus', () => {
  expect([0, 897, 1265, 1_300_000, -5, 0.5, 1234.25].map((number) => formatNumber(number))).toEqual(
    ['0', '897', '1,265', '1,300,000', '−5', '0.5', '1,234.25'],
  );
});

test('what has no plain digits is refused', () => {
  for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e-7])
    expect(() => formatNumber(odd)).toThrow(RangeError);
});

test('numbers from zero to a hundred have words, with hyphens', () => {
  expect([0, 7, 10, 13, 20, 21, 42, 99, 100].map((number) => numberInWords(number))).toEqual([
    'zero',
    'seven',
    'ten',
    'thirteen',
    'twenty',
    'twenty-one',
    'forty-two',
    'ninety-nine',
    'one hundred',
  ]);
  for (const odd of [-1, 101, 1.5]) expect(() => numberInWords(odd)).toThrow(RangeError);
});

test('a qualifier stands before the number', () => {
  expect(formatQualified(300, 'at-least')).toBe('at least 300');
  expect(formatQualified(1200, 'more-than')).toBe('more than 1,200');
  expect(formatQualified(1000, 'about')).toBe('about 1,000');
  expect(formatQualified(170, 'up-to')).toBe('up to 170');
  expect(formatQualified(52, 'exact')).toBe('52');
});

test('only one is singular', () => {
  expect(plural(1, 'person', 'people')).toBe('1 person');
  expect(plural(0, 'person', 'people')).toBe('0 people');
});

test('a list ends in "and", without a comma before it', () => {
  expect(formatList([])).toBe('');
  expect(formatList(['one'])).toBe('one');
  expect(formatList(['one', 'two'])).toBe('one and two');
  expect(formatList(['one', 'two', 'three'], 'or')).toBe('one, two or three');
});
