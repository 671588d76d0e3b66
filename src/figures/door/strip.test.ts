import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadModel } from '../../model/index.ts';
import { serialize } from '../../chart/svg.ts';
import { buildDoor } from './index.ts';
import { layout } from './layout.ts';
import { stripSource } from './strip.ts';
import type { DoorWords } from './types.ts';

const words = (JSON.parse(readFileSync('content/en/ui.json', 'utf8')) as { door: DoorWords }).door;

test('in the strip beside a step everyone below the line stands whole in the dark ground', () => {
  const { series } = buildDoor(loadModel().model, words, {});
  const placed = layout(series, [], 'narrow', words);
  const drawn = serialize(stripSource(placed, 'people'));
  const [, ground = ''] = /<rect class="strip-ground"[^>]* height="([\d.]+)"/.exec(drawn)!;
  const [, people = '', liftPx] =
    /class="people" d="([^"]+)" transform="translate\([\d.]+ (-?[\d.]+)\)"/.exec(drawn)!;
  // Each block hangs from its first row; rows are moves of one pitch.
  const feet = [...people.matchAll(/M[\d.]+ ([\d.]+)([^M]*)/g)].map(([, first, rest = '']) => {
    const rows = [...rest.matchAll(/m-?[\d.]+[ ]?([\d.]+)/g)];
    return Number(first) + Number(liftPx) + rows.reduce((sum, [, dy]) => sum + Number(dy), 0);
  });
  expect(feet.length).toBeGreaterThan(10);
  expect(Math.max(...feet) + 1).toBeLessThan(Number(ground));
});
