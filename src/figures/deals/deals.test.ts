import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingFaults, markupFaults } from '../../chart/drawing-faults.ts';
import { textWidth } from '../../chart/text-width.ts';
import { loadModel } from '../../model/index.ts';
import { figureSizes, sizeOf } from '../figure.ts';
import { tiedRows } from './describe.ts';
import { buildDeals } from './index.ts';
import { placeDeals } from './layout.ts';
import { deriveDeals } from './series.ts';
import { dealsSizes } from './sizes.ts';
import type { Deal, DealRow, DealsSeries } from './types.ts';
import { labelsFixture, phraseFixture } from '../../../tests/phrase-fixture.ts';
import { cases } from '../../../tests/cases.ts';

const { model } = loadModel();
const phrase = phraseFixture('deals');
const labels = labelsFixture('deals');
const series = deriveDeals(model, labels);
const sizes = figureSizes;
const place = (of: DealsSeries, size: (typeof sizes)[number], words = phrase, names = labels) =>
  placeDeals(of, sizeOf(dealsSizes, size), textWidth, words, names);
const rowOf = (id: string): DealRow | undefined =>
  [...tiedRows(series), ...series.untied].find(({ eventId }) => eventId === id);
/** People drawn in a class; of rings the hole is another path. */
const drawn = (of: ReturnType<typeof place>, className: string): number =>
  of.shapes
    .filter((shape) => shape.className === `dots ${className}`)
    .reduce((sum, { boxes }) => sum + boxes.length, 0);

test('every step of easing since 2008 stands in the figure or its table, tied or not', () => {
  const easings = model.events.filter(
    ({ kind, date, weak }) => kind === 'easing' && date >= '2008' && !weak,
  );
  const rows = [...tiedRows(series), ...series.untied].map(({ eventId }) => eventId);
  expect(rows.sort()).toEqual(easings.map(({ id }) => id).sort());
  for (const row of series.untied)
    expect(model.eventById.get(row.eventId)?.easing?.tiedTo).toEqual([]);
});

test('the crowds hold as many people as were let out, and nobody twice', () => {
  expect(series.deals.map(({ people }) => people)).toEqual([3, 6, 52, 123, 250]);
  const releases = series.deals.flatMap((deal) => deal.releases.map(({ eventId }) => eventId));
  expect(new Set(releases).size).toBe(releases.length);
  for (const size of sizes)
    expect(drawn(place(series, size), 'people-out')).toBe(
      series.deals.reduce((sum, { people }) => sum + people, 0),
    );
});

test('under each crowd hangs a slip for each of its steps, in order of time', () => {
  for (const { slips } of series.deals)
    expect(slips.map(({ date }) => date)).toEqual(slips.map(({ date }) => date).sort());
  for (const size of sizes)
    expect(
      place(series, size)
        .shapes.filter(({ className }) => className === 'slip')
        .flatMap(({ boxes }) => boxes),
    ).toHaveLength(tiedRows(series).length);
});

test('words of an envoy have no edge, a licence can be torn off, and what left the list is whole', () => {
  const formsOf = (id: string) => rowOf(id)?.forms;
  expect(formsOf('2025-12-13-us-potash-announced')).toEqual(['said']);
  // Its record says "no delisting".
  expect(formsOf('2025-09-11-us-belavia-gl11')).toEqual(['licence']);
  expect(formsOf('2025-11-04-us-belavia-delisted')).toEqual(['ended', 'licence']);
  expect(formsOf('2015-10-29-eu-suspension')).toEqual(['suspension']);
  expect(formsOf('2016-02-15-eu-lifts')).toEqual(['ended']);
});

test('sanctions again are those of the same power; what no source says of withdrawal is left out of the slip', () => {
  expect(rowOf('2008-09-05-us-two-companies-relief')?.again).toMatchObject({
    eventId: '2011-01-31-us-reimposes',
  });
  expect(rowOf('2008-10-13-eu-suspends-travel-ban')?.again).toMatchObject({
    eventId: '2011-01-31-eu-reimposes',
  });
  for (const row of tiedRows(series).filter(({ date }) => date > '2025'))
    expect(row.again).toBeNull();
  const texts = place(series, 'wide').texts.map(({ text }) => text);
  expect(texts.filter((text) => text === phrase('can-withdraw'))).toHaveLength(
    tiedRows(series).filter(({ revocable, again }) => revocable && !again).length,
  );
  const { rows } = buildDeals(model, labels, phrase).table;
  expect(rows.find(({ date }) => date === '11 September 2025')?.['withdrawn']).toBe(
    phrase('withdraw-unknown'),
  );
});

test('what is on record stands under the last deal before it, and a month that began earlier is drawn as rings', () => {
  const [, , september, december, march] = series.deals;
  expect(september?.counts.map(({ date }) => date)).toEqual(['2025-09-11/2025-12-12']);
  expect(december?.counts.map(({ date, isWider, isWeak }) => [date, isWider, isWeak])).toEqual([
    ['2025-12', true, false],
    ['2026-01', false, true],
  ]);
  expect(march?.counts).toEqual([]);
  expect(september?.events.map(({ eventId }) => eventId)).toContain('2025-09-16-sentence-ilyash');
  expect(december?.events.at(-1)?.eventId).toBe('2026-03-09-sentence-dabravolski');
  const wide = place(series, 'wide');
  expect(drawn(wide, 'hole-ground')).toBe(december?.counts[0]?.people);
  expect(drawn(wide, 'people-in')).toBe(
    series.deals.flatMap(({ counts }) => counts).reduce((sum, { people }) => sum + people, 0),
  );
});

test('every drawing says what its edges mean, and that its counts are incomplete', () => {
  for (const size of sizes) {
    const { texts } = place(series, size);
    const said = texts.map(({ text }) => text).join(' ');
    for (const key of ['key-tear', 'key-whole', 'key-said', 'incomplete'])
      expect(said, size).toContain(phrase(key));
  }
});

test('one person, one day and one step are said in the singular', () => {
  const one: Deal = {
    releases: [{ eventId: 'one', date: '2025-01-01', people: 1 }],
    people: 1,
    slips: [{ ...(rowOf('2025-09-12-us-bis-belavia') as DealRow), days: 1 }],
    counts: [{ date: '2025-02', people: 1, isWeak: false, isWider: false, sources: [] }],
    events: [],
  };
  const of: DealsSeries = { deals: [one], untied: [], sources: [], asOf: '' };
  const said = place(of, 'narrow')
    .texts.map(({ text }) => text)
    .join(' ');
  expect(said).not.toMatch(/\b1 (?:people|days|steps|releases)\b/);
  expect(said).toContain('after 1 day');
});

test('every number of the description stands in the table or in a crowd', () => {
  const { description, table } = buildDeals(model, labels, phrase);
  const known = JSON.stringify([table.rows, series.deals]).match(/\d+/g);
  for (const number of description.join(' ').replaceAll(',', '').match(/\d+/g) ?? [])
    expect(known).toContain(number);
});

test('the drawing is clean, light enough, and the same each time', () => {
  for (const size of sizes)
    expect(markupFaults(buildDeals(model, labels, phrase).draw(size), 9500)).toEqual([]);
});

const anySlip = fc
  .record({
    days: fc.integer({ min: -400, max: 4000 }),
    title: fc.oneof(fc.lorem({ maxCount: 30 }), fc.constant('W'.repeat(80))),
    forms: fc.constantFrom<DealRow['forms']>(['said'], ['licence'], ['ended', 'licence']),
    revocable: fc.constantFrom(true, false, null),
  })
  .map((some): DealRow => ({
    ...(rowOf('2008-09-05-us-two-companies-relief') as DealRow),
    ...some,
    eventId: 'any',
  }));
const anyDeal = fc
  .record({
    people: fc.integer({ min: 1, max: 2000 }),
    slips: fc.array(anySlip, { minLength: 1, maxLength: 6 }),
    counts: fc.array(
      fc.record({
        date: fc.constantFrom('2025-12', '2025-09-11/2025-12-12'),
        people: fc.integer({ min: 1, max: 900 }),
        isWeak: fc.boolean(),
        isWider: fc.boolean(),
        sources: fc.constant<string[]>([]),
      }),
      { maxLength: 3 },
    ),
    texts: fc.array(fc.lorem(), { maxLength: 3 }),
  })
  .map(({ texts, ...rest }): Deal => ({
    ...rest,
    releases: [{ eventId: 'r', date: '2008-08-20', people: rest.people }],
    events: texts.map((text) => ({ eventId: text, text, sources: [] })),
  }));

test('nothing leaves the box and no text touches another: the real record, none, one, many, long words', () => {
  for (const size of sizes) expect(drawingFaults(place(series, size))).toEqual([]);
  fc.assert(
    fc.property(fc.array(anyDeal, { maxLength: 8 }), fc.constantFrom(...sizes), (deals, size) => {
      const any = { deals, untied: [], sources: [], asOf: '' };
      expect(drawingFaults(place(any, size, phrase, {}))).toEqual([]);
    }),
    cases(80),
  );
});
