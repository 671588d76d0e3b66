import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { overlaps, type Box } from '../../chart/labels.ts';
import { loadModel } from '../../model/index.ts';
import { buildDoor } from './index.ts';
import { layout } from './layout.ts';
import { boxOf } from './place-names.ts';
import { doorSizes, type DoorSizeName } from './sizes.ts';
import type { DoorStep, DoorWords, PlacedDoor, PlacedText } from './types.ts';

const { model } = loadModel();
const words = (JSON.parse(readFileSync('content/en/ui.json', 'utf8')) as { door: DoorWords }).door;
const named = {
  '2025-09-11-release-52': 'To Lithuania: Losik · Dziadok · Slaunikava · Matskevich and # others',
  '2025-09-16-sentence-ilyash': 'Ilyash, four years',
  '2025-11-20-release-priests': 'Akalatovich and # more priest',
  '2026-03-19-release-250': 'Loika · Rabkova · Stefanovich · Palchys and # others',
};
const steps: DoorStep[] = [
  ['september', '2025-08/2025-09'],
  ['autumn', '2025-10/2025-11'],
  ['winter', '2026-01/2026-02'],
  ['march', '2026-03'],
].map(([id = '', window = '']) => ({ id, window, focus: Object.keys(named) }));
const { series } = buildDoor(model, words, named);

/** The dots of a path of rows: where each stands. */
function dotsOf(path: string, pitchPx: number): { x: number; y: number }[] {
  let [x, y] = [0, 0];
  const dots: { x: number; y: number }[] = [];
  for (const [, move, dx, dy, length] of path.matchAll(
    /([Mm])(-?[\d.]+)[ ]?(-?[\d.]+)h([\d.]+)/g,
  )) {
    [x, y] = move === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    for (let at = 0; at <= Number(length); at += pitchPx) dots.push({ x: x + at, y });
    x += Number(length);
  }
  return dots;
}

const textsOf = ({ months, spans, milestone, totals }: PlacedDoor): PlacedText[] => [
  ...months.flatMap(({ texts, out, in: into }) => [...texts, ...out.texts, ...into.texts]),
  ...spans.flatMap(({ texts }) => texts),
  ...(milestone?.texts ?? []),
  ...totals,
];

const collisions = (boxes: readonly (Box & { text: string })[]): string[] =>
  boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlaps(one, other))
      .map((other) => `${one.text} / ${other.text}`),
  );

describe.each(Object.keys(doorSizes) as DoorSizeName[])('the timeline drawn %s', (name) => {
  const size = doorSizes[name];
  const placed = layout(series, steps, name, words);
  const box = (text: PlacedText): Box & { text: string } => ({
    ...boxOf(text, size),
    text: text.text,
  });

  test('every person is one dot, above and below, at one pitch', () => {
    const counts = placed.months.map(({ id, out, in: into }) => [
      id,
      dotsOf(out.path, size.pitchPx).length,
      dotsOf(into.path, size.pitchPx).length,
    ]);
    expect(counts).toEqual(
      series.months.map((id) => [
        id,
        series.rounds
          .filter(({ month }) => month === id)
          .reduce((sum, { people }) => sum + people, 0),
        series.recognised.find(({ month }) => month === id)?.people ?? 0,
      ]),
    );
    expect(placed.spans.map(({ path }) => dotsOf(path, size.pitchPx).length)).toEqual(
      series.spans.map(({ people }) => people),
    );
  });

  test('a round or a month is as high as its people are many', () => {
    for (const [month, people] of [
      ...series.recognised.map(({ month: id, people: count }) => [id, count] as const),
    ]) {
      const dots = dotsOf(placed.months.find(({ id }) => id === month)!.in.path, size.pitchPx);
      const heights = dots.map(({ y }) => y);
      expect(Math.max(...heights) - Math.min(...heights), month).toBeCloseTo(
        (Math.ceil(people / size.columns) - 1) * size.pitchPx,
        0,
      );
    }
    const heightOf = (id: string): number => {
      const ys = dotsOf(placed.months.find((month) => month.id === id)!.out.path, size.pitchPx);
      return Math.max(...ys.map(({ y }) => -y)) - size.outFootPx;
    };
    // 268 people and 77: rows that are not full and gaps between rounds are all that may differ.
    expect(heightOf('2026-03') / heightOf('2025-09')).toBeGreaterThan(268 / 77 - 0.5);
    expect(heightOf('2026-03') / heightOf('2025-09')).toBeLessThan(268 / 77 + 0.5);
  });

  test('no two words touch, and none leaves the drawing', () => {
    const texts = textsOf(placed).map(box);
    expect(collisions(texts)).toEqual([]);
    for (const { text, x, width } of texts) {
      expect(x, text).toBeGreaterThanOrEqual(0);
      expect(x + width, text).toBeLessThanOrEqual(size.widthPx);
    }
    expect(size.textPx).toBeGreaterThanOrEqual(12);
  });

  test('names of a step keep off each other and off everyone who is there', () => {
    expect(placed.dropped).toEqual([]);
    for (const { step, texts } of placed.names) {
      const threads = placed.threads.filter((thread) => thread.step === step);
      const boxes = [...texts, ...threads.flatMap((thread) => thread.texts)].map(box);
      const to = steps.find(({ id }) => id === step)!.window.slice(-7);
      const there = placed.months
        .filter(({ id }) => id <= to)
        .flatMap(({ out, in: into }) => [...out.texts, ...into.texts].map(box));
      expect(collisions(boxes)).toEqual([]);
      expect(boxes.filter((one) => there.some((other) => overlaps(one, other)))).toEqual([]);
    }
  });

  test('a thread runs along below every count it passes', () => {
    expect(placed.threads.length).toBeGreaterThan(0);
    for (const { step, person, path } of placed.threads) {
      const [from = 0, , along = 0, out = 0] = path.match(/-?[\d.]+/g)!.map(Number);
      const to = steps.find(({ id }) => id === step)!.window.slice(-7);
      const passed = [
        ...placed.months.map((month) => ({ to: month.id, ...month.in })),
        ...placed.spans,
      ]
        .filter((each) => each.to <= to)
        .flatMap(({ texts }) => texts.map(box))
        .filter(({ x, width }) => x < out && x + width > from);
      expect(along, person).toBeGreaterThan(Math.max(...passed.map(({ y, height }) => y + height)));
    }
  });
});

test('months known only together are rings in the picture, and months without a figure are empty frames', () => {
  const placed = layout(series, [], 'wide', words);
  const isKnown = (id: string): boolean =>
    series.recognised.some(({ month }) => month === id) ||
    series.spans.some(({ from, to }) => id >= from && id <= to);
  expect(placed.months.filter((month) => month.in.frame !== null).map(({ id }) => id)).toEqual(
    series.months.filter((id) => !isKnown(id)),
  );
});
