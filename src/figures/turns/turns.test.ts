import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingFaults } from '../../chart/drawing-faults.ts';
import { createFactBook } from '../../model/facts/index.ts';
import { loadModel, type Model } from '../../model/index.ts';
import { buildTurns } from './index.ts';
import { placeTurns } from './layout.ts';
import { deriveTurns, stepsOf, type TurnsModel } from './series.ts';
import { turnsSizes } from './sizes.ts';
import { englishWords } from './words.ts';
import { cases } from '../../../tests/cases.ts';

const real = loadModel().model;
const sizes = ['narrow', 'wide', 'print'] as const;
const measure = (text: string, sizePx: number, weight = 400): number =>
  [...text].length * sizePx * (weight > 500 ? 0.5 : 0.47);

/** The real record with only some of its events, and with their titles changed. */
function modelWith(
  keep: (id: string) => boolean,
  title: (title: string) => string = (text) => text,
): TurnsModel {
  const events = real.events
    .filter(({ id }) => keep(id))
    .map((event) => ({ ...event, title: title(event.title) }));
  const data: Model = {
    ...real,
    events,
    eventById: new Map(events.map((event) => [event.id, event])),
  };
  return { ...data, facts: createFactBook(data) };
}

test('the days are those of the fact book, with the release as day zero', () => {
  const [first, second, third] = deriveTurns(real).turns;
  expect(first?.easings.map(({ days }) => days)).toEqual([16, 54]);
  expect([first?.crackdown?.days, ...(first?.back.map(({ days }) => days) ?? [])]).toEqual([
    851, 894, 894,
  ]);
  expect(second?.easings.map(({ days }) => days)).toEqual([68, 68, 177]);
  expect([second?.crackdown?.days, ...(second?.back.map(({ days }) => days) ?? [])]).toEqual([
    1814, 1868, 2067,
  ]);
  expect(third?.easings.map(({ days }) => days)).toEqual([0, 1, 54, 93, 95, 189, 196]);
  for (const turn of deriveTurns(real).turns)
    for (const step of stepsOf(turn))
      expect(real.facts.get(`days:${turn.dayZero.eventId}..${step.eventId}`)?.value).toBe(
        Math.abs(step.days),
      );
});

test('the third turn is open, and nothing of it is drawn after the end of the record', () => {
  const third = deriveTurns(real).turns.at(-1);
  expect(third).toMatchObject({
    key: '2025',
    crackdown: null,
    back: [],
    recordEnd: { date: '2026-03-26' },
  });
  expect(Math.max(...(third ? stepsOf(third) : []).map(({ days }) => days))).toBeLessThanOrEqual(
    third?.recordEnd?.days ?? 0,
  );
});

test('every number of the description stands in the table, and the table has every step', () => {
  const { description, table } = buildTurns(real);
  const known = new Set(
    table.rows
      .flatMap((row) => Object.values(row))
      .flatMap((value) => String(value).match(/\d+/g) ?? []),
  );
  const people = deriveTurns(real).turns.map(({ releases }) =>
    String(
      releases.filter(({ days }) => days <= 0).reduce((sum, release) => sum + release.people, 0),
    ),
  );
  for (const number of description.join(' ').replaceAll(',', '').match(/\d+/g) ?? [])
    expect([...known, ...people]).toContain(number);
  expect(table.rows).toHaveLength(
    deriveTurns(real).turns.reduce(
      (sum, turn) => sum + stepsOf(turn).length + (turn.recordEnd ? 1 : 0),
      0,
    ),
  );
});

test('everything has its place: the real record, none, one turn, and long titles', () => {
  const long = (title: string): string =>
    `${title} ${'with a title that is much longer than any editor would write '.repeat(2)}`;
  const models = [
    modelWith(() => true),
    modelWith(() => false),
    modelWith((id) => id.startsWith('2015')),
    modelWith(() => true, long),
  ];
  for (const model of models)
    for (const size of sizes)
      expect(
        drawingFaults(placeTurns(deriveTurns(model), turnsSizes[size], measure, englishWords)),
      ).toEqual([]);
});

test('whatever steps the record lacks, nothing leaves the box and no text touches another', () => {
  const ids = deriveTurns(real).turns.flatMap((turn) =>
    stepsOf(turn).map(({ eventId }) => eventId),
  );
  fc.assert(
    fc.property(fc.subarray(ids), fc.constantFrom(...sizes), (kept, size) => {
      const model = modelWith((id) => kept.includes(id));
      expect(
        drawingFaults(placeTurns(deriveTurns(model), turnsSizes[size], measure, englishWords)),
      ).toEqual([]);
    }),
    cases(40),
  );
});
