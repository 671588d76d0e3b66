import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotCentres, dotGrid, dotPath } from './dot-grid.ts';
import { placeLeaderLabels } from './leader-labels.ts';
import { overlaps } from './labels.ts';
import { drawSheet, Sheet } from './sheet.ts';
import { sheetFaults } from './sheet-faults.ts';
import { serialize } from './svg.ts';
import { cases } from '../../tests/cases.ts';

const measure = (text: string, sizePx: number): number => [...text].length * sizePx * 0.5;
const style = { className: 'quiet', sizePx: 14, weight: 400 as const, lineHeightPx: 18 };

/** What a renderer with round ends draws: a dot at each dash of no length. */
const dotsIn = (path: string, pitchPx: number): number =>
  [...path.matchAll(/[vh](-?[\d.]+)/g)].reduce(
    (sum, [, length]) => sum + Math.floor(Math.abs(Number(length)) / pitchPx + 1e-6) + 1,
    0,
  );

test('a dot grid draws one dot for each person, at its centre, within its box', () => {
  fc.assert(
    fc.property(
      fc.nat(300),
      fc.nat(300),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom('down' as const, 'up' as const),
      fc.constantFrom('rows' as const, 'columns' as const),
      (one, other, perRun, grows, along) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const grid = dotGrid({ x: 3, y: 400, perRun, pitchPx: 7, from, to, grows, along });
        expect(dotsIn(dotPath(grid).d, 7)).toBe(to - from);
        const centres = dotCentres(grid);
        expect(centres).toHaveLength(to - from);
        expect(new Set(centres.map(({ x, y }) => `${x} ${y}`)).size).toBe(to - from);
        for (const { x, y } of centres) {
          expect(x > 3 && x < 3 + grid.widthPx).toBe(true);
          expect(grows === 'down' ? y - 400 : 400 - y).toBeGreaterThan(0);
          expect(Math.abs(y - 400)).toBeLessThan(grid.heightPx);
        }
      },
    ),
    cases(200),
  );
});

test('two groups of one block stand where one group of both would', () => {
  const place = { x: 0, y: 0, perRun: 10, pitchPx: 5 };
  expect(
    [dotGrid({ ...place, to: 13 }), dotGrid({ ...place, from: 13, to: 37 })].flatMap(dotCentres),
  ).toEqual(dotCentres(dotGrid({ ...place, to: 37 })));
});

test('labels with leaders touch neither each other nor a leader, and every key is placed or dropped', () => {
  const request = fc.record({
    x: fc.integer({ min: 0, max: 320 }),
    widthPx: fc.integer({ min: 5, max: 200 }),
    heightPx: fc.integer({ min: 10, max: 60 }),
  });
  fc.assert(
    fc.property(
      fc.array(request, { maxLength: 12 }),
      fc.constantFrom(1 as const, -1 as const),
      (requests, direction) => {
        const { placed, dropped } = placeLeaderLabels(
          requests.map((one, index) => ({ ...one, key: String(index) })),
          100,
          direction,
          320,
        );
        expect(placed.length + dropped.length).toBe(requests.length);
        placed.forEach((one, index) =>
          placed.forEach((other, place) => {
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
