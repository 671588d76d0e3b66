import { expect, test } from 'vitest';
import { hiddenLanes, personOf, searchWith } from './choices.ts';

test.each([
  ['', ''],
  ['?show=out,deal,in', ''],
  ['?show=out', 'deal in'],
  ['?show=in,out', 'deal'],
  ['?show=', ''],
  ['?show=everything', ''],
  ['?show=out,<b>', 'deal in'],
  ['?%E0%A4%A', ''],
])('"%s" leaves out "%s"', (search, hidden) => {
  expect(hiddenLanes(search).join(' ')).toBe(hidden);
});

test('the address keeps what else it says, and is read back as it was written', () => {
  expect(searchWith('?read=plain', ['deal'])).toBe('?read=plain&show=out,in');
  expect(searchWith('?show=out&play=5', [])).toBe('?play=5');
  expect(searchWith('', [])).toBe('');
  expect(hiddenLanes(searchWith('', ['out']))).toEqual(['out']);
});

test.each([
  ['#person=ihar-karnei', 'ihar-karnei'],
  ['#person=', undefined],
  ['#person=<b>', undefined],
  ['#ihar-karnei', undefined],
])('"%s" names %s', (hash, person) => {
  expect(personOf(hash)).toBe(person);
});
