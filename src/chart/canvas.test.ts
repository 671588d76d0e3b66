import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotCentres, dotGrid, dotPath } from './dot-grid.ts';
import { Canvas } from './canvas.ts';
import { drawCanvas } from './draw-canvas.ts';
import { drawingFaults } from './drawing-faults.ts';
import { placeLegend } from './legend.ts';
import { serialize } from './svg.ts';
import { cases } from '../../tests/cases.ts';

const measure = (text: string, sizePx: number): number => [...text].length * sizePx * 0.5;

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

const size = { widthPx: 100, textPx: 14, lineHeightPx: 18 };

test('lines of one class are one path, grounds lie under lines, and texts above them', () => {
  const canvas = new Canvas(size, measure);
  canvas.line('axis', 0, 1, 10, 1);
  canvas.ground('ground', { x: 0, y: 0, width: 9, height: 9 });
  canvas.line('axis', 5, 1, 5, 10);
  canvas.text('a & b', 20, 20, { className: 'quiet' });
  canvas.text('c', 20, 28, { className: 'quiet' });
  canvas.y = 30;
  expect(serialize(drawCanvas(canvas.finish(), 'test'))).toMatchInlineSnapshot(
    `"<svg xmlns="http://www.w3.org/2000/svg" class="chart test" viewBox="0 0 100 30" width="100" height="30" font-size="14"><path class="ground" d="M0 0h9v9h-9z"></path><path class="axis" d="M0 1h10M5 1v9"></path><text class="quiet" x="20" y="20">a &amp; b</text><text class="quiet" x="20" y="28">c</text></svg>"`,
  );
});

test('letters on one line are one text, each at its own place; numbers and words stay alone', () => {
  const canvas = new Canvas(size, measure);
  ['J', 'F', 'M'].forEach((letter, index) => canvas.text(letter, 10 * index, 20));
  canvas.text('5', 40, 20);
  canvas.text('2024', 50, 20);
  const texts = serialize(drawCanvas(canvas.finish(), 'test')).match(/<text.*?<\/text>/g);
  expect(texts).toEqual([
    '<text x="0 10 20" y="20">JFM</text>',
    '<text x="40" y="20">5</text>',
    '<text x="50" y="20">2024</text>',
  ]);
});

test('marks keep the order in which they were set where they touch, and elsewhere join', () => {
  const canvas = new Canvas(size, measure);
  canvas.dots('halo', [{ x: 5, y: 5 }], 4);
  canvas.dots('person', [{ x: 5, y: 5 }], 2);
  canvas.dots('halo', [{ x: 6, y: 5 }], 4);
  canvas.dots('person', [{ x: 50, y: 50 }], 2);
  const classes = serialize(drawCanvas(canvas.finish(), 'test')).match(/(?<=class=")dots \w+/g);
  expect(classes).toEqual(['dots halo', 'dots person', 'dots halo']);
});

test('a drawing tells what is wrong with it', () => {
  const canvas = new Canvas(size, measure);
  canvas.text('one', 0, 20);
  canvas.text('two', 5, 22);
  canvas.text('small', 60, 80, { sizePx: 11 });
  canvas.dots('person', [{ x: 5, y: 30 }], 3);
  canvas.text('on', 0, 36);
  canvas.y = 60;
  expect(drawingFaults(canvas.finish())).toEqual([
    '"small" leaves the frame (60, 72, 28 × 11)',
    '"one" touches "two"',
    '"small" is too small',
    '"on" touches .dots person',
  ]);
});

test('a legend breaks into lines, and an entry wider than the canvas is wrapped', () => {
  const canvas = new Canvas(size, measure);
  placeLegend(canvas, [
    { text: 'people out', mark: (x, middle) => canvas.dots('out', [{ x: x + 6, y: middle }], 3) },
    { text: 'people in' },
    { text: 'a very long explanation of a mark' },
  ]);
  expect(drawingFaults(canvas.finish())).toEqual([]);
  expect(new Set(canvas.texts.map(({ y }) => y)).size).toBeGreaterThan(3);
});
