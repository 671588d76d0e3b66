/** What the steps say in the picture: the freed and the deals in the sky, those who went in and the dead in the ground, threads between. */
import type { Box } from '../../chart/labels.ts';
import { textWidth } from '../../chart/text-width.ts';
import { svgPath } from '../../chart/svg.ts';
import { makePhrase } from '../../format/phrases.ts';
import { blockWidthPx, groundLines } from './place-months.ts';
import { stepWindow } from './state.ts';
import { breakLines, placeBlock, type Line, type Wanted } from './text-block.ts';
import type { DoorSize } from './sizes.ts';
import type {
  DoorSeries,
  DoorStep,
  DoorWords,
  PlacedDoor,
  PlacedMonth,
  PlacedNames,
  PlacedText,
  PlacedThread,
} from './types.ts';

type Ground = Pick<PlacedDoor, 'months' | 'spans' | 'milestone' | 'lanes'>;

export const laneIn = 'lane in';

/** Farther than any drawing reaches: the names decide how high the sky and how deep the ground must be. */
const farPx = 400;

/** The box of a text as it is drawn. */
export function boxOf(placed: PlacedText, size: DoorSize): Box {
  const { text, x, y, anchor, kind, textPx = size.textPx } = placed;
  const width = textWidth(text, textPx, /^(number|lane|total(?!-by))/.test(kind) ? 600 : 400);
  const start = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { x: start, y: y - textPx * 0.78, width, height: textPx };
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
      ...[...out.texts, ...into.texts].map((text) => boxOf(text, size)),
    ]);
  const spans = placed.spans
    .filter(({ from }) => from <= to)
    .map(({ to: on, frame, bottomPx }) =>
      // Until it is known there is only its frame.
      block(frame.x - 0.5, 0, on <= to ? bottomPx : frame.y + frame.height, frame.width + 1),
    );
  const { milestone } = placed;
  const isWhole = to === placed.months.at(-1)?.id;
  const lanes = placed.lanes.filter(({ kind }) => isWhole || !(size.isShallow && kind === laneIn));
  const texts = milestone && milestone.month <= to ? milestone.texts : [];
  const named = lanes.map((text) => boxOf(text, size));
  // Names of months run along the whole sill, those to come too.
  const sill = block(0, -size.outFootPx, topPx - 3, size.widthPx);
  return [
    ...[sill, ...months, ...spans, ...texts.map((text) => boxOf(text, size))],
    ...named.map((box) => ({ ...box, y: box.y - air, height: box.height + 2 * air })),
  ];
}

export function placeNames(
  series: DoorSeries,
  steps: readonly DoorStep[],
  placed: Ground,
  skyPx: number,
  size: DoorSize,
  words: DoorWords,
): { names: PlacedNames[]; threads: PlacedThread[]; dropped: string[] } {
  const dropped: string[] = [];
  const names: PlacedNames[] = [];
  const threads: PlacedThread[] = [];
  const lastMonth = placed.months.at(-1)?.id ?? '';
  for (const step of steps) {
    const { from, to } = stepWindow(step.window);
    const now = placed.months.filter(({ id }) => id >= from && id <= to);
    const [first, last] = [now[0], now.at(-1)];
    // The step that shows everything says nothing more: its picture is the opening again.
    if (!first || !last || now.length === placed.months.length) continue;
    const obstacles = obstaclesAt(placed, to, size);
    for (const thread of series.threads.filter((each) => each.to >= from && each.to <= to)) {
      const drawn = placeThread(thread, step.id, placed, obstacles, size);
      threads.push(drawn.thread);
      obstacles.push(...drawn.boxes);
    }
    const hasThread = threads.some((thread) => thread.step === step.id);
    const texts: PlacedText[] = [];
    for (const side of ['sky', 'ground'] as const) {
      const said = linesOf(series, step, { from, to }, side, size, words);
      if (step === steps[0] && side === 'sky') said.unshift({ text: words.dot, kind: 'name' });
      // Where names take the place of the name of the ground, it stands in theirs if there are none.
      if (size.isShallow && side === 'ground' && !hasThread && said.length === 0 && to < lastMonth)
        said.push({ text: words.in, kind: laneIn });
      const weight = said[0]?.kind === laneIn ? 600 : 400;
      const lines = breakLines(said, size, weight);
      if (lines.length === 0) continue;
      const near =
        side === 'sky'
          ? Math.min(
              skyPx - lines.length * size.linePx,
              Math.max(size.outFootPx, ...now.map(({ out }) => out.topPx)) + 3,
            )
          : Math.max(...now.map((month) => month.in.bottomPx)) + 3;
      // Over the months of those it names, not of all that the step is about.
      const ids = namedOn(series, step, side, { from, to }).map(({ month }) => month);
      const own = now.filter(({ id }) => ids.includes(id));
      const wanted: Wanted = {
        key: step.id,
        lines,
        weight,
        nearPx: near,
        side,
        leftPx: (own[0] ?? first).x,
        rightPx: (own.at(-1) ?? last).x + blockWidthPx(size),
      };
      const found = placeBlock(wanted, size, obstacles, side === 'sky' ? skyPx : farPx);
      if (found) texts.push(...found.texts);
      else dropped.push(`${step.id} (${side}): ${lines.map(({ text }) => text).join(' / ')}`);
    }
    names.push({ step: step.id, texts });
  }
  return { names, threads, dropped };
}

/** What the step is about on one side of the sill, in order of time. */
const namedOn = (
  series: DoorSeries,
  step: DoorStep,
  side: 'sky' | 'ground',
  { from, to }: { from: string; to: string },
): DoorSeries['named'] =>
  series.named
    .filter(({ id, month }) => step.focus.includes(id) && month >= from && month <= to)
    .filter(({ lane }) => (lane === 'in') === (side === 'ground'));

/** One line each for it. */
function linesOf(
  series: DoorSeries,
  step: DoorStep,
  span: { from: string; to: string },
  side: 'sky' | 'ground',
  size: DoorSize,
  words: DoorWords,
): Line[] {
  const named = namedOn(series, step, side, span).map(({ id, text, lane }) => ({
    kind: `name ${lane}`,
    text: withOthers(text, series.rounds.find((round) => round.id === id)?.people, words),
  }));
  if (!size.isShallow) return named;
  const joined = [...Map.groupBy(named, ({ kind, text }) => (kind === 'name out' ? text : kind))];
  return joined.map(([, [first, ...rest]]) => ({
    kind: first!.kind,
    text: [first, ...rest].map((line) => line!.text).join(' · '),
  }));
}

/** "Losik · Dziadok and #": "#" is everyone of the round who isn't named, as "48 others"; names follow a colon, if there is one. */
export function withOthers(
  text: string,
  people: number | undefined,
  { others, language }: Pick<DoorWords, 'others' | 'language'>,
): string {
  if (people === undefined || !text.includes('#')) return text;
  const count = people - text.slice(text.indexOf(':') + 1).split('·').length;
  const phrase = makePhrase({ others }, 'content: door.others', language);
  return text.replace('#', phrase('others', { count }));
}

/** From where somebody went in, or under the month of the sentence, along under the people and up through the sill; in the air between months, where nobody stands. */
function placeThread(
  { person, name, isArrest, from, to }: DoorSeries['threads'][number],
  step: string,
  placed: Ground,
  obstacles: readonly Box[],
  size: DoorSize,
): { thread: PlacedThread; boxes: Box[] } {
  const monthOf = (month: string): PlacedMonth | undefined =>
    placed.months.find(({ id }) => id === month);
  const x = (month: string): number => monthOf(month)?.x ?? 0;
  const inX = x(from) - size.pitchPx / 2;
  const startY = isArrest ? -size.outFootPx : (monthOf(from)?.in.bottomPx ?? 0);
  const outX = x(to) + blockWidthPx(size) + size.pitchPx / 2;
  const under = obstacles.filter((box) => box.x < outX && box.x + box.width > inX);
  const y = Math.max(...under.map((box) => box.y + box.height)) + 1;
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
      path: svgPath`M${inX} ${startY}V${y}H${outX}V${-above}`,
      texts: [text],
    },
    boxes: [
      { ...box, y, height: box.height + 4 },
      { x: inX - 2, y: y - 3, width: outX - inX + 4, height: 6 },
      { x: outX - 2, y: -above, width: 4, height: above + y },
    ],
  };
}
