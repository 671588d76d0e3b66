import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sansWidths } from './font-widths.ts';
import { textWidth } from './text-width.ts';
import { cases } from '../../tests/cases.ts';

const anyText = fc.string({ unit: 'binary' });
const weight = fc.constantFrom(400 as const, 600 as const);

test('the width of a joined text is the sum of its parts, and never negative', () => {
  fc.assert(
    fc.property(anyText, anyText, weight, (left, right, heavy) => {
      // Two halves of one sign are only a sign together.
      fc.pre(left.isWellFormed() && right.isWellFormed());
      const joined = textWidth(left + right, 16, heavy);
      expect(joined).toBeCloseTo(textWidth(left, 16, heavy) + textWidth(right, 16, heavy), 6);
      expect(joined).toBeGreaterThanOrEqual(0);
    }),
    cases(500),
  );
});

test('width grows with the size of the type', () => {
  expect(textWidth('Minsk', 32, 400)).toBeCloseTo(2 * textWidth('Minsk', 16, 400), 6);
});

test('an accented letter is as wide as its base letter, whichever way it is written', () => {
  expect(textWidth('č', 16, 400)).toBe(textWidth('c', 16, 400));
  expect(textWidth('c\u030c', 16, 400)).toBe(textWidth('c', 16, 400));
});

test('names in Łacinka and Cyrillic are measured letter by letter', () => {
  for (const text of ['Ałaksandr Lukašenka', 'Беларусь', 'Ўладзімір']) {
    const width = textWidth(text, 16, 400);
    expect(width).toBeGreaterThan(text.length * 16 * 0.25);
    expect(width).toBeLessThan(text.length * 16 * 0.7);
  }
});

test('the table that ships to the browser stays small', () => {
  expect(sansWidths.widths.length + sansWidths.characters.length).toBeLessThan(1400);
  expect(sansWidths.widths.length).toBe([...sansWidths.characters].length * 4);
});
