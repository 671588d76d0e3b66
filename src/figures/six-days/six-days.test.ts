import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JSDOM } from 'jsdom';
import { isInside, overlaps, type Box } from '../../chart/labels.ts';
import { serialize } from '../../chart/svg.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { loadModel } from '../../model/index.ts';
import type { Event } from '../../model/schema.ts';
import { claim, event, smallRecord } from './fixture.ts';
import { buildSixDays } from './index.ts';
import { placeStrip, type PlacedStrip } from './layout.ts';
import { deriveSixDays } from './series.ts';
import { sixDaysSizes } from './sizes.ts';
import { drawStrip } from './strip.ts';
import { englishWords } from './words.ts';
import { cases } from '../../../tests/cases.ts';

const measure: Measure = (text, sizePx, weight = 400) =>
  [...text].length * sizePx * (weight > 500 ? 0.5 : 0.47);
const sizes = ['narrow', 'wide', 'print'] as const;
const gridOf = (events: readonly Event[], labels = {}) =>
  deriveSixDays({ events }, labels, englishWords);
const build = (events: readonly Event[]) => buildSixDays({ events }, {}, englishWords, measure);

test('six days stand in the strip, and those without an entry are quiet', () => {
  expect(
    gridOf(smallRecord).days.map(({ label, isQuiet }) => `${label}${isQuiet ? ' quiet' : ''}`),
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
  expect(gridOf(smallRecord).cells.map(({ eventId }) => eventId)).toEqual([
    '2025-09-11-release-52',
    '2025-09-11-easing-airline',
    '2025-09-11-arrest-border',
    '2025-09-12-easing-aircraft',
    '2025-09-16-pardon-25',
    '2025-09-16-sentence-journalist',
  ]);
});

test('one dot is one person, and who was announced but did not pass is hollow', () => {
  const numbers = gridOf(smallRecord).cells.map(({ number }) => number);
  expect(numbers[0]).toMatchObject({ value: 52, dots: 52, hollow: 1 });
  expect(numbers[2]).toMatchObject({ value: 1, dots: 1, hollow: 0 });
  expect(numbers[1]).toBeUndefined();
});

test('a later publication, a longer extent and a lower count are said in the cell', () => {
  const notes = Object.fromEntries(
    gridOf(smallRecord).cells.map((cell) => [cell.eventId, cell.notes.join()]),
  );
  expect(notes['2025-09-12-easing-aircraft']).toContain('17 September 2025');
  expect(notes['2025-09-11-arrest-border']).toBe('11–15 September 2025');
  expect(notes['2025-09-11-release-52']).toContain('51 people who crossed');
});

test('a label from content replaces the title', () => {
  expect(
    gridOf(smallRecord, { '2025-09-16-pardon-25': 'people pardoned' }).cells.find(
      ({ eventId }) => eventId === '2025-09-16-pardon-25',
    )?.text,
  ).toBe('people pardoned');
});

test('the strip is a whole table for every reader: a header for each row and column, the same number of cells in each row', () => {
  const grid = gridOf(smallRecord);
  const { document } = new JSDOM(serialize(drawStrip(grid, englishWords))).window;
  expect(document.querySelectorAll('[role=columnheader]')).toHaveLength(4);
  expect(document.querySelectorAll('[role=rowheader]')).toHaveLength(6);
  for (const row of document.querySelectorAll('tbody tr'))
    expect(row.querySelectorAll('[role=cell]')).toHaveLength(3);
  const text = document.querySelector('table')?.textContent ?? '';
  for (const cell of grid.cells)
    for (const part of [cell.text, ...cell.notes]) expect(text).toContain(part);
  expect(document.querySelectorAll('a')).toHaveLength(grid.cells.length);
});

test('hostile words stay words', () => {
  const strip = serialize(
    drawStrip(
      gridOf(smallRecord, { '2025-09-16-pardon-25': '<img src=x onerror=1>"' }),
      englishWords,
    ),
  );
  expect(strip).not.toContain('<img');
});

test('neither the strip nor the drawing has a style attribute, a style element or a colour of its own', () => {
  for (const markup of [
    serialize(drawStrip(gridOf(smallRecord), englishWords)),
    ...sizes.map((size) => build(smallRecord).draw(size)),
  ]) {
    expect(markup).not.toMatch(/ style=|<style|fill="#|rgb\(|NaN|undefined/);
  }
});

test('the table has a row for each entry and for each quiet day, with the number that the strip shows', () => {
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

test('the real record fills the strip: out on the first and the last day, the deal at least on the first, in on both', () => {
  const { cells } = gridOf(loadModel().model.events);
  const places = cells.map(({ day, lane }) => `${day} ${lane}`);
  for (const place of [
    '2025-09-11 out',
    '2025-09-11 deal',
    '2025-09-11 in',
    '2025-09-16 out',
    '2025-09-16 in',
  ])
    expect(places).toContain(place);
  expect(cells.find(({ eventId }) => eventId === '2025-09-11-release-52')?.number?.value).toBe(52);
});

function expectSound(placed: PlacedStrip): void {
  const frame = { x: -0.01, y: 0, width: placed.widthPx + 0.02, height: placed.heightPx + 0.01 };
  const boxes: Box[] = [
    ...placed.texts.map(({ x, y, sizePx, widthPx }) => ({
      x,
      y: y - sizePx * 0.75,
      width: widthPx,
      height: sizePx * 0.95,
    })),
    ...placed.people.map(({ x, y, block }) => ({
      x,
      y,
      width: block.widthPx,
      height: block.heightPx,
    })),
    ...placed.steps.map(({ x, y, reachPx }) => ({
      x: x - reachPx,
      y: y - reachPx,
      width: 2 * reachPx,
      height: 2 * reachPx,
    })),
  ];
  boxes.forEach((box, index) => {
    for (const side of Object.values(box)) expect(Number.isFinite(side)).toBe(true);
    if (!isInside(box, frame))
      expect.fail(`${JSON.stringify(placed.texts[index] ?? box)} leaves ${JSON.stringify(frame)}`);
    boxes.slice(index + 1).forEach((other, step) => {
      if (overlaps(box, other))
        expect.fail(
          `"${placed.texts[index]?.text ?? 'a picture'}" touches "${placed.texts[index + 1 + step]?.text ?? 'a picture'}"`,
        );
    });
  });
}

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
    expectSound(placeStrip(gridOf([]), sixDaysSizes[size], measure, englishWords));
    expectSound(placeStrip(gridOf(smallRecord), sixDaysSizes[size], measure, englishWords));
  }
  fc.assert(
    fc.property(
      fc.array(generatedEvent, { maxLength: 12 }),
      fc.constantFrom(...sizes),
      (events, size) => {
        expectSound(
          placeStrip(
            gridOf(events.map((item, index) => ({ ...item, id: `${item.id}-${index}` }))),
            sixDaysSizes[size],
            measure,
            englishWords,
          ),
        );
      },
    ),
    cases(150),
  );
});
