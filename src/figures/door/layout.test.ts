import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Box } from '../../chart/labels.ts';
import { serialize } from '../../chart/svg.ts';
import { dayFromIso } from '../../format/epoch-day.ts';
import { doorSizes, type DoorSizeName } from './constants.ts';
import { columnsFor, dotPath, rowsFor } from './dots.ts';
import { layout } from './layout.ts';
import { marks } from './marks.ts';
import type { DoorSeries, DoorState, DoorWords, Placed } from './types.ts';
import { monthsOf } from './view.ts';
import { cases } from '../../../tests/cases.ts';

const words: DoorWords = {
  out: 'Out',
  outNote: 'one dot',
  in: 'In',
  inNote: 'one dot',
  noFigure: 'no figure',
  people: 'people',
  overSpan: 'in all, #',
  confirmed: '# confirmed',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const measure = (text: string, sizePx: number): number => text.length * sizePx * 0.5;
const empty: DoorSeries = { rounds: [], deals: [], cases: [], months: [], spans: [], words };
const day = (iso: string): { start: number; end: number } => ({
  start: dayFromIso(iso),
  end: dayFromIso(iso) + 1,
});
const state = (from: string, to: string, focus: string[] = []): DoorState => ({
  id: 'step',
  window: { start: dayFromIso(from), end: dayFromIso(to) + 1 },
  focus,
});
const september = state('2025-09-11', '2025-09-16', ['a']);

test('a block has as many dots as people', () => {
  for (const people of [1, 2, 3, 14, 52, 123, 250]) {
    const columns = columnsFor(people);
    const rows = dotPath(people, columns, -1)
      .split('M')
      .filter(Boolean)
      .map((row) => Number(row.split('H')[1]) + 0.5);
    expect(rows.reduce((sum, inRow) => sum + inRow, 0)).toBe(people);
    expect(rows).toHaveLength(rowsFor(people, columns));
  }
});

test('a window is drawn as whole months, so that a block as wide as its month is never cut', () => {
  const placed = layout(
    {
      ...empty,
      months: [
        {
          id: '2025-09',
          start: dayFromIso('2025-09-01'),
          end: dayFromIso('2025-10-01'),
          people: 40,
        },
      ],
    },
    september,
    'wide',
    measure,
  );
  expect(placed.ticks).toHaveLength(1);
  expect(placed.blocks).toHaveLength(1);
});

test('a month without a figure is hatched and named, never drawn as zero', () => {
  const placed = layout(
    {
      ...empty,
      months: [
        {
          id: '2025-09',
          start: dayFromIso('2025-09-01'),
          end: dayFromIso('2025-10-01'),
          people: null,
        },
      ],
    },
    september,
    'narrow',
    measure,
  );
  expect(placed.blocks).toHaveLength(0);
  expect(placed.bands).toMatchObject([{ kind: 'hatch' }]);
  expect(placed.labels.map((label) => label.text)).toEqual(['no figure']);
});

test('people known only over a span longer than the window are a line with their number, not dots that seem to belong to the month', () => {
  const placed = layout(
    {
      ...empty,
      spans: [
        {
          id: 's',
          start: dayFromIso('2025-01-18'),
          end: dayFromIso('2025-09-18'),
          people: 283,
          label: 'in all',
        },
      ],
    },
    september,
    'wide',
    measure,
  );
  expect(placed.blocks).toHaveLength(0);
  expect(placed.bands).toMatchObject([{ kind: 'span' }]);
  expect(placed.labels[0]?.text).toBe('283 in all');
});

test('a disputed number is labelled with both values, and the dots in dispute are hollow', () => {
  const placed = layout(
    {
      ...empty,
      rounds: [{ id: 'a', ...day('2025-09-11'), people: 52, conflict: [51, 52], label: '' }],
    },
    september,
    'wide',
    measure,
  );
  expect(placed.labels.map((label) => label.text)).toContain('51–52');
  // One of the 52 dots is hollow: the last one, in the thirteenth row of four.
  expect(placed.blocks[0]?.hollow).toBe('M3 -12H3.5');
});

test('the arrow keys go through the window in order of time', () => {
  const placed = layout(
    {
      ...empty,
      rounds: [{ id: 'b', ...day('2025-09-16'), people: 25, label: '' }],
      deals: [{ id: 'c', ...day('2025-09-12'), eased: true, power: 'us', label: '' }],
      cases: [{ id: 'a', ...day('2025-09-16'), kind: 'sentence', label: '' }],
    },
    september,
    'wide',
    measure,
  );
  expect(placed.order).toEqual(['c', 'a', 'b']);
});

const months = monthsOf({ start: dayFromIso('2024-07-01'), end: dayFromIso('2026-04-01') });
const anyDay = fc.integer({ min: dayFromIso('2024-07-01'), max: dayFromIso('2026-03-30') });
const anySeries: fc.Arbitrary<DoorSeries> = fc.record({
  rounds: fc
    .array(fc.record({ at: anyDay, people: fc.integer({ min: 1, max: 400 }) }), { maxLength: 30 })
    .map((rounds) =>
      rounds
        .map(({ at, people }, index) => ({
          id: `r${index}`,
          start: at,
          end: at + 1,
          people,
          label: '',
        }))
        .sort((a, b) => a.start - b.start),
    ),
  deals: fc
    .array(
      fc.record({
        at: anyDay,
        eased: fc.boolean(),
        label: fc.constantFrom(
          '',
          'US licence',
          'A very long label that hardly fits anywhere at all',
        ),
      }),
      { maxLength: 30 },
    )
    .map((deals) =>
      deals.map(({ at, ...rest }, index) => ({
        id: `d${index}`,
        start: at,
        end: at + 1,
        power: 'us' as const,
        ...rest,
      })),
    ),
  cases: fc
    .array(fc.record({ at: anyDay, label: fc.constantFrom('', 'Name, 4 years') }), {
      maxLength: 40,
    })
    .map((cases) =>
      cases.map(({ at, label }, index) => ({
        id: `c${index}`,
        start: at,
        end: at + 1,
        kind: 'sentence' as const,
        label,
      })),
    ),
  months: fc
    .array(fc.option(fc.integer({ min: 0, max: 120 })), {
      minLength: months.length,
      maxLength: months.length,
    })
    .map((people) =>
      months.map(({ start, end }, index) => ({
        id: `m${index}`,
        start,
        end,
        people: people[index] ?? null,
      })),
    ),
  spans: fc.constant([]),
  words: fc.constant(words),
});
const anyState: fc.Arbitrary<DoorState> = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 700 }))
  .map(([start, length]) => ({
    id: 's',
    window: { start, end: Math.min(start + length, dayFromIso('2026-04-01')) },
    focus: ['r0', 'c0'],
  }));

const labelBox = (placed: Placed, index: number): Box => {
  const label = placed.labels[index]!;
  const px = label.strong ? doorSizes[placed.size].numberPx : doorSizes[placed.size].textPx;
  const width = measure(label.text, px);
  const left =
    label.anchor === 'middle'
      ? label.x - width / 2
      : label.anchor === 'end'
        ? label.x - width
        : label.x;
  return { x: left, y: label.y - px * 0.7, width, height: px * 0.7 };
};

test.each(['narrow', 'wide'] as const)(
  'whatever the data, at %s size nothing is NaN and every number above the sill stands alone',
  (sizeName: DoorSizeName) => {
    fc.assert(
      fc.property(anySeries, anyState, (series, anyOne) => {
        const placed = layout(series, anyOne, sizeName, measure);
        expect(serialize(marks(placed, words, 's'))).not.toMatch(/NaN|undefined|Infinity/);
        const above = placed.labels.flatMap((label, index) =>
          label.strong && label.event ? [labelBox(placed, index)] : [],
        );
        above.forEach((box, index) =>
          above.slice(index + 1).forEach((other) => expect(overlaps(box, other)).toBe(false)),
        );
      }),
      cases(150),
    );
  },
);

/** Three times what the record holds today: three announcements for each, each of three times its people, and so on down. */
const threefold: fc.Arbitrary<DoorSeries> = fc.record({
  rounds: fc
    .array(fc.record({ at: anyDay, people: fc.integer({ min: 1, max: 290 }) }), { maxLength: 78 })
    .map((rounds) =>
      rounds
        .map(({ at, people }, index) => ({
          id: `r${index}`,
          start: at,
          end: at + 1,
          people,
          label: '',
        }))
        .sort((a, b) => a.start - b.start),
    ),
  deals: fc.constant([]),
  cases: fc.array(anyDay, { maxLength: 120 }).map((days) =>
    days.map((at, index) => ({
      id: `c${index}`,
      start: at,
      end: at + 1,
      kind: 'sentence' as const,
      label: '',
    })),
  ),
  months: fc
    .array(fc.option(fc.integer({ min: 0, max: 200 })), {
      minLength: months.length,
      maxLength: months.length,
    })
    .map((people) =>
      months.map(({ start, end }, index) => ({
        id: `m${index}`,
        start,
        end,
        people: people[index] ?? null,
      })),
    ),
  spans: fc
    .array(
      fc.record({
        at: anyDay,
        length: fc.integer({ min: 60, max: 365 }),
        people: fc.integer({ min: 1, max: 1600 }),
      }),
      { maxLength: 3 },
    )
    .map((spans) =>
      spans.map(({ at, length, people }, index) => ({
        id: `s${index}`,
        start: at,
        end: Math.min(at + length, dayFromIso('2026-04-01')),
        people,
        label: 'in all',
      })),
    ),
  words: fc.constant(words),
});
const wholeSpan = state('2024-07-01', '2026-03-31');

test.each(['narrow', 'wide'] as const)(
  'three times the people of today stay between the head and the foot of the whole picture, at %s size',
  (sizeName: DoorSizeName) => {
    fc.assert(
      fc.property(threefold, (series) => {
        const placed = layout(series, wholeSpan, sizeName, measure);
        const size = doorSizes[sizeName];
        for (const {
          hit: [left, top, width, height],
        } of placed.blocks) {
          expect(top).toBeGreaterThanOrEqual(size.ceilingPx);
          expect(top + height).toBeLessThanOrEqual(size.floorPx);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(size.widthPx);
        }
        for (const { y } of [...placed.labels, ...placed.marks])
          expect(y).toBeLessThanOrEqual(size.floorPx);
      }),
      cases(100),
    );
  },
);

test('numbers of neighbours stand so far apart that nobody reads two as one', () => {
  const neighbours = [31, 32, 29].map((people, index) => ({
    id: `r${index}`,
    ...day(`2024-11-${10 + index}`),
    people,
    label: '',
  }));
  const numbers = layout({ ...empty, rounds: neighbours }, wholeSpan, 'wide', measure)
    .labels.filter((label) => label.strong)
    .map((label) => ({ middle: label.x, half: measure(label.text, doorSizes.wide.numberPx) / 2 }))
    .sort((a, b) => a.middle - b.middle);
  expect(numbers).toHaveLength(3);
  numbers
    .slice(1)
    .forEach(({ middle, half }, index) =>
      expect(middle - half - (numbers[index]!.middle + numbers[index]!.half)).toBeGreaterThan(
        doorSizes.wide.numberPx / 4,
      ),
    );
});

test('the same input gives the same bytes', () => {
  fc.assert(
    fc.property(anySeries, anyState, (series, anyOne) => {
      const draw = (): string =>
        serialize(marks(layout(series, anyOne, 'wide', measure), words, 's'));
      expect(draw()).toBe(draw());
    }),
    cases(20),
  );
});

test('the style sheet sets the numbers and names as large as the layout measures them, still or moving', () => {
  const rules = [
    ...readFileSync('src/styles/figures/door.css', 'utf8').matchAll(
      /([^{}]+)\{[^{}]*font-size:\s*([^;}]+)/g,
    ),
  ].map(([, selector = '', size = '']) => [selector.trim(), size]);
  const { narrow, wide } = doorSizes;
  expect(rules.filter(([selector = '']) => /text|label/.test(selector))).toEqual([
    ['.door text', `${narrow.textPx}px`],
    ['.door-wide text', `${wide.textPx}px`],
    ['.door .label.strong', `${narrow.numberPx}px`],
    ['.door-wide .label.strong', `${wide.numberPx}px`],
  ]);
});
