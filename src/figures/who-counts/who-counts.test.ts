import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInside, overlaps, type Box } from '../../chart/labels.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { loadModel } from '../../model/index.ts';
import type { Event } from '../../model/schema.ts';
import { claim, event, smallRecord } from './fixture.ts';
import { buildWhoCounts } from './index.ts';
import { placeWhoCounts } from './layout.ts';
import { deriveWhoCounts, peopleIn } from './series.ts';
import { whoCountsSizes } from './sizes.ts';
import type { PlacedWhoCounts } from './types.ts';
import { englishWords } from './words.ts';
import { cases } from '../../../tests/cases.ts';

const measure: Measure = (text, sizePx, weight = 400) =>
  [...text].length * sizePx * (weight > 500 ? 0.5 : 0.47);
const build = (events: Event[]) => buildWhoCounts({ events }, {}, englishWords, measure);
const sizes = ['narrow', 'wide', 'print'] as const;

test('a count by a rights group, the state’s own word and no count are three different things', () => {
  const { rounds, sights } = deriveWhoCounts({ events: smallRecord });
  expect(rounds.find(({ id }) => id === '2025-09-11-release-52')).toMatchObject({
    announced: { people: 52 },
    counted: { people: 40, by: 'Viasna, quoted by Reuters' },
    ownWord: null,
  });
  expect(rounds.find(({ id }) => id === '2025-01-24-pardon-15')).toMatchObject({
    announced: { people: 15 },
    counted: null,
    ownWord: { people: 8 },
  });
  expect(rounds.find(({ id }) => id === '2026-03-19-release-250')).toMatchObject({
    announced: { people: 250 },
    counted: null,
    ownWord: null,
  });
  expect(sights).toMatchObject([{ announced: { people: 114 }, confirmed: { people: 24 } }]);
});

test('where the state gave no number, a rights group’s count does not stand in for an announcement', () => {
  const { rounds } = deriveWhoCounts({ events: smallRecord });
  expect(rounds.find(({ id }) => id === '2024-07-03-release-18')).toMatchObject({
    announced: null,
    counted: { people: 18, qualifier: 'at-least' },
  });
});

test('a person freed alone, a weak record and an earlier turn are no rounds', () => {
  const events = [
    event('2025-01-26-release-one', 'release', [claim('released', 1, 'announced', 'A')]),
    event('2025-01-27-release-weak', 'release', [claim('released', 9, 'announced', 'A')], {
      weak: true,
    }),
    event('2015-08-22-release-six', 'release', [claim('released', 6, 'announced', 'A')], {
      flags: ['outside-period'],
    }),
  ];
  expect(deriveWhoCounts({ events }).rounds).toEqual([]);
});

test('every person of every row is one mark, and the key has one of each kind', () => {
  const series = deriveWhoCounts({ events: smallRecord });
  const people =
    series.rounds.reduce((sum, round) => sum + peopleIn(round), 0) +
    series.sights.reduce((sum, sight) => sum + sight.announced.people, 0);
  for (const size of sizes) {
    const { marks } = placeWhoCounts(series, whoCountsSizes[size], measure, englishWords);
    const [keys, blocks] = [
      marks.filter(({ key }) => key.startsWith('key-')),
      marks.filter(({ key }) => !key.startsWith('key-')),
    ];
    expect(blocks.reduce((sum, { points }) => sum + points.length, 0)).toBe(people);
    expect(new Set(keys.map(({ standing }) => standing)).size).toBe(5);
  }
});

test('the drawing has no style attribute, no style element, no id and no colour of its own', () => {
  for (const size of sizes)
    expect(build(smallRecord).draw(size)).not.toMatch(
      / style=|<style| id=|#[0-9a-f]{3}|rgb|NaN|undefined/,
    );
});

test('the same record gives the same bytes', () => {
  expect(build(smallRecord).draw('wide')).toBe(build(smallRecord).draw('wide'));
});

test('no text is smaller than 13 units, so that none is under 12 pixels on a phone', () => {
  for (const size of sizes)
    for (const { sizePx } of placeWhoCounts(
      deriveWhoCounts({ events: smallRecord }),
      whoCountsSizes[size],
      measure,
      englishWords,
    ).texts)
      expect(sizePx).toBeGreaterThanOrEqual(13);
});

test('the table says of every round what the record says, and an empty count is said, not left blank', () => {
  const { rows } = build(smallRecord).table;
  expect(rows[0]).toMatchObject({
    date: '3 July 2024',
    announced: 'no number given',
    part: 'at least 18',
    partBy: 'Viasna',
  });
  expect(rows.find(({ date }) => date === '11 September 2025')).toMatchObject({
    announced: 52,
    part: 40,
  });
  expect(rows.find(({ date }) => date === '19 March 2026')).toMatchObject({
    announced: 250,
    part: 'no count known',
  });
});

test('every number of the description stands in the table or is the size of a group', () => {
  const { table, description } = build(smallRecord);
  const known = new Set(
    table.rows
      .flatMap((row) => Object.values(row))
      .flatMap((value) => String(value).match(/\d+/g) ?? []),
  );
  const rounds = deriveWhoCounts({ events: smallRecord }).rounds;
  for (const group of [
    rounds,
    rounds.filter(({ counted }) => counted),
    rounds.filter(({ counted, ownWord }) => !counted && ownWord),
    rounds.filter(({ counted, ownWord }) => !counted && !ownWord),
  ])
    known.add(String(group.length));
  for (const number of description.join(' ').match(/\d+/g) ?? []) expect(known).toContain(number);
});

test('the real record has the counts that the story names', () => {
  const { rounds, sights } = deriveWhoCounts(loadModel().model);
  const pairs = rounds.map(
    ({ announced, counted, ownWord }) =>
      `${(counted ?? ownWord)?.people ?? '?'} of ${announced?.people ?? '?'}`,
  );
  expect(pairs).toEqual(
    expect.arrayContaining(['18 of ?', '22 of 30', '8 of 15', '40 of 52', '? of 123', '? of 250']),
  );
  expect(
    sights.map(({ confirmed, announced }) => `${confirmed.people} of ${announced.people}`),
  ).toEqual(['24 of 114']);
});

const boxesOf = (placed: PlacedWhoCounts): Box[] => [
  ...placed.texts.map(({ x, y, sizePx, widthPx }) => ({
    x,
    y: y - sizePx * 0.75,
    width: widthPx,
    height: sizePx * 0.95,
  })),
  ...placed.marks.map(({ points, pitchPx }) => {
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [left, top] = [Math.min(...xs) - pitchPx / 2, Math.min(...ys) - pitchPx / 2];
    return {
      x: left,
      y: top,
      width: Math.max(...xs) + pitchPx / 2 - left,
      height: Math.max(...ys) + pitchPx / 2 - top,
    };
  }),
];

/** Marks of one block may touch one another; texts may touch nothing. */
function expectSound(placed: PlacedWhoCounts): void {
  const frame = { x: -0.01, y: 0, width: placed.widthPx + 0.02, height: placed.heightPx };
  const boxes = boxesOf(placed);
  for (const box of boxes) {
    for (const side of Object.values(box)) expect(Number.isFinite(side)).toBe(true);
    expect(isInside(box, frame)).toBe(true);
  }
  placed.texts.forEach((text, index) =>
    boxes.forEach((other, place) => {
      if (index !== place && overlaps(boxes[index] as Box, other))
        expect.fail(
          `"${text.text}" touches "${placed.texts[place]?.text ?? placed.marks[place - placed.texts.length]?.key}"`,
        );
    }),
  );
}

const generatedEvent = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    released: fc.option(fc.integer({ min: 0, max: 700 })),
    part: fc.option(fc.nat(300)),
    measure: fc.constantFrom(
      'recognisedPoliticalPrisoners',
      'convictedOfExtremism',
      'confirmedDomesticPardons',
    ),
    by: fc.oneof(
      fc.constantFrom('Viasna', 'Presidential press service of Belarus', 'W'.repeat(70)),
      fc.lorem({ maxCount: 12 }),
    ),
  })
  .map(({ day, released, part, measure: name, by }, index = 0): Event =>
    event(
      `2025-05-${String(day).padStart(2, '0')}-round-${index}`,
      name === 'confirmedDomesticPardons' ? 'report' : 'pardon',
      [
        ...(released === null
          ? []
          : [
              claim(
                name === 'confirmedDomesticPardons' ? 'claimedPardons' : 'released',
                released,
                'announced',
                by,
              ),
            ]),
        ...(part === null
          ? []
          : [
              claim(name, Math.min(part, released ?? part), 'counted', by, {
                label: by,
                qualifier: part % 2 ? 'at-least' : 'exact',
              }),
            ]),
      ],
    ),
  );

test('nothing leaves the box and no label touches another, for no, one and many rounds with long names', () => {
  for (const size of sizes) {
    expectSound(
      placeWhoCounts(deriveWhoCounts({ events: [] }), whoCountsSizes[size], measure, englishWords),
    );
    expectSound(
      placeWhoCounts(
        deriveWhoCounts({ events: smallRecord }),
        whoCountsSizes[size],
        measure,
        englishWords,
      ),
    );
  }
  fc.assert(
    fc.property(
      fc.array(generatedEvent, { maxLength: 14 }),
      fc.constantFrom(...sizes),
      (events, size) => {
        expectSound(
          placeWhoCounts(
            deriveWhoCounts({
              events: events.map((item, index) => ({ ...item, id: `${item.id}${index}` })),
            }),
            whoCountsSizes[size],
            measure,
            englishWords,
          ),
        );
      },
    ),
    cases(150),
  );
});
