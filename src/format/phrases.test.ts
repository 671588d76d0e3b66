import { expect, test } from 'vitest';
import { makePhrase } from './phrases.ts';

const phrase = makePhrase(
  {
    out: { one: '{count} person let out', other: '{count} people let out' },
    held: 'held on {date}',
  },
  'figures/x.md',
);

test('a phrase takes the plural form of its count and prints numbers as we print them', () => {
  expect(phrase('out', { count: 1 })).toBe('1 person let out');
  expect(phrase('out', { count: 1265 })).toBe('1,265 people let out');
  expect(phrase('held', { date: '23 December' })).toBe('held on 23 December');
});

test('missing words and missing values are named with their file', () => {
  expect(() => phrase('gone')).toThrow('figures/x.md: there are no words "gone"');
  expect(() => phrase('held', { day: '23' })).toThrow('words.held asks for {date}');
});
