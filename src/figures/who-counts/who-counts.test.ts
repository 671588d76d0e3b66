import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingFaults, markupFaults } from '../../chart/drawing-faults.ts';
import { textWidth } from '../../chart/text-width.ts';
import { loadModel } from '../../model/index.ts';
import { phraseFixture } from '../../../tests/phrase-fixture.ts';
import { cases } from '../../../tests/cases.ts';
import { sizeOf } from '../figure.ts';
import { buildWhoCounts } from './index.ts';
import { placeWhoCounts } from './layout.ts';
import { deriveWhoCounts, monthsOfStory, peopleIn } from './series.ts';
import { whoCountsSizes } from './sizes.ts';
import type { Count, Round, WhoCountsSeries } from './types.ts';

const { model } = loadModel();
const phrase = phraseFixture('who-counts');
const sizes = ['narrow', 'column', 'wide', 'print'] as const;
const series = deriveWhoCounts(model);
const round = (id: string): Round | undefined => series.rounds.find((one) => one.id === id);
const drawn = (size: (typeof sizes)[number], of: WhoCountsSeries = series) =>
  placeWhoCounts(of, sizeOf(whoCountsSizes, size), textWidth, phrase);

test('a count by a rights group, the state’s own word and no count are three different things', () => {
  expect(round('2025-09-11-release-52')).toMatchObject({
    announced: { people: 52 },
    counted: { people: 40, by: 'Viasna' },
    ownWord: null,
  });
  expect(round('2025-01-24-pardon-15')).toMatchObject({ counted: null, ownWord: { people: 8 } });
  expect(round('2026-03-19-release-250')).toMatchObject({ counted: null, ownWord: null });
  expect(series.sights).toMatchObject([{ announced: { people: 114 }, confirmed: { people: 24 } }]);
});

test('where the state gave no number, a rights group’s count does not stand in for an announcement', () => {
  expect(round('2024-07-03-release-18')).toMatchObject({
    announced: null,
    counted: { people: 18, qualifier: 'at-least' },
  });
});

test('a person freed alone, a weak record and an earlier turn are no rounds', () => {
  const one = model.events.find(({ id }) => id === '2025-09-16-pardon-25');
  if (!one) throw new Error('no round');
  const alone = { ...one, flags: ['individual-release' as const] };
  const events = [alone, { ...one, weak: true as const }, { ...one, date: '2015-08-22' }];
  expect(deriveWhoCounts({ ...model, events }).rounds).toEqual([]);
});

test('filled dots are those counted, rings the rest of a counted round, and only rounds without a count are frames', () => {
  const counted = series.rounds.filter(({ counted: count }) => count);
  const filled = counted.reduce((sum, { counted: count }) => sum + (count?.people ?? 0), 0);
  const all = counted.reduce((sum, one) => sum + peopleIn(one), 0);
  const { shapes } = drawn('wide');
  const boxes = (name: string): number =>
    shapes
      .filter(({ className }) => className === name)
      .reduce((sum, shape) => sum + shape.boxes.length, 0);
  // Two dots, a ring's hole and a frame stand in the key.
  expect(boxes('dots people-out') - 2).toBe(all);
  expect(boxes('dots hole-paper') - 1).toBe(all - filled);
  expect(boxes('no-figure') - 1).toBe(series.rounds.length - counted.length);
});

test('a frame is as large as its people would be', () => {
  const { pitchPx, columns } = whoCountsSizes.wide;
  const frame = drawn('wide')
    .shapes.filter(({ className }) => className === 'no-figure')
    .flatMap((shape) => shape.boxes)
    .reduce((largest, box) => (box.height > largest.height ? box : largest));
  expect((frame.height / pitchPx) * columns).toBeCloseTo(250, 5);
});

test('Viasna’s totals stand beside what the model says had been announced by the same days', () => {
  expect(series.totals.map(({ counted }) => counted.people)).toEqual([
    115, 178, 207, 258, 300, 569, 605,
  ]);
  for (const { date, announced } of series.totals)
    expect(announced).toBe(model.facts.get(`announced-political-by-${date}`)?.value);
});

test('the table says of every round what the record says, and an empty count is said, not left blank', () => {
  const { rows } = buildWhoCounts(model, {}, phrase).table;
  expect(rows[0]).toMatchObject({ announced: 'no number given', part: 'at least 18' });
  expect(rows.find(({ date }) => date === '11 September 2025')).toMatchObject({
    announced: 52,
    part: 40,
  });
  expect(rows.find(({ date }) => date === '19 March 2026')).toMatchObject({
    announced: 250,
    part: 'no count known',
  });
});

test('every number of the description stands in the table or is the number of a kind of round', () => {
  const { table, description } = buildWhoCounts(model, {}, phrase);
  const known = new Set([
    ...(JSON.stringify(table.rows).match(/\d+/g) ?? []),
    ...[5, 2, 15].map(String),
    String(series.rounds.length),
  ]);
  for (const number of description.join(' ').match(/\d+/g) ?? []) expect(known).toContain(number);
});

test('the drawing is light and drops no label', () => {
  for (const size of sizes)
    expect(markupFaults(buildWhoCounts(model, {}, phrase).draw(size), 5000)).toEqual([]);
  expect(buildWhoCounts(model, {}, phrase).droppedLabels).toEqual([]);
});

const count = (people: number): Count => ({
  people,
  qualifier: people % 2 ? 'at-least' : 'exact',
  label: 'L',
  by: 'B',
  date: '2025-01-01',
  sources: [],
});
const anyRound = fc
  .record({
    month: fc.constantFrom(...monthsOfStory),
    day: fc.integer({ min: 1, max: 28 }),
    announced: fc.option(fc.integer({ min: 2, max: 700 })),
    counted: fc.option(fc.integer({ min: 1, max: 700 })),
  })
  .map(({ month, day, announced, counted: part }): Round => ({
    id: `${month}-${day}-${announced ?? 0}-${part ?? 0}`,
    date: `${month}-${String(day).padStart(2, '0')}`,
    announced: announced === null ? null : count(announced),
    counted: part === null ? null : count(Math.min(part, announced ?? part)),
    ownWord: announced === null && part === null ? count(9) : null,
  }));

test('nothing leaves the box and no label touches another, for no, one and many rounds', () => {
  for (const size of sizes) expect(drawingFaults(drawn(size))).toEqual([]);
  fc.assert(
    fc.property(
      fc.array(anyRound, { maxLength: 60 }),
      fc.constantFrom(...sizes),
      fc.boolean(),
      (rounds, size, hasTotals) => {
        const totals = hasTotals ? series.totals : [];
        expect(drawingFaults(drawn(size, { ...series, rounds, totals }))).toEqual([]);
      },
    ),
    cases(80),
  );
});
