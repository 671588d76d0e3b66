import { expect, test } from 'vitest';
import { closest, closestSentence, editDistance } from './closest.ts';

test('the distance is the number of letters to put in, take out or change', () => {
  expect(editDistance('viasna', 'viasna')).toBe(0);
  expect(editDistance('viasna', 'vasna')).toBe(1);
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('2025-09-11', '2025-09-12')).toBe(1);
});

test('the nearest id is offered, and the first in the alphabet among equals', () => {
  expect(
    closest('viasna-2025-09-12', ['viasna-2025-09-11', 'baj-2025-09-12', 'viasna-2024-07-03']),
  ).toBe('viasna-2025-09-11');
  expect(closest('b', ['c', 'a'])).toBe('a');
});

test('nothing is offered where nothing is near', () => {
  expect(closest('completely-different', ['viasna', 'baj'])).toBeUndefined();
  expect(closest('x', [])).toBeUndefined();
  expect(closestSentence('zzz', ['viasna'], 'Look at the list.')).toBe('Look at the list.');
});
