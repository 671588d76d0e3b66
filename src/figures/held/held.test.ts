import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingFaults, markupFaults } from '../../chart/drawing-faults.ts';
import { textWidth } from '../../chart/text-width.ts';
import { formatDate } from '../../format/dates.ts';
import { formatNumber } from '../../format/numbers.ts';
import { isoFromDay } from '../../format/epoch-day.ts';
import { loadModel } from '../../model/index.ts';
import type { Series } from '../../model/schema.ts';
import { sizeOf } from '../figure.ts';
import { buildHeld } from './index.ts';
import { placeHeld } from './layout.ts';
import { deriveHeld, firstDay } from './series.ts';
import { heldSizes } from './sizes.ts';
import { phraseFixture } from '../../../tests/phrase-fixture.ts';
import { cases } from '../../../tests/cases.ts';

const { model } = loadModel();
const phrase = phraseFixture('held');
const sizes = ['narrow', 'column', 'wide', 'print'] as const;
const stock = (points: Series['points']): ReadonlyMap<string, Series> =>
  new Map([
    [
      'political-prisoners-custody',
      {
        id: 'political-prisoners-custody',
        title: 'Held',
        unit: 'people',
        role: 'counted',
        counter: 'Viasna',
        definition: 'D',
        points,
      },
    ],
  ]);

test('only month-end counts that follow one another are joined by a solid line', () => {
  const { runs } = deriveHeld(model);
  for (const { isSolid, points } of runs) {
    if (!isSolid) continue;
    expect(points.every(({ kind }) => kind === 'review')).toBe(true);
    points
      .slice(1)
      .forEach((point, index) =>
        expect(point.day - (points[index]?.day ?? 0)).toBeLessThanOrEqual(45),
      );
  }
  expect(
    runs.some(
      ({ isSolid, points }) => !isSolid && points.some(({ date }) => date === '2025-11-20'),
    ),
  ).toBe(true);
});

test('suspect and weak values are on no line, and the newest count is drawn hollow after the release it follows', () => {
  const { runs, latest, points } = deriveHeld(model);
  const onLine = new Set(runs.flatMap((run) => run.points));
  expect(
    points
      .filter(({ kind }) => kind === 'suspect' || kind === 'weak')
      .some((point) => onLine.has(point)),
  ).toBe(false);
  expect(latest).toMatchObject({ date: '2026-03', kind: 'snapshot' });
  expect(isoFromDay(latest?.from ?? 0)).toBe('2026-03-19');
});

test('the peak is the fact book’s, and both values of one day are kept', () => {
  const { peak, doubles, before } = deriveHeld(model);
  expect(peak?.people).toBe(model.facts.get('held-peak')?.value);
  expect(before?.people).toBe(model.facts.get('held-before')?.value);
  expect(doubles.map(({ date, people, other }) => [date, people, other])).toEqual([
    ['2023-12-31', 1477, 1452],
  ]);
});

test('the table holds every count since August 2020, and the description says no number that it lacks', () => {
  const { table, description } = buildHeld(model, {}, phrase);
  const known = (model.series.get('political-prisoners-custody')?.points ?? [])
    .filter(({ date }) => date >= '2020-08')
    .map(({ value }) => value);
  expect(table.rows.map(({ people }) => people).sort()).toEqual(known.sort());
  const spoken = new Set(
    [
      ...table.rows.flatMap(({ people, date, note }) => [
        Number(people).toLocaleString('en-GB'),
        ...(`${date} ${note ?? ''}`.match(/\d[\d,]*/g) ?? []),
      ]),
    ].flatMap((text) => [text, text.replace(/,$/, '')]),
  );
  for (const number of description.join(' ').match(/\d[\d,]*\d|\d/g) ?? [])
    expect(spoken).toContain(number);
});

test('the drawing is clean, light enough, and the same each time', () => {
  for (const size of sizes)
    expect(markupFaults(buildHeld(model, {}, phrase).draw(size), 9000)).toEqual([]);
  expect(buildHeld(model, {}, phrase).draw('wide')).toBe(buildHeld(model, {}, phrase).draw('wide'));
  expect(buildHeld(model, {}, phrase).droppedLabels).toEqual([]);
});

test('nothing leaves the box and no text touches another, for no, one and many counts', () => {
  for (const size of sizes) {
    expect(
      drawingFaults(placeHeld(deriveHeld(model), sizeOf(heldSizes, size), textWidth, phrase)),
    ).toEqual([]);
    expect(
      drawingFaults(
        placeHeld(
          deriveHeld({ series: new Map(), events: [] }),
          sizeOf(heldSizes, size),
          textWidth,
          phrase,
        ),
      ),
    ).toEqual([]);
  }
  const count = fc.record({
    day: fc.integer({ min: firstDay, max: firstDay + 2060 }),
    value: fc.nat(20000),
    basis: fc.constantFrom('month-end review' as const, 'press snapshot' as const),
    mark: fc.constantFrom('', 'weak', 'suspect'),
  });
  fc.assert(
    fc.property(
      fc.array(count, { maxLength: 60 }),
      fc.boolean(),
      fc.constantFrom(...sizes),
      (counts, hasEvents, size) => {
        const points = counts.map(({ day, value, basis, mark }): Series['points'][number] => ({
          date: isoFromDay(day),
          value,
          qualifier: 'exact',
          basis,
          sources: ['a'],
          ...(mark === 'weak' ? { weak: true } : mark === 'suspect' ? { suspect: true } : {}),
        }));
        expect(
          drawingFaults(
            placeHeld(
              deriveHeld({ series: stock(points), events: hasEvents ? model.events : [] }),
              sizeOf(heldSizes, size),
              textWidth,
              phrase,
            ),
          ),
        ).toEqual([]);
      },
    ),
    cases(100),
  );
});

test('the sentences give each count beside its own day', () => {
  const { before, latest } = deriveHeld(model);
  const text = buildHeld(model, {}, phrase).description.join(' ');
  expect(text).toContain(`${formatNumber(before!.people)} (${formatDate(before!.date)})`);
  expect(text).toContain(`the newest count is ${formatNumber(latest!.people)}`);
});
