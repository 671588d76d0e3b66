import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingFaults, markupFaults } from '../../chart/drawing-faults.ts';
import { textWidth } from '../../chart/text-width.ts';
import { sizeOf } from '../figure.ts';
import { loadModel } from '../../model/index.ts';
import type { Series } from '../../model/schema.ts';
import { buildJournalists } from './index.ts';
import { placeJournalists } from './layout.ts';
import { deriveJournalists } from './series.ts';
import { journalistsSizes } from './sizes.ts';
import { phraseFixture } from '../../../tests/phrase-fixture.ts';
import { cases } from '../../../tests/cases.ts';

const { model } = loadModel();
const phrase = phraseFixture('journalists');
const sizes = ['narrow', 'column', 'wide', 'print'] as const;

test('three counters are three panels, and only the first is drawn as people', () => {
  const series = deriveJournalists(model);
  expect(series.panels.map(({ id }) => id)).toEqual([
    'journalists-baj',
    'journalists-cpj',
    'journalists-rsf',
  ]);
  const { shapes } = placeJournalists(series, journalistsSizes.wide, textWidth, phrase);
  const people = (name: string): number =>
    shapes
      .filter(({ className }) => className === `dots ${name}`)
      .reduce((sum, { boxes }) => sum + boxes.length, 0);
  const baj = [45, 37, 27, 28, 27, 28];
  expect(people('people-in')).toBe(baj.reduce((sum, count) => sum + count, 0));
  expect(people('people-out')).toBe(52 + 123 + 250);
});

test('around each large release stand the last count before it and the first within days after it', () => {
  const { columns } = deriveJournalists(model);
  expect(
    columns.map((column) =>
      column.kind === 'release'
        ? `out ${column.release.people}`
        : (column.point?.date ?? 'no count'),
    ),
  ).toEqual([
    '2024-12-31',
    '2025-08-08',
    'out 52',
    '2025-09-12',
    '2025-12-09',
    'out 123',
    '2025-12-13',
    '2026-03-09',
    'out 250',
    'no count',
  ]);
});

test('the hairline runs where the counts after a release end, and a count that was not found is an empty frame', () => {
  const series = deriveJournalists(model);
  const { shapes } = placeJournalists(series, journalistsSizes.wide, textWidth, phrase);
  const hairline = shapes.find(({ className }) => className === 'leader-ground')?.boxes[0]?.y ?? 0;
  const bottoms = shapes
    .filter(({ className }) => className === 'dots people-in')
    .map(({ boxes }) => Math.max(...boxes.map(({ y, height }) => y + height)));
  expect([bottoms[2], bottoms[4]].map((y) => (y ?? 0) - hairline)).toEqual([
    expect.closeTo(0, 5),
    expect.closeTo(0, 5),
  ]);
  for (const index of [0, 1, 3, 5]) expect(bottoms[index]).toBeGreaterThan(hairline + 1);
  expect(shapes.filter(({ className }) => className === 'no-figure-ground')).toHaveLength(1);
});

test('another group’s number of the same weeks stands beside a count that it does not agree with', () => {
  expect(deriveJournalists(model).others).toMatchObject([
    { date: '2025-12-23', people: 28, by: 'Viasna' },
  ]);
  const { texts } = placeJournalists(
    deriveJournalists(model),
    journalistsSizes.narrow,
    textWidth,
    phrase,
  );
  expect(texts.map(({ text }) => text)).toContain('Viasna counted 28 on 23 December 2025.');
});

test('the table holds each point that is drawn, as the data have it, and the description says no other number', () => {
  const { table, description } = buildJournalists(model, {}, phrase);
  const points = ['journalists-baj', 'journalists-cpj', 'journalists-rsf'].flatMap(
    (id) => model.series.get(id)?.points ?? [],
  );
  expect(table.rows.map(({ people }) => Number(String(people).replace(/\D/g, '')))).toEqual([
    ...points.map(({ value }) => value),
    28,
  ]);
  const released = deriveJournalists(model).releases.map(({ people }) => String(people));
  const known = new Set([
    ...released,
    ...table.rows.flatMap(({ people, date }) => `${people} ${date}`.match(/\d+/g) ?? []),
    ...deriveJournalists(model).releases.flatMap(({ date }) => String(Number(date.slice(8)))),
  ]);
  for (const number of description.join(' ').match(/\d+/g) ?? []) expect(known).toContain(number);
});

test('the drawing is clean, light and the same each time', () => {
  for (const size of sizes)
    expect(markupFaults(buildJournalists(model, {}, phrase).draw(size))).toEqual([]);
  expect(buildJournalists(model, {}, phrase).draw('wide')).toBe(
    buildJournalists(model, {}, phrase).draw('wide'),
  );
  expect(buildJournalists(model, {}, phrase).droppedLabels).toEqual([]);
});

test('nothing leaves the box and no text touches another, for no, one and many points with long names', () => {
  for (const size of sizes)
    expect(
      drawingFaults(
        placeJournalists(
          deriveJournalists(model),
          sizeOf(journalistsSizes, size),
          textWidth,
          phrase,
        ),
      ),
    ).toEqual([]);
  const point = fc.record({
    month: fc.integer({ min: 0, max: 68 }),
    value: fc.nat(400),
    isFloor: fc.boolean(),
    isWeak: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(point, { maxLength: 20 }), { minLength: 0, maxLength: 3 }),
      fc.constantFrom('short', 'A very long name of an organisation that counts '.repeat(3)),
      fc.constantFrom(...sizes),
      (panels, name, size) => {
        const ids = ['journalists-baj', 'journalists-cpj', 'journalists-rsf'];
        const series = new Map(
          panels.map((points, index): [string, Series] => [
            ids[index] ?? '',
            {
              id: ids[index] ?? '',
              title: name,
              unit: 'people',
              role: 'counted',
              counter: name,
              definition: name,
              points: points.map(({ month, value, isFloor, isWeak }) => ({
                date: `${2020 + Math.floor((month + 6) / 12)}-${String(((month + 6) % 12) + 1).padStart(2, '0')}-15`,
                value,
                qualifier: isFloor ? ('at-least' as const) : ('exact' as const),
                basis: 'census' as const,
                sources: ['a'],
                ...(isWeak ? { weak: true as const } : {}),
              })),
            },
          ]),
        );
        expect(
          drawingFaults(
            placeJournalists(
              deriveJournalists({ series, events: model.events }),
              sizeOf(journalistsSizes, size),
              textWidth,
              phrase,
            ),
          ),
        ).toEqual([]);
      },
    ),
    cases(100),
  );
});
