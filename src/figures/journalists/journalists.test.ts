import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingFaults, markupFaults } from '../../chart/drawing-faults.ts';
import { textWidth } from '../../chart/text-width.ts';
import { loadModel } from '../../model/index.ts';
import type { Series } from '../../model/schema.ts';
import { buildJournalists } from './index.ts';
import { placeJournalists } from './layout.ts';
import { deriveJournalists } from './series.ts';
import { journalistsSizes } from './sizes.ts';
import { englishWords } from './words.ts';
import { cases } from '../../../tests/cases.ts';

const { model } = loadModel();
const sizes = ['narrow', 'wide', 'print'] as const;

test('three counters are three panels, and no line joins two of them', () => {
  const series = deriveJournalists(model);
  expect(series.panels.map(({ id }) => id)).toEqual([
    'journalists-baj',
    'journalists-cpj',
    'journalists-rsf',
  ]);
  const { shapes } = placeJournalists(series, journalistsSizes.wide, textWidth, englishWords);
  expect(
    shapes.filter(({ className }) => className === 'between').map(({ boxes }) => boxes.length),
  ).toEqual(series.panels.map(({ points }) => points.length));
});

test('a count stands “after” a release only when it was taken within days of it', () => {
  const { after } = deriveJournalists(model);
  expect(after.map(({ panel, point, release }) => [panel, point.date, release.date])).toEqual([
    ['journalists-baj', '2025-09-12', '2025-09-11'],
    ['journalists-baj', '2025-12-13', '2025-12-13'],
  ]);
});

test('the table holds each point that is drawn, as the data have it, and the description says no other number', () => {
  const { table, description } = buildJournalists(model);
  const points = ['journalists-baj', 'journalists-cpj', 'journalists-rsf'].flatMap(
    (id) => model.series.get(id)?.points ?? [],
  );
  expect(table.rows.map(({ people }) => Number(String(people).replace(/\D/g, '')))).toEqual(
    points.map(({ value }) => value),
  );
  const released = deriveJournalists(model).releases.map(({ people }) => String(people));
  const known = new Set([
    ...released,
    ...table.rows.flatMap(({ people, date }) => `${people} ${date}`.match(/\d+/g) ?? []),
    ...deriveJournalists(model).releases.flatMap(({ date }) => String(Number(date.slice(8)))),
  ]);
  for (const number of description.join(' ').match(/\d+/g) ?? []) expect(known).toContain(number);
});

test('the drawing is clean, light and the same each time', () => {
  for (const size of sizes) expect(markupFaults(buildJournalists(model).draw(size))).toEqual([]);
  expect(buildJournalists(model).draw('wide')).toBe(buildJournalists(model).draw('wide'));
  expect(buildJournalists(model).droppedLabels).toEqual([]);
});

test('nothing leaves the box and no text touches another, for no, one and many points with long names', () => {
  for (const size of sizes)
    expect(
      drawingFaults(
        placeJournalists(deriveJournalists(model), journalistsSizes[size], textWidth, englishWords),
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
              journalistsSizes[size],
              textWidth,
              englishWords,
            ),
          ),
        ).toEqual([]);
      },
    ),
    cases(100),
  );
});
