import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingFaults } from '../../chart/drawing-faults.ts';
import { isoFromDay } from '../../format/edtf.ts';
import { loadModel } from '../../model/index.ts';
import { buildPeopleTwice } from './index.ts';
import { placePeopleTwice } from './layout.ts';
import { derivePeopleTwice } from './series.ts';
import { peopleTwiceSizes } from './sizes.ts';
import type { Life, PeopleTwiceSeries } from './types.ts';
import { englishWords } from './words.ts';
import { cases } from '../../../tests/cases.ts';

const real = loadModel().model;
const sizes = ['narrow', 'wide', 'print'] as const;
const measure = (text: string, sizePx: number, weight = 400): number =>
  [...text].length * sizePx * (weight > 500 ? 0.5 : 0.47);
const lifeOf = (person: string): Life | undefined =>
  derivePeopleTwice(real).lives.find((life) => life.person === person);

test('a span needs nothing but the data of the person, and is open at the ends that the data leave out', () => {
  const person = {
    id: 'anna',
    name: 'Anna',
    variants: [],
    role: 'journalist',
    custody: [
      { from: null, to: '2011', seen: '2010-05', form: 'prison' as const, sources: ['one'] },
      { from: '2020-01', to: null, form: 'restricted' as const, sources: ['two'] },
    ],
  };
  const { lives, sources } = derivePeopleTwice({
    events: [],
    eventById: new Map(),
    people: new Map([[person.id, person]]),
    asOf: { compiled: '2021', newest: '2021', firm: '2021' },
  });
  expect(lives[0]?.custody).toEqual([
    { from: null, to: '2011', lastKnown: '2010-05', isRestricted: false, isRelease: false },
    { from: '2020-01', to: null, lastKnown: null, isRestricted: true, isRelease: false },
  ]);
  expect(sources).toEqual(['one', 'two']);
});

test('seven lives, each with more than one span', () => {
  const { lives } = derivePeopleTwice(real);
  expect(lives).toHaveLength(7);
  for (const { custody } of lives) expect(custody.length).toBeGreaterThan(1);
});

test('the last bar of Statkevich ends on the day he was allowed home, and the border is a mark on the way', () => {
  expect(lifeOf('mikalai-statkevich')?.custody.at(-1)).toMatchObject({
    from: '2020-05-31',
    to: '2026-02-19',
    isRelease: true,
  });
  expect(lifeOf('mikalai-statkevich')?.turnedBack).toBe('2025-09-11');
});

test('what no record says stays unknown', () => {
  expect(lifeOf('mikalai-autukhovich')?.custody.at(-1)).toMatchObject({
    to: null,
    lastKnown: '2022-10-17',
  });
  expect(lifeOf('zmitser-dashkevich')?.custody.at(-1)).toMatchObject({
    from: null,
    to: '2025-09-11',
  });
  expect(lifeOf('ihar-alinevich')?.custody.map(({ from, to }) => [from, to])).toEqual([
    [null, '2015-08-22'],
    ['2020-10', null],
  ]);
});

test('every number of the description stands in the table', () => {
  const { description, table } = buildPeopleTwice(real);
  const known = new Set(
    table.rows
      .flatMap((row) => Object.values(row))
      .flatMap((value) => String(value).match(/\d+/g) ?? []),
  );
  for (const number of description.join(' ').match(/\d+/g) ?? []) expect(known).toContain(number);
});

const end = fc.option(
  fc.oneof(
    fc.integer({ min: 12_000, max: 20_500 }).map(isoFromDay),
    fc.constantFrom('2006', '2014-05', '2005/2006'),
  ),
);
const life = fc.record({
  person: fc.nat(99).map((number) => `person-${number}`),
  name: fc.oneof(fc.lorem({ maxCount: 2 }), fc.constant('A'.repeat(60))),
  undated: fc.array(fc.lorem(), { maxLength: 2 }),
  turnedBack: end,
  sources: fc.constant<string[]>([]),
  custody: fc
    .array(
      fc.record({
        from: end,
        to: end,
        lastKnown: end,
        isRestricted: fc.boolean(),
        isRelease: fc.boolean(),
      }),
      { maxLength: 4 },
    )
    // Spans out of order are an editor's slip that the cross-checks report; here they must only stay in the frame.
    .map((spans) => spans.filter(({ from, to }) => !from || !to || from < to)),
});

test('nothing leaves the box and no text touches another: the real record, none, one, many, long names', () => {
  for (const size of sizes) {
    const drawing = placePeopleTwice(
      derivePeopleTwice(real),
      peopleTwiceSizes[size],
      measure,
      englishWords,
    );
    expect(drawingFaults(drawing)).toEqual([]);
    expect(drawing.dropped).toEqual([]);
  }
  fc.assert(
    fc.property(fc.array(life, { maxLength: 9 }), fc.constantFrom(...sizes), (lives, size) => {
      const series: PeopleTwiceSeries = {
        lives,
        releases: derivePeopleTwice(real).releases,
        recordEnd: '2026-03-26',
        sources: [],
      };
      expect(
        drawingFaults(placePeopleTwice(series, peopleTwiceSizes[size], measure, englishWords)),
      ).toEqual([]);
    }),
    cases(80),
  );
});
