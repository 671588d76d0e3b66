/**
 * The `door` timeline, placed once for each size: the whole time at one scale. A pure function of series, steps, size and words.
 * What a step changes is a class on a group (state.ts); nothing moves to another place. It must not know the model or any markup.
 */
import { overlaps } from '../../chart/labels.ts';
import { textWidth } from '../../chart/text-width.ts';
import { svgPath } from '../../chart/svg.ts';
import { formatDay } from '../../format/dates.ts';
import { formatNumber } from '../../format/numbers.ts';
import { boxOf, laneIn, obstaclesAt, placeNames } from './place-names.ts';
import { fill } from './fill.ts';
import { blockWidthPx, milestoneTopPx, placeMonths, placeSpans } from './place-months.ts';
import { measuresOf, type DoorSize, type DoorSizeName } from './sizes.ts';
import { breakLines, placeBlock } from './text-block.ts';
import type {
  DoorSeries,
  DoorStep,
  DoorWords,
  PlacedDoor,
  PlacedMonth,
  PlacedText,
} from './types.ts';

const airPx = 6;

export function layout(
  series: DoorSeries,
  steps: readonly DoorStep[],
  name: DoorSizeName | 'poster',
  words: DoorWords,
): PlacedDoor {
  const size = measuresOf(name);
  const months = placeMonths(series, size, words);
  const spans = placeSpans(series, size, words);
  sayNoFigure(months, size, words);
  const milestone = placeMilestone(series, months, size, words);
  const bare = { months, spans, milestone, lanes: [] };
  const lanes = placeLanes(bare, series, size, words);
  const { placed: totals, dropped: left } = placeTotals(bare, series, size, words);
  const stage = { months, spans, milestone, lanes };
  const skyPx = Math.ceil(Math.max(...months.map(({ out }) => out.topPx), 60) + airPx);
  const { names, threads, dropped } = placeNames(series, steps, stage, skyPx, size, words);
  const feet = [
    ...months.map((month) => month.in.bottomPx),
    ...spans.map(({ bottomPx }) => bottomPx),
  ];
  const told = [
    ...lanes,
    ...names.flatMap(({ texts }) => texts),
    ...threads.flatMap(({ texts }) => texts),
  ];
  return {
    size: name,
    skyPx,
    groundPx: Math.ceil(Math.max(...feet, ...footsOf(told, size)) + airPx),
    still: {
      skyPx: Math.ceil(
        Math.max(skyPx - airPx, ...totals.map((text) => -boxOf(text, size).y)) + airPx,
      ),
      groundPx: Math.ceil(Math.max(...feet, ...footsOf(totals, size)) + airPx),
    },
    ...stage,
    totals,
    threads,
    names,
    dropped: [...dropped, ...left],
  };
}

const footsOf = (texts: readonly PlacedText[], size: DoorSize): number[] =>
  texts.map((text) => boxOf(text, size)).map(({ y, height }) => y + height);

/** Said once for each run of empty frames, where it has room; a narrow frame has a question mark. */
function sayNoFigure(months: readonly PlacedMonth[], size: DoorSize, words: DoorWords): void {
  months.forEach((month, index) => {
    if (!month.in.frame || months[index - 1]?.in.frame) return;
    const run = months.slice(index).findIndex((each) => !each.in.frame);
    const count = run === -1 ? months.length - index : run;
    const roomPx = count * size.monthPx - size.pitchPx;
    const width = textWidth(words.noFigure, size.textPx, 400);
    const y = month.in.bottomPx + size.textPx * 0.8 + 3;
    if (width <= roomPx + size.pitchPx)
      month.in.texts.push({
        text: words.noFigure,
        x: month.x + roomPx / 2,
        y,
        anchor: 'middle',
        kind: 'note',
      });
  });
}

/** A line at the day's edge in the block of its month, which begins at the words to its left: all that stands under it came before. */
function placeMilestone(
  series: DoorSeries,
  months: readonly PlacedMonth[],
  size: DoorSize,
  words: DoorWords,
): PlacedDoor['milestone'] {
  const { milestone } = series;
  const month = months.find(({ id }) => id === milestone?.month);
  if (!milestone || !month) return null;
  const text = fill(
    words.comparedTo,
    formatNumber(milestone.counted, words.language),
    formatNumber(milestone.recognised, words.language),
    formatDay(milestone.day, 'short', words.language).replace(/ \d{4}$/, ''),
  );
  const y = -milestoneTopPx(series, size);
  const numbers = months.flatMap(({ out }) => out.texts.map((text) => boxOf(text, size)));
  // Clear of the number over the block, which may be wider than it.
  const right = month.x - Math.max(size.pitchPx, 8);
  return {
    month: month.id,
    path: svgPath`M${right + 3} ${y}H${month.x + blockWidthPx(size)}`,
    texts:
      [...Array(Math.ceil(size.textPx)).keys()]
        .map((liftPx) => [
          {
            text,
            x: right,
            y: y + size.textPx * 0.35 - liftPx,
            anchor: 'end' as const,
            kind: 'note',
          },
        ])
        // Beside the line, or as far above as numbers there ask for.
        .find((texts) =>
          texts.every((text) => !numbers.some((number) => overlaps(number, boxOf(text, size)))),
        ) ?? [],
  };
}

/** What stands above and what below: said at the left, clear of the people there. */
function placeLanes(
  bare: Pick<PlacedDoor, 'months' | 'spans' | 'milestone' | 'lanes'>,
  { months }: DoorSeries,
  size: DoorSize,
  words: DoorWords,
): PlacedText[] {
  const obstacles = obstaclesAt(bare, months.at(-1) ?? '', size);
  return (['sky', 'ground'] as const).flatMap((side) => {
    const [text, kind] = side === 'sky' ? [words.out, 'lane out'] : [words.in, laneIn];
    const roomPx = size.isShallow ? size.widthPx : 5 * size.monthPx;
    const lines = breakLines([{ text, kind }], size, 600, roomPx);
    const width = Math.max(...lines.map(({ text }) => textWidth(text, size.textPx, 600)));
    const edges = { leftPx: size.marginPx, rightPx: size.marginPx + width, nearPx: 0 };
    return (
      placeBlock({ key: side, lines, weight: 600, side, ...edges }, size, obstacles, 400)?.texts ??
      []
    );
  });
}

/** Large at the left, above and below the line: seen in one look, before a dot is counted. They say what the lanes say, and take their place. */
function placeTotals(
  bare: Pick<PlacedDoor, 'months' | 'spans' | 'milestone' | 'lanes'>,
  { months, milestone }: DoorSeries,
  size: DoorSize,
  words: DoorWords,
): { placed: PlacedText[]; dropped: string[] } {
  if (!milestone) return { placed: [], dropped: [] };
  const { totals, language } = words;
  const obstacles = obstaclesAt(bare, months.at(-1) ?? '', size);
  const total = (said: string, number: number, lane: string) => ({
    text: said.replace('#', formatNumber(number, language)),
    kind: `total ${lane}`,
    textPx: size.textPx * size.totalScale,
    weight: 600 as const,
  });
  const note = (text: string, lane: string) => ({ text, kind: `total-by ${lane}` });
  const blocks = {
    sky: [
      total(totals.out, milestone.counted, 'out'),
      note(totals.outBy.replace('#', formatDay(milestone.day, 'long', language)), 'out'),
      ...(milestone.leftOtherwise === null
        ? []
        : [
            note(
              totals.otherwise.replace('#', formatNumber(milestone.leftOtherwise, language)),
              'out',
            ),
          ]),
      { text: totals.dots, kind: 'total-lane out', weight: 600 as const },
    ],
    ground: [total(totals.in, milestone.recognised, 'in'), note(totals.inBy, 'in')],
  };
  const leftPx = size.marginPx;
  const sides = (['sky', 'ground'] as const).map((side) => {
    const lines = blocks[side];
    // At the left alone: a block as wide as what it is about has one place.
    const wanted = { key: side, lines, weight: 400 as const, side, leftPx, rightPx: leftPx };
    return { lines, texts: placeBlock({ ...wanted, nearPx: 0 }, size, obstacles, 400)?.texts };
  });
  return {
    placed: sides.flatMap(({ texts = [] }) => texts),
    dropped: sides.flatMap(({ lines, texts }) => (texts ? [] : lines.map(({ text }) => text))),
  };
}
