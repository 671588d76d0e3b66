import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingFaults } from '../../chart/drawing-faults.ts';
import { serialize } from '../../chart/svg.ts';
import { loadModel } from '../../model/index.ts';
import { drawDealsTable } from './html-table.ts';
import { buildDeals } from './index.ts';
import { placeDeals } from './layout.ts';
import { deriveDeals } from './series.ts';
import { dealsSizes } from './sizes.ts';
import type { DealRow } from './types.ts';
import { englishWords } from './words.ts';
import { cases } from '../../../tests/cases.ts';

const real = loadModel().model;
const series = deriveDeals(real);
const sizes = ['narrow', 'wide', 'print'] as const;
const measure = (text: string, sizePx: number, weight = 400): number =>
  [...text].length * sizePx * (weight > 500 ? 0.5 : 0.47);
const rowOf = (id: string): DealRow | undefined =>
  [...series.tied, ...series.untied].find(({ eventId }) => eventId === id);

test('every step of easing since 2008 has a row, tied or not', () => {
  const easings = real.events.filter(
    ({ kind, date, weak }) => kind === 'easing' && date >= '2008' && !weak,
  );
  expect(series.tied.length + series.untied.length).toBe(easings.length);
  for (const row of series.untied)
    expect(real.eventById.get(row.eventId)?.easing?.tiedTo).toEqual([]);
});

test('days are counted from the nearest release that a source names', () => {
  expect(series.tied.map(({ release }) => release?.days)).toEqual([
    16, 54, 68, 68, 177, 0, 1, 54, 0, 2, 0, 7,
  ]);
  expect(rowOf('2008-09-05-us-two-companies-relief')?.release).toMatchObject({
    eventId: '2008-08-20-kim-parsiukevich-release',
  });
});

test('a speech, an act and an act that nobody saw are told apart', () => {
  expect(
    [...series.tied, ...series.untied]
      .filter(({ form }) => form === 'speech')
      .map(({ eventId }) => eventId),
  ).toEqual(['2025-12-13-us-potash-announced', '2026-03-19-us-banks-potash-announced']);
  const reported = real.events.map((event) =>
    event.id === '2026-03-26-us-treasury-step' && event.easing
      ? { ...event, easing: { ...event.easing, legalForm: 'a licence; the document was not seen' } }
      : event,
  );
  expect(
    deriveDeals({ ...real, events: reported }).tied.find(
      ({ eventId }) => eventId === '2026-03-26-us-treasury-step',
    )?.form,
  ).toBe('act-not-seen');
  expect(rowOf('2026-03-26-us-treasury-step')?.form).toBe('act');
});

test('sanctions again are those of the same power', () => {
  expect(rowOf('2008-09-05-us-two-companies-relief')?.again).toMatchObject({
    eventId: '2011-01-31-us-reimposes',
    days: 878,
  });
  expect(rowOf('2008-10-13-eu-suspends-travel-ban')?.again).toMatchObject({
    eventId: '2011-01-31-eu-reimposes',
    days: 840,
  });
  expect(rowOf('2015-10-29-us-general-license')?.again).toMatchObject({
    eventId: '2021-04-19-us-revokes-relief',
    days: 1999,
  });
  for (const row of series.tied.filter(({ date }) => date > '2025')) expect(row.again).toBeNull();
});

test('what is not known about withdrawal is said to be not known', () => {
  const rows = buildDeals(real).table.rows;
  expect(rows.find(({ date }) => date === '15 December 2025')?.['withdrawn']).toBe(
    'Can be withdrawn',
  );
  expect(rows.find(({ date }) => date === '11 September 2025')?.['withdrawn']).toBe(
    'Our sources do not say if it can be withdrawn',
  );
});

test('every number of the description stands in the table', () => {
  const { description, table } = buildDeals(real);
  const known = new Set(
    table.rows
      .flatMap((row) => Object.values(row))
      .flatMap((value) => String(value).match(/\d+/g) ?? []),
  );
  for (const number of description.join(' ').match(/\d+/g) ?? []) expect(known).toContain(number);
});

test('the table of the page has a row for every step and no style attribute', () => {
  const markup = serialize(drawDealsTable(series, englishWords));
  expect(markup.match(/<tr/g)).toHaveLength(series.tied.length + series.untied.length + 2);
  expect(markup).not.toContain('style=');
  expect(
    serialize(drawDealsTable({ tied: [], untied: [], sources: [], asOf: '' }, englishWords)),
  ).toContain('<thead>');
});

const anyRow = fc
  .record({
    days: fc.option(fc.integer({ min: -400, max: 4000 })),
    title: fc.oneof(fc.lorem({ maxCount: 30 }), fc.constant('W'.repeat(80))),
    form: fc.constantFrom('speech' as const, 'act' as const, 'act-not-seen' as const),
    power: fc.constantFrom('us' as const, 'eu' as const, 'other' as const),
    release: fc.constantFrom('one', 'two'),
    revocable: fc.constantFrom(true, false, null),
    date: fc.constantFrom('2008-09-05', '2016-02-15/2016-02-25', '2025'),
  })
  .map(({ days, title, power, release, ...rest }, index = 0): DealRow => ({
    ...rest,
    eventId: `step-${index}`,
    title,
    powers: [power],
    knownOn: null,
    eased: title,
    staysInForce: null,
    legalForm: title,
    tieStatedBy: null,
    again: null,
    release: days === null ? null : { eventId: release, date: '2008-08-20', title, days },
  }));

test('nothing leaves the box and no text touches another: the real record, none, one, many, long words', () => {
  for (const size of sizes)
    expect(drawingFaults(placeDeals(series, dealsSizes[size], measure, englishWords))).toEqual([]);
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 10 }), fc.constantFrom(...sizes), (rows, size) => {
      const any = {
        tied: rows.filter(({ release }) => release),
        untied: rows.filter(({ release }) => !release),
        sources: [],
        asOf: '',
      };
      expect(drawingFaults(placeDeals(any, dealsSizes[size], measure, englishWords))).toEqual([]);
    }),
    cases(80),
  );
});
