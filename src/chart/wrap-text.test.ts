import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';
import { cases } from '../../tests/cases.ts';

const measure = (text: string, sizePx: number): number => [...text].length * sizePx * 0.5;

test('a text that fits stays on one line', () => {
  expect(wrapText('eight aircraft', 200, 10, 400, measure)).toEqual(['eight aircraft']);
});

test('lines break between words, and a word too long for any line breaks between letters', () => {
  expect(wrapText('one two three', 40, 10, 400, measure)).toEqual(['one two', 'three']);
  expect(wrapText('a Pneumonoultra', 20, 10, 400, measure)).toEqual([
    'a',
    'Pneu',
    'mono',
    'ultr',
    'a',
  ]);
});

test('an empty text has no lines', () => {
  expect(wrapText('  ', 100, 10, 400, measure)).toEqual([]);
});

test('no line is wider than asked, and no letter is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 20 }),
      fc.integer({ min: 10, max: 400 }),
      (words, widthPx) => {
        const text = words.join(' ');
        const lines = wrapText(text, widthPx, 10, 400, measure);
        for (const line of lines)
          expect(measure(line, 10)).toBeLessThanOrEqual(Math.max(widthPx, 5));
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replace(/[ \n\t]+/g, ''));
      },
    ),
    cases(500),
  );
});
