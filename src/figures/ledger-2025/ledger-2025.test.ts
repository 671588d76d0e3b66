import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingFaults, markupFaults } from '../../chart/drawing-faults.ts';
import { textWidth } from '../../chart/text-width.ts';
import { loadModel } from '../../model/index.ts';
import { phraseFixture } from '../../../tests/phrase-fixture.ts';
import { cases } from '../../../tests/cases.ts';
import { buildLedger2025 } from './index.ts';
import { placeYear } from './layout.ts';
import { deriveYear, lineOf } from './series.ts';
import { yearSizes } from './sizes.ts';

const { model } = loadModel();
const phrase = phraseFixture('ledger-2025');
const sizes = ['narrow', 'column', 'wide', 'print'] as const;
const sizeNamed = (size: (typeof sizes)[number]) => yearSizes[size] ?? yearSizes.wide;
const year = deriveYear(model);

test('those let out are pardons and ends of terms alone: the dead are in no crowd', () => {
  const people = (key: Parameters<typeof lineOf>[1]): number => lineOf(year, key).people;
  expect(people('pardoned') + people('served')).toBe(people('out'));
  expect(lineOf(year, 'out').qualifier).toBe('at-least');
  const { shapes } = placeYear(year, yearSizes.wide, textWidth, phrase);
  const drawn = shapes
    .filter(({ className }) => className.startsWith('dots people'))
    .reduce((sum, { boxes }) => sum + boxes.length, 0);
  // Two more stand in the legend.
  expect(drawn - 2).toBe(people('out') + people('entered'));
});

test('people stand in rows of one length above and below the sill', () => {
  for (const size of sizes) {
    const { shapes } = placeYear(year, sizeNamed(size), textWidth, phrase);
    const widthOf = (name: string): number => {
      const boxes = shapes
        .filter(({ className }) => className === name)
        .flatMap((shape) => shape.boxes);
      return Math.max(...boxes.map(({ x }) => x)) - Math.min(...boxes.map(({ x }) => x));
    };
    expect(widthOf('dots people-in')).toBeCloseTo(widthOf('dots people-out'), 5);
  }
});

test('every number of the description stands in the table', () => {
  const { table, description } = buildLedger2025(model, {}, phrase);
  const inTable = JSON.stringify(table.rows).match(/\d[\d,]*\d|\d/g);
  for (const number of description.join(' ').match(/\d[\d,]*\d|\d/g) ?? [])
    expect(inTable).toContain(number);
});

test('nothing is drawn, described or tabled where the record lacks a part of the year', () => {
  const empty = buildLedger2025({ ...model, eventById: new Map() }, {}, phrase);
  expect([empty.table.rows, empty.description, empty.asOf]).toEqual([[], [], '']);
});

test('the drawing is clean, light and the same each time', () => {
  const draw = () => buildLedger2025(model, {}, phrase).draw('wide');
  expect(markupFaults(draw())).toEqual([]);
  expect(draw()).toBe(draw());
});

test('nothing leaves the box and no text touches another, whatever the numbers and the words', () => {
  const long = Object.assign(
    (key: string): string => `A very long text for “${key}” in another language. `.repeat(2),
    phrase,
  );
  fc.assert(
    fc.property(
      fc.array(fc.nat(3000), { minLength: year.lines.length, maxLength: year.lines.length }),
      fc.constantFrom(...sizes),
      fc.constantFrom(phrase, long),
      (numbers, size, words) => {
        const lines = year.lines.map((line, index) => ({ ...line, people: numbers[index] ?? 0 }));
        const [pardoned, served] = (['pardoned', 'served'] as const).map(
          (key) => lines.find((line) => line.key === key)?.people ?? 0,
        );
        const summed = lines.map((line) =>
          line.key === 'out' ? { ...line, people: (pardoned ?? 0) + (served ?? 0) } : line,
        );
        expect(
          drawingFaults(placeYear({ ...year, lines: summed }, sizeNamed(size), textWidth, words)),
        ).toEqual([]);
      },
    ),
    cases(40),
  );
});
