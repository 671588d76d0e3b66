import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingFaults, markupFaults } from '../../chart/drawing-faults.ts';
import { textWidth } from '../../chart/text-width.ts';
import { loadModel } from '../../model/index.ts';
import { buildLedger2025 } from './index.ts';
import { placeLedger } from './layout.ts';
import { deriveLedger, extentsOf } from './series.ts';
import { ledgerSizes } from './sizes.ts';
import type { Ledger, LedgerLine } from './types.ts';
import { englishWords } from './words.ts';
import { cases } from '../../../tests/cases.ts';

const { model } = loadModel();
const sizes = ['narrow', 'wide', 'print'] as const;
const kinds: Record<string, LedgerLine['kind']> = {
  opening: 'opening',
  entered: 'in',
  pardoned: 'out',
  served: 'out',
  died: 'out',
  sum: 'sum',
  remainder: 'remainder',
  counted: 'counted',
  later: 'later',
};

test('the lines are those of the record, in the order of the sum, and the sum is the fact book’s', () => {
  const { lines, inside } = deriveLedger(model);
  expect(lines.map(({ key }) => key)).toEqual(Object.keys(kinds));
  const people = (key: string): number =>
    lines.find((line) => line.key === key)?.people ?? Number.NaN;
  expect(
    people('opening') + people('entered') - people('pardoned') - people('served') - people('died'),
  ).toBe(people('sum'));
  expect(people('counted') - people('sum')).toBe(people('remainder'));
  expect(lines.find(({ key }) => key === 'served')?.qualifier).toBe('at-least');
  expect(inside?.people).toBe(
    model.eventById
      .get('2025-11-22-release-31-ukrainians')
      ?.claims.find(({ measure }) => measure === 'released')?.value,
  );
});

test('each flow starts where the one above it ended', () => {
  const { lines } = deriveLedger(model);
  const extents = extentsOf(lines);
  expect(extents.get('entered')?.from).toBe(extents.get('opening')?.to);
  expect(extents.get('pardoned')?.to).toBe(extents.get('entered')?.to);
  expect(extents.get('served')?.to).toBe(extents.get('pardoned')?.from);
  expect(extents.get('died')?.from).toBe(extents.get('sum')?.to);
});

test('every number of the description stands in the table', () => {
  const { table, description } = buildLedger2025(model);
  const inTable = new Set(
    table.rows
      .flatMap((row) => [String(row['people']), String(row['what']), String(row['date'])])
      .join(' ')
      .match(/\d[\d,]*/g),
  );
  for (const number of description.join(' ').match(/\d[\d,]*\d|\d/g) ?? [])
    expect(inTable).toContain(number);
});

test('nothing is drawn, said or tabled where the record lacks a part of the sum', () => {
  const empty = buildLedger2025({ ...model, eventById: new Map() });
  expect([empty.table.rows, empty.description, empty.asOf]).toEqual([[], [], '']);
  for (const size of sizes) expect(empty.draw(size)).not.toMatch(/NaN|undefined|Infinity/);
});

test('the drawing is clean, light and the same each time', () => {
  for (const size of sizes) expect(markupFaults(buildLedger2025(model).draw(size))).toEqual([]);
  expect(buildLedger2025(model).draw('wide')).toBe(buildLedger2025(model).draw('wide'));
});

test('nothing leaves the box and no text touches another, whatever the numbers and the words', () => {
  for (const size of sizes)
    expect(
      drawingFaults(placeLedger(deriveLedger(model), ledgerSizes[size], textWidth, englishWords)),
    ).toEqual([]);
  const generated = fc.record({
    numbers: fc.array(fc.nat(3000), { minLength: 9, maxLength: 9 }),
    open: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    part: fc.option(fc.nat(500)),
    long: fc.boolean(),
  });
  fc.assert(
    fc.property(generated, fc.constantFrom(...sizes), ({ numbers, open, part, long }, size) => {
      const lines = Object.entries(kinds).map(([key, kind], index): LedgerLine => ({
        key,
        kind,
        people: kind === 'out' ? ((numbers[index] ?? 0) / 10) | 0 : 500 + (numbers[index] ?? 0),
        qualifier: open[index] ? (kind === 'sum' ? 'up-to' : 'at-least') : 'exact',
        date: '2025-12-23',
        by: 'Viasna',
        sources: [],
      }));
      const ledger: Ledger = {
        lines,
        inside:
          part === null
            ? null
            : { lineKey: 'pardoned', people: part, date: '2025-11-22', sources: [] },
      };
      const words = long
        ? {
            ...englishWords,
            line: Object.fromEntries(
              Object.keys(kinds).map((key) => [
                key,
                (date: string) =>
                  `A very long name of a line of this account, in another language, on ${date}`,
              ]),
            ),
          }
        : englishWords;
      expect(drawingFaults(placeLedger(ledger, ledgerSizes[size], textWidth, words))).toEqual([]);
    }),
    cases(120),
  );
});
