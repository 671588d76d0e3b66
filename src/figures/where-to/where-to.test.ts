import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingFaults, markupFaults } from '../../chart/drawing-faults.ts';
import { textWidth } from '../../chart/text-width.ts';
import { loadModel } from '../../model/index.ts';
import { sizeOf } from '../figure.ts';
import { buildWhereTo } from './index.ts';
import { placeWhereTo } from './layout.ts';
import { deriveWhereTo } from './series.ts';
import { whereToSizes } from './sizes.ts';
import type { Group, WhereToSeries } from './types.ts';
import { phraseFixture } from '../../../tests/phrase-fixture.ts';
import { cases } from '../../../tests/cases.ts';

const real = loadModel().model;
const phrase = phraseFixture('where-to');
const sizes = ['narrow', 'column', 'wide', 'print'] as const;

test('each round is told in full: its groups are as many people as were announced', () => {
  const { rounds } = deriveWhereTo(real);
  expect(rounds.map(({ released }) => released)).toEqual([14, 52, 123, 250]);
  for (const { released, groups } of rounds)
    expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(released);
});

test('the disputed rounds stand as the record settles them', () => {
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
  expect(march?.groups).toMatchObject([
    { place: 'inside', people: 235, withoutPapers: null },
    { place: 'lithuania', people: 15, withoutPapers: { people: 15 } },
  ]);
});

test('everyone abroad or at home is one dot on a line, and who turned back is one in the ground', () => {
  for (const size of sizes) {
    const { shapes } = placeWhereTo(
      deriveWhereTo(real),
      sizeOf(whereToSizes, size),
      textWidth,
      phrase,
    );
    const people = (name: string): number =>
      shapes
        .filter(({ className }) => className === `dots ${name}`)
        .reduce((sum, { boxes }) => sum + boxes.length, 0);
    // Two dots and a ring's hole stand in the key.
    expect(people('people-out') - 2).toBe(14 + 51 + 123 + 250);
    expect(people('hole-paper') - 1).toBe(14 + (51 - 14) + 9 + (114 - 18));
    expect(people('people-in')).toBe(1);
  }
});

test('the man who turned back is named with the day on which he went home', () => {
  const september = deriveWhereTo(real).rounds[1];
  expect(september?.turnedBack).toEqual({ name: 'Mikalai Statkevich', home: '2026-02-19' });
  const { texts } = placeWhereTo(deriveWhereTo(real), whereToSizes.wide, textWidth, phrase);
  expect(texts.map(({ text }) => text).join(' ')).toMatch(/Mikalai Statkevich .* 19 Feb 2026/);
});

test('people whose place no figure gives are unknown, and are never shared out', () => {
  const event = real.eventById.get('2026-03-19-release-250');
  if (!event) throw new Error('no round');
  const less = {
    ...event,
    claims: event.claims.filter(({ measure: name }) => name !== 'freedInsideBelarus'),
  };
  expect(
    deriveWhereTo({ ...real, eventById: new Map([[event.id, less]]) }).rounds[0]?.groups.at(-1),
  ).toMatchObject({ place: 'unknown', people: 235 });
});

test('every number of the description stands in the table', () => {
  const { description, table } = buildWhereTo(real, {}, phrase);
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
  turnedBack: fc.option(fc.record({ name: fc.lorem(), home: fc.constantFrom(null, '2026-02-19') })),
});

test('the drawing is light', () => {
  expect(markupFaults(buildWhereTo(real, {}, phrase).draw('wide'), 4000)).toEqual([]);
});

test('nothing leaves the box and no text touches another: the real record, none, one, many, long notes', () => {
  const faultsOf = (series: WhereToSeries, size: (typeof sizes)[number], labels = {}): string[] =>
    drawingFaults(placeWhereTo(series, sizeOf(whereToSizes, size), textWidth, phrase, labels));
  for (const size of sizes) expect(faultsOf(deriveWhereTo(real), size)).toEqual([]);
  fc.assert(
    fc.property(
      fc.array(round, { maxLength: 6 }),
      fc.constantFrom(...sizes),
      fc.lorem({ maxCount: 30 }),
      (rounds, size, note) => {
        const labels = Object.fromEntries(rounds.map(({ id }) => [id, note]));
        expect(faultsOf({ rounds, events: [], sources: [], asOf: '' }, size, labels)).toEqual([]);
      },
    ),
    cases(80),
  );
});
