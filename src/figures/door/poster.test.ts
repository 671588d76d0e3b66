import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { overlaps } from '../../chart/labels.ts';
import { loadModel } from '../../model/index.ts';
import { buildDoor, doorEvents } from './index.ts';
import { boxOf } from './place-names.ts';
import { posterEvents } from './poster-events.ts';
import { layoutPoster } from './poster.ts';
import { posterSize } from './sizes.ts';
import type { DoorWords } from './types.ts';

const { model } = loadModel();
const words = (JSON.parse(readFileSync('content/en/ui.json', 'utf8')) as { door: DoorWords }).door;
const events = doorEvents(model);
const labels = Object.fromEntries(events.map(({ id }) => [id, 'Kalesnikava and others, in words']));
const door = buildDoor(model, words, {});
const place = (named: Record<string, string>) =>
  layoutPoster(door.series, posterEvents(events, door.series, named, words), words);

/** Dots in a path of rows: each begins with a move and is as long as its dots, half a pitch added. */
const dotsIn = (path: string): number =>
  [...path.matchAll(/h([\d.]+)/g)].reduce(
    (sum, [, length]) => sum + Math.floor(Number(length) / posterSize.pitchPx) + 1,
    0,
  );

test('the poster shows as many people as the timeline, above and below', () => {
  const { months, spans } = place(labels);
  const { rounds, recognised, spans: together } = door.series;
  const sum = (items: readonly { people: number }[]): number =>
    items.reduce((total, { people }) => total + people, 0);
  expect(months.reduce((total, { out }) => total + dotsIn(out.path), 0)).toBe(sum(rounds));
  expect(months.reduce((total, month) => total + dotsIn(month.in.path), 0)).toBe(sum(recognised));
  expect(spans.map(({ path }) => dotsIn(path))).toEqual(together.map(({ people }) => people));
});

test('an event without a label is handed back as left out', () => {
  const [first, ...rest] = events;
  const { [first!.id]: _, ...others } = labels;
  expect(door.drawPoster(others).leftOut).toEqual([first]);
  expect(door.drawPoster(labels).leftOut).toEqual([]);
  expect(rest.length).toBeGreaterThan(60);
});

test('each event has its day, and each step of sanctions the mark that it has on the sill', () => {
  const { labels: texts, marks, months } = place(labels);
  const onSill = months.flatMap(({ deals }) => deals);
  expect(marks.length).toBe(onSill.length);
  expect(marks.filter(({ isEased }) => isEased).length).toBe(
    onSill.filter(({ isEased }) => isEased).length,
  );
  expect(texts.filter(({ kind }) => kind.endsWith(' day')).length).toBe(
    events.filter(({ date }) => date.length > 7).length,
  );
});

test('long names and short ones stand off each other, off everyone and inside the sheet', () => {
  for (const text of ['Kalesnikava and others, in words', 'Dziadok', 'Padniabenny '.repeat(6)]) {
    const placed = place(Object.fromEntries(events.map(({ id }) => [id, text])));
    const boxes = placed.labels.map((label) => boxOf(label, posterSize));
    expect(boxes.length).toBeGreaterThan(events.length);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(posterSize.widthPx);
    }
  }
});
