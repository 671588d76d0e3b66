import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crowd } from './dot-grid.ts';
import { hangLabels } from './leader-labels.ts';
import { overlaps } from './labels.ts';
import { drawSheet, Sheet } from './sheet.ts';
import { sheetFaults } from './sheet-faults.ts';
import { serialize } from './svg.ts';
import { cases } from '../../tests/cases.ts';

const measure = (text: string, sizePx: number): number => [...text].length * sizePx * 0.5;
const style = { className: 'quiet', sizePx: 14, weight: 400 as const, lineHeightPx: 18 };

/** What a renderer with round ends draws: a dot at each dash of no length. */
const dotsIn = (path: string, pitchPx: number): number =>
  [...path.matchAll(/v(-?[\d.]+)/g)].reduce(
    (sum, [, length]) => sum + Math.floor(Math.abs(Number(length)) / pitchPx + 1e-6) + 1,
    0,
  );

test('a crowd has one mark for each person, whatever its shape and mark', () => {
  fc.assert(
    fc.property(
      fc.nat(300),
      fc.nat(300),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('down' as const, 'up' as const),
      (one, other, rows, grows) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        expect(dotsIn(crowd(3, 4, rows, 7, from, to, 'dot', grows).path, 7)).toBe(to - from);
        expect(crowd(3, 4, rows, 7, from, to, 'stroke', grows).path.match(/l/g)?.length ?? 0).toBe(
          to - from,
        );
      },
    ),
    cases(300),
  );
});

test('hung labels touch neither each other nor a leader, and every key is hung or dropped', () => {
  const wish = fc.record({
    x: fc.integer({ min: 0, max: 320 }),
    widthPx: fc.integer({ min: 5, max: 200 }),
    heightPx: fc.integer({ min: 10, max: 60 }),
  });
  fc.assert(
    fc.property(
      fc.array(wish, { maxLength: 12 }),
      fc.constantFrom(1 as const, -1 as const),
      (wishes, direction) => {
        const { hung, dropped } = hangLabels(
          wishes.map((one, index) => ({ ...one, key: String(index) })),
          100,
          direction,
          320,
        );
        expect(hung.length + dropped.length).toBe(wishes.length);
        hung.forEach((one, index) =>
          hung.forEach((other, place) => {
            if (index !== place) expect(overlaps(one.box, other.box)).toBe(false);
            if (index !== place) expect(overlaps(one.box, other.leader)).toBe(false);
          }),
        );
      },
    ),
    cases(200),
  );
});

test('shapes of one class are one path, grounds lie under lines, and what texts share is written once', () => {
  const sheet = new Sheet(100, measure);
  sheet.line('axis', 0, 1, 10, 1);
  sheet.shape(
    'rect',
    'ground',
    { x: 0, y: 0, width: 9, height: 9 },
    { x: 0, y: 0, width: 9, height: 9 },
    false,
  );
  sheet.line('axis', 5, 1, 5, 10);
  sheet.text(style, 'a & b', 20, 20);
  sheet.y = 30;
  expect(serialize(drawSheet(sheet.finish(), 'test'))).toMatchInlineSnapshot(
    `"<svg xmlns="http://www.w3.org/2000/svg" class="chart test" viewBox="0 0 100 30" width="100" height="30" font-size="14"><path class="ground" d="M0 0h9v9h-9z"></path><path class="axis" d="M0 1H10M5 1V10"></path><g class="quiet"><text x="20" y="20">a &amp; b</text></g></svg>"`,
  );
});

test('a sheet tells what is wrong with it', () => {
  const sheet = new Sheet(100, measure);
  sheet.text(style, 'one', 0, 20);
  sheet.text(style, 'two', 5, 22);
  sheet.text({ ...style, sizePx: 11 }, 'small', 60, 80);
  sheet.y = 60;
  expect(sheetFaults(sheet.finish())).toEqual([
    '"small" leaves the frame (60, 72, 28 × 11)',
    '"one" touches "two"',
    '"small" is too small',
  ]);
});
