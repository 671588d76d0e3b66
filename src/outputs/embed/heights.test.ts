import { expect, test } from 'vitest';
import { countLines, embedHeight, embedHeights } from './heights.ts';
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
  credit: 'Data to March · From',
  storyName: 'Story',
  narrow: '<svg viewBox="0 0 320 400">',
  wide: '<svg viewBox="0 0 720 300">',
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
  expect(at({ narrow: '<svg viewBox="0 0 320 800">' })).toBe(at({}) + 460);
  expect(at({ wide: '<svg viewBox="0 0 720 900">' })).toBe(at({}));
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
