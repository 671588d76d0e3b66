import { expect, test } from 'vitest';
import {
  countLines,
  embedHeight,
  embedHeights,
  largeFromPx,
  pageFromPx,
  pictureMaxPx,
} from './heights.ts';
import type { EmbedParts } from './parts.ts';

/** Every letter ten pixels wide at any size. */
const measure = (text: string): number => text.length * 10;
const parts: EmbedParts = {
  id: 'held',
  title: 'A title of a figure',
  dek: 'And what it shows',
  note: 'What is missing',
  alt: '',
  sources: 'Sources: AP.',
  notice: [],
  credit: 'Data to March · From',
  storyName: 'Story',
  narrow: '<svg viewBox="0 0 320 400" font-size="13">',
  column: '<svg viewBox="0 0 640 300" font-size="14">',
  wide: '<svg viewBox="0 0 1120 300" font-size="15">',
  steps: [],
  key: [],
};

test.each([
  ['one two', 70, 1],
  ['one two', 69, 2],
  ['one two three', 80, 2],
  ['mid-term', 50, 2],
  ['mid-2024', 50, 1],
  ['', 50, 1],
  ['one two ', 70, 1],
  ['a/b', 20, 2],
] as const)('"%s" in %i px takes %i lines', (text, px, lines) => {
  expect(countLines(text, px, 16, 400, measure)).toBe(lines);
});

test('the height grows with the words and with the drawing', () => {
  const at = (change: Partial<EmbedParts>): number =>
    embedHeight({ ...parts, ...change }, 400, measure);
  expect(at({ dek: 'word '.repeat(60) })).toBeGreaterThan(at({}));
  expect(at({ narrow: '<svg viewBox="0 0 320 800" font-size="13">' })).toBe(at({}) + 460);
  expect(at({ wide: '<svg viewBox="0 0 1120 900" font-size="15">' })).toBe(at({}));
});

test('steps add their room', () => {
  const step = {
    id: 'a',
    window: '2024-07',
    label: 'July',
    title: 'A title',
    description: '',
  };
  expect(embedHeight({ ...parts, steps: [step] }, 400, measure)).toBe(
    embedHeight(parts, 400, measure) + 12 + 48 + 42 - 4,
  );
});

test('the pairs ascend in width and every height is a whole number', () => {
  const { pairs } = embedHeights(parts, measure);
  const widths = pairs.split(' ').map((pair) => Number(pair.split(':')[0]));
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  expect(pairs).toMatch(/^\d+:\d+( \d+:\d+)*$/);
});

test('a drawing stands where its smallest letters are 12 px, and from there on fills the frame', () => {
  const from = [largeFromPx(parts), pageFromPx(parts)];
  expect(from).toEqual([560, 928]);
  const small = '<svg viewBox="0 0 640 300" font-size="13"><text font-size="12.5">';
  expect(largeFromPx({ ...parts, column: small })).toBe(615);
  const pictureAt = (framePx: number): number => {
    const taller = { ...parts, wide: '<svg viewBox="0 0 1120 580" font-size="15">' };
    return embedHeight(taller, framePx, measure) - embedHeight(parts, framePx, measure);
  };
  // 280 units higher, so by a quarter of the picture's width.
  expect([pictureAt(927), pictureAt(928), pictureAt(1136), pictureAt(1500)]).toEqual([
    0, 224, 276, 300,
  ]);
});

test('a tall drawing stands less wide, so that WordPress shows the frame whole, but never with letters under 12 px', () => {
  const tall = { ...parts, column: '<svg viewBox="0 0 640 660" font-size="14">' };
  expect(embedHeight(tall, 560, measure)).toBeLessThan(embedHeight(tall, 640, measure));
  for (const framePx of [640, 720, 800, 927])
    expect(embedHeight(tall, framePx, measure)).toBeLessThanOrEqual(1000);
  const taller = { ...parts, column: '<svg viewBox="0 0 640 2000" font-size="14">' };
  expect(pictureMaxPx(taller, measure).columnMax).toBeGreaterThanOrEqual((640 * 12) / 14);
});
