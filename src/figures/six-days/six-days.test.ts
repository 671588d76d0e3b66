import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingFaults, markupFaults } from '../../chart/drawing-faults.ts';
import { textWidth } from '../../chart/text-width.ts';
import { loadModel } from '../../model/index.ts';
import type { Event } from '../../model/schema.ts';
import { sizeOf } from '../figure.ts';
import { claim, event, smallRecord } from './fixture.ts';
import { buildSixDays } from './index.ts';
import { placeSixDays } from './layout.ts';
import { deriveSixDays } from './series.ts';
import { sixDaysSizes } from './sizes.ts';
import { labelsFixture, phraseFixture } from '../../../tests/phrase-fixture.ts';
import { cases } from '../../../tests/cases.ts';

const sizes = ['narrow', 'column', 'wide', 'print'] as const;
const phrase = phraseFixture('six-days');
const seriesOf = (events: readonly Event[], labels = {}) =>
  deriveSixDays({ events }, phrase, labels);
const place = (events: readonly Event[], size: (typeof sizes)[number]) =>
  placeSixDays(seriesOf(events), sizeOf(sixDaysSizes, size), textWidth, phrase, {});
const build = (events: readonly Event[]) => buildSixDays({ events }, {}, phrase);
const dotsOf = (of: ReturnType<typeof place>, className: string) =>
  of.shapes
    .filter((shape) => shape.className === `dots ${className}`)
    .flatMap((shape) => shape.boxes);

test('six days stand in the strip, and those without an entry are quiet', () => {
  expect(
    seriesOf(smallRecord).days.map(({ label, isQuiet }) => `${label}${isQuiet ? ' quiet' : ''}`),
  ).toEqual([
    '11 September',
    '12 September',
    '13 September quiet',
    '14 September quiet',
    '15 September quiet',
    '16 September',
  ]);
});

test('events are chosen by lane and date: no context, no weak record, nothing that began earlier or ended later', () => {
  expect(seriesOf(smallRecord).entries.map(({ eventId }) => eventId)).toEqual([
    '2025-09-11-release-52',
    '2025-09-11-easing-airline',
    '2025-09-11-arrest-border',
    '2025-09-12-easing-aircraft',
    '2025-09-16-pardon-25',
    '2025-09-16-sentence-journalist',
  ]);
});

test('one dot is one person: those let out stand on the sill, those jailed or sentenced hang below it', () => {
  for (const size of sizes) {
    const drawing = place(smallRecord, size);
    const sillY = drawing.shapes.find(({ className }) => className === 'sill-line')!.boxes[0]!.y;
    expect(dotsOf(drawing, 'people-out')).toHaveLength(52 + 25);
    expect(dotsOf(drawing, 'people-in')).toHaveLength(2);
    for (const { y, height } of dotsOf(drawing, 'people-out'))
      expect(y + height).toBeLessThanOrEqual(sillY);
    for (const { y } of dotsOf(drawing, 'people-in')) expect(y).toBeGreaterThan(sillY);
  }
});

test('days stand in their order along the sill', () => {
  for (const size of ['column', 'wide', 'print'] as const) {
    const { texts } = place(smallRecord, size);
    const days = ['11 September', '12 September', '16 September'];
    const places = days.map((day) => texts.find(({ text }) => text === day)?.x ?? -1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
  }
});

test('a later publication, a longer extent and a lower count are said with the entry', () => {
  const notes = Object.fromEntries(
    seriesOf(smallRecord).entries.map((entry) => [entry.eventId, entry.notes.join()]),
  );
  expect(notes['2025-09-12-easing-aircraft']).toContain('17 September 2025');
  expect(notes['2025-09-11-arrest-border']).toBe('11–15 September 2025');
  expect(notes['2025-09-11-release-52']).toBe('51 people crossed, by the count of Pozirk');
});

test('one person is said in the singular', () => {
  const one = event('2025-09-11-release-2', 'release', {
    claims: [claim('released', 2), claim('crossed', 1)],
  });
  const jailed = event('2025-09-12-arrest', 'arrest', {
    people: [{ person: 'a', part: 'jailed' }],
  });
  const { description } = build([one, jailed]);
  expect(description.join(' ')).not.toMatch(/\b1 (?:people|events)\b/);
  expect(description.join(' ')).toContain('1 person crossed');
});

test('a label from content replaces the title', () => {
  expect(
    seriesOf(smallRecord, { '2025-09-16-pardon-25': 'people pardoned' }).entries.find(
      ({ eventId }) => eventId === '2025-09-16-pardon-25',
    )?.text,
  ).toBe('people pardoned');
});

test('the table has a row for each entry and for each quiet day, with the number that is drawn', () => {
  const { rows } = build(smallRecord).table;
  expect(rows).toHaveLength(9);
  expect(rows.filter(({ people }) => people !== null).map(({ people }) => people)).toEqual([
    52, 1, 25, 1,
  ]);
});

test('every number of the description stands in the table', () => {
  const { table, description } = build(smallRecord);
  const known =
    table.rows
      .flatMap((row) => Object.values(row))
      .join(' ')
      .match(/\d+/g) ?? [];
  for (const number of description.join(' ').match(/\d+/g) ?? []) expect(known).toContain(number);
});

test('the real record fills the days: out on the first and the last, the deal at least on the first, in on both', () => {
  const { model } = loadModel();
  const { entries } = seriesOf(model.events);
  const places = entries.map(({ day, lane }) => `${day} ${lane}`);
  for (const expected of [
    '2025-09-11 out',
    '2025-09-11 deal',
    '2025-09-11 in',
    '2025-09-16 out',
    '2025-09-16 in',
  ])
    expect(places).toContain(expected);
  const figure = buildSixDays(model, labelsFixture('six-days'), phrase);
  for (const size of sizes) expect(markupFaults(figure.draw(size), 4000)).toEqual([]);
  expect(figure.droppedLabels).toEqual([]);
});

const generatedEvent = fc
  .record({
    day: fc.integer({ min: 11, max: 16 }),
    kind: fc.constantFrom('release', 'pardon', 'easing', 'sanction', 'sentence', 'arrest'),
    released: fc.integer({ min: 0, max: 400 }),
    crossed: fc.nat(400),
    jailed: fc.nat(5),
    isLate: fc.boolean(),
    title: fc.oneof(fc.lorem({ maxCount: 25 }), fc.constant('Ł'.repeat(60))),
  })
  .map(({ day, kind, released, crossed, jailed, isLate, title }): Event =>
    event(`2025-09-${day}-x`, kind as Event['kind'], {
      title,
      claims: [claim('released', released), claim('crossed', crossed)],
      ...(isLate ? { knownOn: '2025-10-02' } : {}),
      people: Array.from({ length: jailed }, () => ({ person: 'a', part: 'jailed' as const })),
    }),
  );

test('nothing leaves the box and nothing touches, for no, one and many events with long titles', () => {
  for (const size of sizes) {
    expect(drawingFaults(place([], size))).toEqual([]);
    expect(drawingFaults(place(smallRecord, size))).toEqual([]);
  }
  fc.assert(
    fc.property(
      fc.array(generatedEvent, { maxLength: 12 }),
      fc.constantFrom(...sizes),
      (events, size) => {
        const named = events.map((item, index) => ({ ...item, id: `${item.id}-${index}` }));
        expect(drawingFaults(place(named, size))).toEqual([]);
      },
    ),
    cases(150),
  );
});
