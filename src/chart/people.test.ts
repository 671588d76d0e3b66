import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotsPath, placePeople, ringsPath } from './people.ts';
import { cases } from '../../tests/cases.ts';

test('every person has a place of their own inside the block', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('top' as const, 'foot' as const),
      (people, rows, from) => {
        const block = placePeople(people, rows, 6, from);
        expect(block.points).toHaveLength(people);
        expect(new Set(block.points.map(({ x, y }) => `${x} ${y}`)).size).toBe(people);
        for (const { x, y } of block.points) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(block.widthPx);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(rows * 6);
        }
      },
    ),
    cases(300),
  );
});

test('ten people are two columns of five, and air follows them', () => {
  const { points } = placePeople(11, 5, 6);
  expect(points[9]).toEqual({ x: 9, y: 27 });
  expect(points[10]).toEqual({ x: 18, y: 3 });
});

test('the path has one mark for each person', () => {
  const { points } = placePeople(3, 2, 6);
  expect(dotsPath(points)).toBe('M3 3h0m0 6h0m6 -6h0');
  expect(ringsPath(points, 2).match(/m/gi)).toHaveLength(3);
});
