import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingFaults, markupFaults } from '../../chart/drawing-faults.ts';
import { textWidth } from '../../chart/text-width.ts';
import { loadModel, type Event } from '../../model/index.ts';
import { phraseFixture } from '../../../tests/phrase-fixture.ts';
import { cases } from '../../../tests/cases.ts';
import { sizeOf } from '../figure.ts';
import { buildSince } from './index.ts';
import { placeSince } from './layout.ts';
import { deriveSince } from './series.ts';
import { sinceSizes } from './sizes.ts';
import type { Known, SinceSeries } from './types.ts';

const { model } = loadModel();
const phrase = phraseFixture('since');
const sizes = ['narrow', 'column', 'wide', 'print'] as const;
const series = deriveSince(model, {});
const drawn = (size: (typeof sizes)[number], of: SinceSeries = series) =>
  placeSince(of, sizeOf(sinceSizes, size), textWidth, phrase);
const boxesIn = (of: SinceSeries, name: string): number =>
  drawn('wide', of)
    .shapes.filter(({ className }) => className === name)
    .reduce((sum, { boxes }) => sum + boxes.length, 0);

test('the months run from the end of the story to the day on which the record was put together', () => {
  expect([series.months[0], series.months.at(-1)]).toEqual([
    '2026-04',
    model.asOf.compiled.slice(0, 7),
  ]);
});

test('everyone told to be let out is one dot, and those whose day is not known are rings', () => {
  const people = series.known.flatMap((known) => known.people ?? []);
  expect(people).toEqual([5, 28, 25]);
  expect(boxesIn(series, 'dots people-out')).toBe(5 + 28 + 25);
  expect(boxesIn(series, 'dots hole-paper')).toBe(28);
});

test('a month without a release is an empty frame above the line, and every month is one below it', () => {
  const withPeople = new Set(
    series.known.filter(({ people }) => people !== null).map(({ month }) => month),
  );
  expect(boxesIn(series, 'no-figure')).toBe(2 * series.months.length - withPeople.size);
});

test('what rests on weak sources says so beside its mark, and so does its row', () => {
  const weak = series.known.filter(({ isWeak }) => isWeak).map(({ id }) => id);
  expect(weak).toContain('2026-09-16-release-25');
  const texts = drawn('wide').texts.map(({ text }) => text);
  expect(texts).toContain('16 Sep 2026, weak source');
  expect(texts).toContain('28 Apr 2026');
  const { table } = buildSince(model, {}, phrase);
  const rowOf = (people: number) => table.rows.find((row) => row['people'] === people);
  expect([rowOf(25)?.['weight'], rowOf(5)?.['weight']]).toEqual(['weak source', 'sound source']);
});

test('numbers held that name no counter stay apart from the last count by the keeper of the list', () => {
  expect(series.lastCount).toMatchObject({ people: 897, by: 'Viasna' });
  expect(series.held.map(({ people }) => people)).toEqual([1000, 850, 863, 900]);
});

test('an event of the story’s own months is not told again, and one after them is', () => {
  const event = model.events.find(({ id }) => id === '2025-09-16-pardon-25') as Event;
  const on = (date: string) => deriveSince({ ...model, events: [{ ...event, date }] }, {}).known;
  expect(on('2026-03-31')).toEqual([]);
  expect(on('2026-05-02')).toMatchObject([{ month: '2026-05', people: 25 }]);
});

test('the drawing is light', () => {
  for (const size of sizes)
    expect(markupFaults(buildSince(model, {}, phrase).draw(size), 5000)).toEqual([]);
});

const known = fc
  .record({
    month: fc.constantFrom('2026-04', '2026-06', '2026-07', '2026-11'),
    day: fc.option(fc.integer({ min: 1, max: 28 })),
    people: fc.option(fc.nat(400)),
    isDeal: fc.boolean(),
    isWeak: fc.boolean(),
    isDayUnknown: fc.boolean(),
    text: fc.lorem({ maxCount: 12 }),
  })
  .map(({ month, day, isDeal, people, ...rest }, index = 0): Known => ({
    ...rest,
    id: `${month}-${index}`,
    month,
    date: day === null ? month : `${month}-${String(day).padStart(2, '0')}`,
    lane: isDeal ? 'deal' : 'out',
    people: isDeal ? null : people,
    deal: isDeal ? { power: 'us', isEased: true } : null,
    sources: [],
  }));

test('nothing leaves the box and no text touches another, whatever is known', () => {
  for (const size of sizes) expect(drawingFaults(drawn(size))).toEqual([]);
  fc.assert(
    fc.property(fc.array(known, { maxLength: 9 }), fc.constantFrom(...sizes), (some, size) => {
      const inTime = some.sort((left, right) => (left.month < right.month ? -1 : 1));
      expect(drawingFaults(drawn(size, { ...series, known: inTime }))).toEqual([]);
    }),
    cases(80),
  );
});
