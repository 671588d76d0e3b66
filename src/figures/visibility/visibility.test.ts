import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingFaults, markupFaults } from '../../chart/drawing-faults.ts';
import { textWidth } from '../../chart/text-width.ts';
import { sizeOf } from '../figure.ts';
import { loadModel } from '../../model/index.ts';
import type { Series } from '../../model/schema.ts';
import { buildVisibility } from './index.ts';
import { placeVisibility } from './layout.ts';
import { deriveVisibility } from './series.ts';
import { visibilitySizes } from './sizes.ts';
import { phraseFixture } from '../../../tests/phrase-fixture.ts';
import { cases } from '../../../tests/cases.ts';

const { model } = loadModel();
const phrase = phraseFixture('visibility');
const sizes = ['narrow', 'column', 'wide', 'print'] as const;

test('each month with a number is a window, lit where it can be compared; the rest are empty frames or walled up', () => {
  const { indicators, period } = deriveVisibility(model);
  const known = indicators.flatMap(({ months }) => months);
  const lit = known.filter(({ isOther, weak }) => !isOther && !weak);
  const { shapes } = placeVisibility(
    { indicators, period, general: [] },
    visibilitySizes.wide,
    textWidth,
    phrase,
  );
  const boxes = (name: string) =>
    shapes.filter(({ className }) => className === name).flatMap((shape) => shape.boxes);
  // One of each stands in the key.
  expect(boxes('window-lit')).toHaveLength(lit.length + 1);
  expect(boxes('window-outline')).toHaveLength(known.length - lit.length + 1);
  expect(boxes('surface-panel')).toHaveLength(2 + 1);
  const walled = indicators
    .filter(({ darkFrom }) => darkFrom)
    .map(({ months }) => 13 - months.filter(({ date }) => date >= '2025-03').length);
  expect(boxes('no-figure-ground')).toHaveLength(
    indicators.length * 51 - known.length - walled.reduce((sum, months) => sum + months, 0) + 1,
  );
});

test('a lit window is as high as its count in its row', () => {
  const series = deriveVisibility(model);
  const { shapes } = placeVisibility(series, visibilitySizes.wide, textWidth, phrase);
  const [, ...lit] = shapes
    .filter(({ className }) => className === 'window-lit')
    .flatMap(({ boxes }) => boxes)
    .map(({ height }) => height);
  const shares = series.indicators.flatMap(({ months }) => {
    const comparable = months.filter(({ isOther, weak }) => !isOther && !weak);
    const most = Math.max(...comparable.map(({ people }) => people));
    return comparable.map(({ people }) => people / most);
  });
  shares.forEach((share, index) =>
    expect(lit[index]).toBe(Math.max(2, Math.round(share * visibilitySizes.wide.windowPx))),
  );
});

test('what rests on the courts goes dark in March 2025; what does not is not made dark', () => {
  const dark = deriveVisibility(model)
    .indicators.filter(({ darkFrom }) => darkFrom?.date === '2025-03')
    .map(({ id }) => id);
  expect(dark).toEqual(['criminal-convictions-month', 'persecution-instances-month']);
});

test('counts of another kind are told apart', () => {
  const other = deriveVisibility(model).indicators.flatMap(({ id, months }) =>
    months.filter(({ isOther }) => isOther).map(({ date }) => `${id} ${date}`),
  );
  expect(other).toContain('persecution-instances-month 2025-12');
  expect(other).toContain('administrative-cases-month 2024-07');
  expect(other).toContain('criminal-convictions-month 2024-09');
});

test('the table holds each month that is drawn, as the data have it, and the description says no other count', () => {
  const { table, description } = buildVisibility(model, {}, phrase);
  const { indicators } = deriveVisibility(model);
  for (const { id, months } of indicators) {
    const values = new Map(
      (model.series.get(id)?.points ?? []).map(({ date, value }) => [date, value]),
    );
    for (const month of months) expect(month.people).toBe(values.get(month.date));
  }
  expect(table.rows.filter(({ people }) => people !== null)).toHaveLength(
    indicators.reduce((sum, { months }) => sum + months.length, 0),
  );
  const spoken = new Set(
    table.rows.flatMap(({ people, date }) => `${people} ${date}`.match(/\d[\d,]*/g) ?? []),
  );
  for (const number of description.flatMap(
    (sentence) => sentence.replace(/with a number for.*/, '').match(/\d[\d,]*\d|\d/g) ?? [],
  ))
    expect(spoken).toContain(number);
});

test('the drawing is clean, light and the same each time', () => {
  for (const size of sizes)
    expect(markupFaults(buildVisibility(model, {}, phrase).draw(size), 8500)).toEqual([]);
  expect(buildVisibility(model, {}, phrase).draw('wide')).toBe(
    buildVisibility(model, {}, phrase).draw('wide'),
  );
  expect(buildVisibility(model, {}, phrase).droppedLabels).toEqual([]);
});

test('nothing leaves the box and no text touches another, for no, one and many months', () => {
  for (const size of sizes)
    expect(
      drawingFaults(
        placeVisibility(deriveVisibility(model), sizeOf(visibilitySizes, size), textWidth, phrase),
      ),
    ).toEqual([]);
  const month = fc.record({
    index: fc.integer({ min: 0, max: 50 }),
    value: fc.nat(90000),
    isFloor: fc.boolean(),
    isWeak: fc.boolean(),
  });
  const ids = [
    'criminal-convictions-month',
    'administrative-cases-month',
    'persecution-instances-month',
    'detentions-month',
    'political-prisoners-recognised-month',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(month, { selector: ({ index }) => index, maxLength: 40 }), {
        maxLength: 5,
      }),
      fc.boolean(),
      fc.constantFrom(...sizes),
      (rows, isLong, size) => {
        const series = new Map(
          rows.map((months, row): [string, Series] => [
            ids[row] ?? '',
            {
              id: ids[row] ?? '',
              title: 'T',
              unit: 'people',
              role: 'counted',
              counter: 'C',
              definition: 'D',
              points: months.map(({ index, value, isFloor, isWeak }) => ({
                date: `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
                value,
                qualifier: isFloor ? ('at-least' as const) : ('exact' as const),
                basis: 'month-end review' as const,
                sources: ['a'],
                ...(isWeak ? { weak: true as const } : {}),
              })),
            },
          ]),
        );
        const words = isLong
          ? Object.assign(
              (key: string) => `A very long text for “${key}” in another language. `.repeat(2),
              phrase,
            )
          : phrase;
        expect(
          drawingFaults(
            placeVisibility(
              deriveVisibility({ series, eventById: model.eventById }),
              sizeOf(visibilitySizes, size),
              textWidth,
              words,
            ),
          ),
        ).toEqual([]);
      },
    ),
    cases(100),
  );
});
