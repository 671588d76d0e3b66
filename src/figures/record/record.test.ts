import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import words from '../../../content/en/ui.json' with { type: 'json' };
import { bareEvent } from '../../model/fixture.ts';
import { loadModel } from '../../model/index.ts';
import type { Event } from '../../model/schema.ts';
import { buildRecord } from './index.ts';
import { deriveRecord, laneOrder, peaksOf } from './series.ts';

const event = (date: string, kind: Event['kind']): Event =>
  bareEvent(`${date.slice(0, 4)}-${kind}`, { date, kind });
const small = [
  event('2001-02-03', 'release'),
  event('2001-12/2002-01', 'report'),
  event('2003', 'arrest'),
  event('2003-05', 'easing'),
];
const build = (events: Event[]) => buildRecord({ events }, words.record, words.lanes);
const parse = (markup: string): Element =>
  new JSDOM(markup).window.document.querySelector('svg') as Element;
const sizes = ['narrow', 'wide', 'print'] as const;

test('a span counts once, in the year in which it began, and an empty year between stays as a zero', () => {
  expect(deriveRecord({ events: small })).toEqual([
    { year: '2001', byLane: { out: 1, deal: 0, in: 0, context: 1 }, total: 2 },
    { year: '2002', byLane: { out: 0, deal: 0, in: 0, context: 0 }, total: 0 },
    { year: '2003', byLane: { out: 0, deal: 1, in: 1, context: 0 }, total: 2 },
  ]);
  expect(deriveRecord({ events: [] })).toEqual([]);
});

test('two neighbours never both carry a number on a narrow drawing', () => {
  const years = deriveRecord(loadModel().model);
  const peaks = peaksOf(years).map(({ year }) => Number(year));
  expect(peaks.every((year, index) => index === 0 || year - peaks[index - 1]! > 1)).toBe(true);
});

test('the columns and the table hold every event of the data once', () => {
  const { model } = loadModel();
  const figure = build(model.events);
  const sum = (key: string): number =>
    figure.table.rows.reduce((total, row) => total + Number(row[key]), 0);
  expect(sum('total')).toBe(model.events.length);
  expect(laneOrder.reduce((total, lane) => total + sum(lane), 0)).toBe(model.events.length);
  const parts = figure.table.rows.flatMap((row) =>
    laneOrder.filter((lane) => Number(row[lane]) > 0),
  ).length;
  for (const size of sizes)
    expect(parse(figure.draw(size)).querySelectorAll('.columns rect')).toHaveLength(parts);
});

test('a part is as high as its number, on the part below it', () => {
  const rects = (lane: string): { y: number; height: number }[] =>
    [...parse(build(small).draw('wide')).querySelectorAll(`.columns .lane-${lane} rect`)].map(
      (rect) => ({
        y: Number(rect.getAttribute('y')),
        height: Number(rect.getAttribute('height')),
      }),
    );
  const [out, context] = [rects('out')[0]!, rects('context')[0]!];
  expect(out.height).toBeCloseTo(context.height, 1);
  expect(context.y + context.height + 1).toBeCloseTo(out.y, 1);
});

test('no style, colour, name or number of Plot’s own is left in the drawing, and one decimal at most', () => {
  for (const size of sizes) {
    const markup = build(loadModel().model.events).draw(size);
    expect(markup).not.toMatch(
      /<style|style=|aria-|plot-|font-|currentColor|#[0-9a-f]{3}|rgb|\d\.\d{2}/,
    );
    expect(markup).not.toMatch(/ id=|<pattern|url\(/);
  }
});

test('the same data gives the same bytes', () => {
  const { events } = loadModel().model;
  for (const size of sizes)
    expect(build(events).draw(size)).toBe(build([...events].reverse()).draw(size));
});

test('everything that is drawn lies inside the drawing', () => {
  for (const size of sizes) {
    const drawing = parse(build(loadModel().model.events).draw(size));
    const [, , width, height] = drawing.getAttribute('viewBox')!.split(' ').map(Number) as [
      number,
      number,
      number,
      number,
    ];
    for (const rect of drawing.querySelectorAll('rect')) {
      const at = (name: string): number => Number(rect.getAttribute(name));
      expect(
        at('x') >= 0 &&
          at('x') + at('width') <= width &&
          at('y') >= 0 &&
          at('y') + at('height') <= height,
      ).toBe(true);
    }
  }
});

test('the sentences name the span, the highest year and the years without an event', () => {
  expect(build(small).description).toEqual([
    'One column for each year from 2001 to 2003: the number of events on record, stacked from the foot up as out, the deal, in and context.',
    'The highest column is 2001, with 2.',
    'None is on record for 2002.',
  ]);
  expect(build([]).description).toEqual([]);
});

test('a record of one event, or of none, can be drawn', () => {
  for (const events of [[], small.slice(0, 1)])
    for (const size of sizes) expect(build(events).draw(size)).toMatch(/^<svg .*<\/svg>$/);
});
