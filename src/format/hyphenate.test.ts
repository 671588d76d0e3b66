import { expect, test } from 'vitest';
import { partsOfWord } from './hyphenate.ts';

test('a long word is parted by the rules of its language, a short one and a foreign one are not', () => {
  expect(partsOfWord('чрезвычайный', 'ru')).toEqual(['чрез', 'вы', 'чай', 'ный']);
  expect(partsOfWord('выключаюць', 'be')).toEqual(['вы', 'клю', 'ча', 'юць']);
  expect(partsOfWord('налог', 'ru')).toEqual(['налог']);
  expect(partsOfWord('extraordinary', 'en-GB')).toEqual(['extraordinary']);
});
