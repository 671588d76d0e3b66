/** What the steps say in the picture: the freed and the deals in the sky, those who went in and the dead in the ground, threads between. */
import type { Box } from '../../chart/labels.ts';
import { textWidth } from '../../chart/text-width.ts';
import { svgPath } from '../../chart/svg.ts';
import { blockWidthPx, groundLines } from './place-months.ts';
import { stepWindow } from './state.ts';
import { breakLines, placeBlock, type Line } from './text-block.ts';
import type { DoorSize } from './sizes.ts';
import type {
  DoorSeries,
  DoorStep,
  PlacedDoor,
  PlacedNames,
  PlacedText,
  PlacedThread,
} from './types.ts';

type Ground = Pick<PlacedDoor, 'months' | 'spans' | 'milestone' | 'lanes'>;

/** Farther than any drawing reaches: the names decide how high the sky and how deep the ground must be. */
const farPx = 400;

/** The box of a text as it is drawn. */
export function boxOf({ text, x, y, anchor, kind }: PlacedText, size: DoorSize, left = 0): Box {
  const width = textWidth(
    text,
    size.textPx,
    kind === 'number' || kind.startsWith('lane') ? 600 : 400,
  );
  const start = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { x: left + start, y: y - size.textPx * 0.78, width, height: size.textPx };
}

/** Everything that a step's words keep off: what stands there by its last month. */
export function obstaclesAt(placed: Ground, to: string, size: DoorSize): Box[] {
  const width = blockWidthPx(size);
  const { topPx } = groundLines(size);
  const air = 2;
  const block = (x: number, from: number, end: number, wide: number): Box => ({
    x: x - air,
    y: from - air,
    width: wide + 2 * air,
    height: end - from + 2 * air,
  });
  const months = placed.months
    .filter(({ id }) => id <= to)
    .flatMap(({ x, out, in: into }) => [
      block(x, -out.topPx, topPx, width),
      block(x, 0, into.bottomPx, width),
      ...[...out.texts, ...into.texts].map((text) => boxOf(text, size, x)),
    ]);
  const spans = placed.spans
    .filter(({ from }) => from <= to)
    .map(({ x, to: on, frame, bottomPx }) =>
      // Until it is known there is only its frame.
      block(x, 0, on <= to ? bottomPx : frame.y + frame.height, frame.width + 1),
    );
  const { milestone } = placed;
  const texts = [...placed.lanes, ...(milestone && milestone.month <= to ? milestone.texts : [])];
  // Names of months run along the whole sill, those to come too.
  const sill = block(0, -size.outFootPx, topPx - 3, size.widthPx);
  return [sill, ...months, ...spans, ...texts.map((text) => boxOf(text, size))];
}

export function placeNames(
  series: DoorSeries,
  steps: readonly DoorStep[],
  placed: Ground,
  skyPx: number,
  size: DoorSize,
): { names: PlacedNames[]; threads: PlacedThread[]; dropped: string[] } {
  const dropped: string[] = [];
  const names: PlacedNames[] = [];
  const threads: PlacedThread[] = [];
  for (const step of steps) {
    const { from, to } = stepWindow(step.window);
    const now = placed.months.filter(({ id }) => id >= from && id <= to);
    const [first, last] = [now[0], now.at(-1)];
    // The step that shows everything says nothing more: its picture is the opening again.
    if (!first || !last || now.length === placed.months.length) continue;
    const obstacles = obstaclesAt(placed, to, size);
    const edges = { leftPx: first.x, rightPx: last.x + blockWidthPx(size) };
    for (const thread of series.threads.filter((each) => each.to >= from && each.to <= to)) {
      const drawn = placeThread(thread, step.id, placed, obstacles, size);
      threads.push(drawn.thread);
      obstacles.push(...drawn.boxes);
    }
    const texts: PlacedText[] = [];
    for (const side of ['sky', 'ground'] as const) {
      const lines = breakLines(linesOf(series, step, { from, to }, side), size, 400);
      if (lines.length === 0) continue;
      const near =
        side === 'sky'
          ? Math.min(
              skyPx - lines.length * size.linePx,
              Math.max(size.outFootPx, ...now.map(({ out }) => out.topPx)) + 3,
            )
          : Math.max(...now.map((month) => month.in.bottomPx)) + 3;
      const wanted = { key: step.id, lines, weight: 400 as const, nearPx: near, side, ...edges };
      const found = placeBlock(wanted, size, obstacles, side === 'sky' ? skyPx : farPx);
      if (found) texts.push(...found.texts);
      else dropped.push(`${step.id} (${side}): ${lines.map(({ text }) => text).join(' / ')}`);
    }
    names.push({ step: step.id, texts });
  }
  return { names, threads, dropped };
}

/** One line each for what the step is about, in order of time. */
function linesOf(
  series: DoorSeries,
  step: DoorStep,
  { from, to }: { from: string; to: string },
  side: 'sky' | 'ground',
): Line[] {
  return series.named
    .filter(({ id, month }) => step.focus.includes(id) && month >= from && month <= to)
    .filter(({ lane }) => (lane === 'in') === (side === 'ground'))
    .map(({ id, text, lane }) => ({
      kind: `name ${lane}`,
      text: withOthers(text, series.rounds.find((round) => round.id === id)?.people),
    }));
}

/** "Losik · Dziadok and # others": "#" is everyone of the round who isn't named; names follow a colon, if there is one. */
export function withOthers(text: string, people: number | undefined): string {
  if (people === undefined || !text.includes('#')) return text;
  const named = text.slice(text.indexOf(':') + 1).split('·').length;
  return text.replace('#', String(people - named));
}

/** Down through the sill in one month, along under the people, up through it in another; in the air between months, where nobody stands. */
function placeThread(
  { person, name, from, to }: DoorSeries['threads'][number],
  step: string,
  placed: Ground,
  obstacles: readonly Box[],
  size: DoorSize,
): { thread: PlacedThread; boxes: Box[] } {
  const x = (month: string): number => placed.months.find(({ id }) => id === month)?.x ?? 0;
  const inX = x(from) - size.pitchPx / 2;
  const outX = x(to) + blockWidthPx(size) + size.pitchPx / 2;
  const under = obstacles.filter((box) => box.y > 0 && box.x < outX && box.x + box.width > inX);
  const y = Math.max(...under.map((box) => box.y + box.height)) + 5;
  const above = size.outFootPx + size.textPx;
  const text: PlacedText = {
    text: name,
    x: outX - size.pitchPx,
    y: y + size.textPx + 1,
    anchor: 'end',
    kind: 'name in',
  };
  const box = boxOf(text, size);
  return {
    thread: {
      step,
      person,
      path: svgPath`M${inX} 0V${y}H${outX}V${-above}`,
      texts: [text],
    },
    boxes: [
      { ...box, y, height: box.height + 4 },
      { x: inX - 2, y: y - 3, width: outX - inX + 4, height: 6 },
      { x: outX - 2, y: -above, width: 4, height: above + y },
    ],
  };
}
