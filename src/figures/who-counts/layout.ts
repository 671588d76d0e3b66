/** The sky of `door` alone: each round a block on its month. Filled: counted as political prisoners. Rings: announced beyond that count. An empty frame as large as its people: nobody counted. No markup. */
import { Canvas, type Drawing } from '../../chart/canvas.ts';
import { dotGrid, holeShare, isRingVisible } from '../../chart/dot-grid.ts';
import type { Box } from '../../chart/labels.ts';
import { placeLegend } from '../../chart/legend.ts';
import { placeMonthNames } from '../../chart/month-axis.ts';
import { shownRows } from '../../chart/most-rows.ts';
import { barsPath } from '../../chart/paths.ts';
import type { PointLabel } from '../../chart/point-labels.ts';
import { placeGround, sillPx } from '../../chart/sill.ts';
import { spread } from '../../chart/spread.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { dayFromIso } from '../../format/epoch-day.ts';
import type { Phrase } from '../../format/phrases.ts';
import { partOfMonth } from '../door/months.ts';
import { partOf } from './describe.ts';
import { monthsOfStory, peopleIn } from './series.ts';
import type { WhoCountsSize } from './sizes.ts';
import type { Round, WhoCountsSeries } from './types.ts';

const [airPx, gapPx, keyDotPx] = [6, 3, 4];

interface Room {
  canvas: Canvas<WhoCountsSize>;
  phrase: Phrase;
  monthPx: number;
  blockPx: number;
}

/** A month's rounds in order of time, from the sill up. */
interface Stack {
  left: number;
  rounds: { round: Round; heightPx: number; liftPx: number }[];
  heightPx: number;
}

export function placeWhoCounts(
  series: WhoCountsSeries,
  size: WhoCountsSize,
  measure: Measure,
  phrase: Phrase,
): Drawing {
  const canvas = new Canvas(size, measure);
  if (series.rounds.length === 0) return canvas.finish();
  const blockPx = size.columns * size.pitchPx;
  const monthPx = (size.widthPx - blockPx) / (monthsOfStory.length - 1);
  const room: Room = { canvas, phrase, monthPx, blockPx };
  const { rows, left } = shownRows(series.rounds, () => false);
  placeKey(room);
  const sillY = placeStacks(room, stacksOf(rows, room));
  canvas.y = sillY + sillPx + 3;
  placeMonthNames(canvas, monthsOfStory, { monthPx, blockPx }, phrase);
  placeTotals(room, series);
  if (!size.hasRoundLabels) placeCounts(room, rows);
  if (left > 0)
    canvas.y = canvas.lines(phrase('more', { count: left }), 0, canvas.y + 4, size.widthPx, {
      className: 'on-ground-quiet',
    });
  placeGround(canvas, sillY, 14);
  return canvas.finish();
}

function placeKey({ canvas, phrase }: Room): void {
  const dot = (className: string, radiusPx: number) => (x: number, y: number) =>
    canvas.dots(className, [{ x: x + keyDotPx, y }], radiusPx);
  const isRing = isRingVisible(canvas.size.pitchPx);
  placeLegend(canvas, [
    { text: phrase('key-counted'), markPx: 8, mark: dot('people-out', keyDotPx) },
    {
      text: phrase('key-beyond'),
      markPx: 8,
      mark: (x, y) => {
        dot(isRing ? 'people-out' : 'people-out-past', keyDotPx)(x, y);
        if (isRing) dot('hole-paper', keyDotPx * 0.6)(x, y);
      },
    },
    {
      text: phrase('key-none'),
      mark: (x, y) => placeFrames(canvas, [{ x, y: y - 6, width: 12, height: 12 }]),
    },
  ]);
  canvas.y += 6;
}

const placeFrames = (canvas: Canvas, boxes: readonly Box[]): void => {
  if (boxes.length > 0) canvas.path('no-figure', { d: barsPath(boxes) }, boxes, { isSolid: false });
};

function stacksOf(rounds: readonly Round[], { canvas, monthPx }: Room): Stack[] {
  const { columns, pitchPx } = canvas.size;
  return monthsOfStory.flatMap((month, index) => {
    let heightPx = 0;
    const own = rounds
      .filter(({ date }) => date.slice(0, 7) === month)
      .map((round) => {
        const liftPx = heightPx === 0 ? 0 : heightPx + gapPx;
        const rows = peopleIn(round) / columns;
        // A frame is as large as its people would be, to the fraction of a row.
        const roundPx = Math.max(3, (round.counted ? Math.ceil(rows) : rows) * pitchPx);
        heightPx = liftPx + roundPx;
        return { round, heightPx: roundPx, liftPx };
      });
    return own.length > 0 ? [{ left: index * monthPx, rounds: own, heightPx }] : [];
  });
}

/** Returns where the sill lies. */
function placeStacks(room: Room, stacks: readonly Stack[]): number {
  const { canvas, phrase, blockPx } = room;
  const { pitchPx, columns: perRun, lineHeightPx, textPx, widthPx } = canvas.size;
  const top = canvas.y;
  const most = Math.max(0, ...stacks.map(({ rounds }) => rounds.length));
  const highest = Math.max(0, ...stacks.map(({ heightPx }) => heightPx));
  const foot = top + highest + most * lineHeightPx + 3 * airPx;
  const blocks = stacks.flatMap(({ left: x, rounds }) =>
    rounds.map(({ round, heightPx, liftPx }) => ({ round, x, heightPx, y: foot - liftPx })),
  );
  const frames = blocks
    .filter(({ round }) => !round.counted)
    .map(({ x, y, heightPx }) => ({ x, y: y - heightPx, width: blockPx, height: heightPx }));
  const crowds = blocks.map(({ round, x, y }) => {
    const grid = { x, y, perRun, pitchPx, grows: 'up' } as const;
    const counted = round.counted?.people ?? 0;
    const beyond = round.counted ? Math.max(0, peopleIn(round) - counted) : 0;
    return {
      counted: dotGrid({ ...grid, to: counted }),
      beyond: dotGrid({ ...grid, from: counted, to: counted + beyond }),
    };
  });
  const isRing = isRingVisible(pitchPx);
  for (const { counted } of crowds) canvas.people('people-out', counted);
  for (const { beyond } of crowds) canvas.people(isRing ? 'people-out' : 'people-out-past', beyond);
  if (isRing) for (const { beyond } of crowds) canvas.people('hole-paper', beyond, holeShare);
  placeFrames(canvas, frames);
  const taken = stacks.map(({ left, heightPx }) => ({
    x: left,
    y: foot - heightPx - 1,
    width: blockPx,
    height: heightPx,
  }));
  for (const { left, rounds } of stacks)
    for (const one of rounds.filter((each) => holdsNumber(each, room)))
      canvas.text(
        phrase.number(peopleIn(one.round)),
        left + blockPx / 2,
        foot - one.liftPx - one.heightPx / 2 + textPx * 0.35,
        { className: 'quiet', anchor: 'middle' },
      );
  const labels = stacks.flatMap((stack) => labelOf(stack, foot, room));
  canvas.labels(labels, taken, { x: 0, y: top, width: widthPx, height: foot - top });
  return Math.ceil(foot + 2);
}

/** Over a month: what was counted of each of its rounds, and the number of a topmost frame too small to hold it. A narrow month has its sum alone. */
function labelOf({ left, rounds, heightPx }: Stack, foot: number, room: Room): PointLabel[] {
  const { canvas, phrase, blockPx } = room;
  const { lineHeightPx, hasRoundLabels } = canvas.size;
  const people = rounds.reduce((sum, { round }) => sum + peopleIn(round), 0);
  const lines = hasRoundLabels
    ? rounds
        .filter((one) => one.round.counted || (one === rounds.at(-1) && !holdsNumber(one, room)))
        .map(({ round }) => roundText(round, phrase))
        .reverse()
    : [phrase.number(people)];
  if (lines.length === 0) return [];
  const isCounted = hasRoundLabels && rounds.some(({ round }) => round.counted);
  return [
    {
      key: rounds.map(({ round }) => round.id).join(' '),
      priority: (isCounted ? 10_000 : 0) + people,
      at: { x: left + blockPx / 2, y: foot - heightPx },
      lines,
      sides: ['above', 'above-left', 'above-right'],
      distances: Array.from({ length: 9 }, (_, index) => 4 + index * lineHeightPx),
      style: isCounted
        ? { className: 'label-strong label-out', weight: 600 }
        : { className: 'quiet' },
    },
  ];
}

const roundText = (round: Round, phrase: Phrase): string =>
  round.counted ? partOf(round.counted, round, phrase) : phrase.number(peopleIn(round));

/** An empty frame that its number fits into. */
function holdsNumber(
  { round, heightPx }: Stack['rounds'][number],
  { canvas, phrase, blockPx }: Room,
): boolean {
  const { textPx, hasRoundLabels } = canvas.size;
  const widthPx = canvas.width(phrase.number(peopleIn(round)));
  return hasRoundLabels && !round.counted && heightPx > textPx * 0.85 && widthPx < blockPx - 3;
}

/** One counter's totals at their days, and under them what had been announced by then. */
function placeTotals(
  { canvas, phrase, monthPx, blockPx }: Room,
  { totals }: WhoCountsSeries,
): void {
  if (totals.length === 0) return;
  const { textPx, lineHeightPx, widthPx } = canvas.size;
  const rows = [
    { key: 'totals-counted', className: 'label-strong on-ground', weight: 600 as const },
    { key: 'totals-announced', className: 'on-ground-quiet', weight: 400 as const },
  ];
  const texts = totals.map(({ counted, announced }) => [
    phrase.number(counted.people),
    phrase.number(announced),
  ]);
  const wishes = totals.map(({ date }, index) => ({
    centre:
      monthsOfStory.indexOf(date.slice(0, 7)) * monthPx + partOfMonth(dayFromIso(date)) * blockPx,
    width: Math.max(...(texts[index] ?? []).map((text) => canvas.width(text, { weight: 600 }))),
  }));
  const centres = spread(wishes, 5, 0, widthPx);
  rows.forEach(({ key, ...style }, row) => {
    canvas.y = canvas.lines(phrase(key), 0, canvas.y + 4, widthPx, {
      className: 'on-ground-quiet',
    });
    texts.forEach((pair, index) =>
      canvas.text(pair[row] ?? '', centres[index] ?? 0, canvas.y + textPx * 0.84, {
        ...style,
        anchor: 'middle',
      }),
    );
    canvas.y += lineHeightPx;
  });
}

/** What was counted, in words, where a month is too narrow to carry it. */
function placeCounts({ canvas, phrase }: Room, rounds: readonly Round[]): void {
  const counts = rounds.flatMap((round) =>
    round.counted
      ? [`${partOf(round.counted, round, phrase)} (${phrase.date(round.date, 'short')})`]
      : [],
  );
  if (counts.length === 0) return;
  const text = phrase('counted-list', { list: phrase.list(counts) });
  canvas.y = canvas.lines(text, 0, canvas.y + 4, canvas.size.widthPx, { className: 'on-ground' });
}
