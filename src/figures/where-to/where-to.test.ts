import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingFaults } from '../../chart/drawing-faults.ts';
import { loadModel } from '../../model/index.ts';
import { buildWhereTo } from './index.ts';
import { placeWhereTo } from './layout.ts';
import { deriveWhereTo } from './series.ts';
import { whereToSizes } from './sizes.ts';
import type { Group, WhereToSeries } from './types.ts';
import { englishWords } from './words.ts';
import { cases } from '../../../tests/cases.ts';

const real = loadModel().model;
const sizes = ['narrow', 'wide', 'print'] as const;
const measure = (text: string, sizePx: number, weight = 400): number =>
  [...text].length * sizePx * (weight > 500 ? 0.5 : 0.47);

test('each round is told in full: its groups are as many people as were announced', () => {
  const { rounds } = deriveWhereTo(real);
  expect(rounds.map(({ released }) => released)).toEqual([14, 52, 123, 250]);
  for (const { released, groups } of rounds)
    expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(released);
});

test('the disputed rounds stand as the record settles them, and the other account is kept', () => {
  const [, september, december, march] = deriveWhereTo(real).rounds;
  expect(september?.groups).toMatchObject([
    { place: 'lithuania', people: 51, withoutPapers: { people: 14 } },
    { place: 'prison', people: 1 },
  ]);
  expect(december?.groups).toMatchObject([
    { place: 'lithuania', people: 9 },
    {
      place: 'ukraine',
      people: 114,
      withoutPapers: { people: 18, qualifier: 'at-least' },
      onward: [{ people: 89 }, { people: 20 }],
    },
  ]);
  expect(december?.otherCounts).toEqual([
    { value: '115 to Ukraine, eight to Lithuania', by: 'Office of Sviatlana Tsikhanouskaya' },
  ]);
  expect(march?.groups).toMatchObject([
    { place: 'inside', people: 235, withoutPapers: null },
    { place: 'lithuania', people: 15, withoutPapers: { people: 15 } },
  ]);
});

test('people whose place no figure gives are unknown, and are never shared out', () => {
  const event = real.eventById.get('2026-03-19-release-250');
  if (!event) throw new Error('no round');
  const less = {
    ...event,
    claims: event.claims.filter(({ measure: name }) => name !== 'freedInsideBelarus'),
  };
  expect(
    deriveWhereTo({ eventById: new Map([[event.id, less]]) }).rounds[0]?.groups.at(-1),
  ).toMatchObject({ place: 'unknown', people: 235 });
});

test('every number of the description stands in the table', () => {
  const { description, table } = buildWhereTo(real);
  const known = new Set(
    table.rows
      .flatMap((row) => Object.values(row))
      .flatMap((value) => String(value).match(/\d+/g) ?? []),
  );
  for (const number of description.join(' ').match(/\d+/g) ?? []) expect(known).toContain(number);
});

const group = fc
  .record({
    place: fc.constantFrom('inside', 'lithuania', 'ukraine', 'prison', 'unknown'),
    people: fc.integer({ min: 1, max: 500 }),
    papers: fc.option(fc.nat(500)),
    by: fc.string({ maxLength: 40 }),
    onward: fc.boolean(),
  })
  .map(({ papers, onward, ...rest }): Group => ({
    ...rest,
    sources: [],
    withoutPapers:
      papers === null
        ? null
        : { people: Math.min(papers, rest.people), qualifier: 'at-least', by: rest.by },
    onward: onward ? [{ place: 'poland', people: rest.people }] : [],
  }));
const round = fc.record({
  id: fc.nat(99).map((number) => `2025-09-11-release-${number}`),
  date: fc.constantFrom('2025-09-11', '2025-12', '2025-12-17/2026-01-18'),
  released: fc.nat(999_999),
  by: fc.string(),
  groups: fc.uniqueArray(group, { selector: ({ place }) => place, maxLength: 5 }),
  otherCounts: fc.array(fc.record({ value: fc.lorem({ maxCount: 12 }), by: fc.lorem() }), {
    maxLength: 3,
  }),
});

test('nothing leaves the box and no text touches another: the real record, none, one, many, long notes', () => {
  for (const size of sizes)
    expect(
      drawingFaults(placeWhereTo(deriveWhereTo(real), whereToSizes[size], measure, englishWords)),
    ).toEqual([]);
  fc.assert(
    fc.property(fc.array(round, { maxLength: 6 }), fc.constantFrom(...sizes), (rounds, size) => {
      const series: WhereToSeries = { rounds, sources: [], asOf: '' };
      expect(
        drawingFaults(placeWhereTo(series, whereToSizes[size], measure, englishWords)),
      ).toEqual([]);
    }),
    cases(80),
  );
});
