/** The parts of one strip of `turns`: its ground, its year, its marks and the notes that hang from them. No markup. */
import { dealPath } from '../../chart/deal-mark.ts';
import { placeLeaderLabels } from '../../chart/leader-labels.ts';
import type { Canvas, TextStyle } from '../../chart/canvas.ts';
import { spread } from '../../chart/spread.ts';
import { wrapText } from '../../chart/wrap-text.ts';
import type { Labels } from '../make-figure.ts';
import type { TurnsSize } from './sizes.ts';
import type { Turn, TurnDeal, TurnStep } from './types.ts';
import type { TurnsWords } from './words.ts';

export interface Room {
  canvas: Canvas;
  size: TurnsSize;
  words: TurnsWords;
  labels: Labels;
  label: TextStyle;
  strong: TextStyle;
  x: (days: number) => number;
  /** Where the axis has its marks. */ ticks: number[];
}

export interface Note {
  key: string;
  x: number;
  lead: string;
  text: string;
}

/** The ground of a strip, with the axis's marks on it and its open end where our record ends. */
export function placeSill(
  turn: Turn,
  left: number,
  right: number,
  middle: number,
  { canvas, size, x, ticks }: Room,
): void {
  const [top, foot] = [middle - size.reachPx, middle + size.reachPx];
  canvas.ground('sill', { x: left, y: top, width: Math.max(0, right - left), height: foot - top });
  for (const tick of ticks.slice(1)) if (tick < right) canvas.line('guide', tick, top, tick, foot);
  canvas.line('zero', x(0), top - 2, x(0), foot + 2);
  if (turn.recordEnd) canvas.line('record-end', right, top - 3, right, foot + 3);
}

/** Marks that would cover each other stand side by side; none of them before the release unless it came before it. */
export function spreadMarks(
  deals: readonly TurnDeal[],
  reachPx: number,
  { size, x }: Room,
): Map<string, number> {
  const inOrder = [...deals].sort(
    (left, right) => left.days - right.days || (left.eventId < right.eventId ? -1 : 1),
  );
  const low = inOrder.some(({ days }) => days < 0) ? 0 : x(0) - reachPx;
  const centres = spread(
    inOrder.map(({ days }) => ({ centre: x(days), width: 2 * reachPx })),
    1,
    low,
    size.widthPx,
  );
  return new Map(inOrder.map(({ eventId }, index) => [eventId, centres[index] ?? 0]));
}

export function placeYear(turn: Turn, { canvas, size, labels, label }: Room): number {
  const style: TextStyle = {
    className: 'label-strong year',
    sizePx: size.yearPx,
    weight: 600,
    lineHeightPx: size.yearPx,
  };
  const y = canvas.y + size.yearPx;
  const x = 0;
  canvas.text(turn.key, x, y, style);
  const text = labels[turn.dayZero.eventId];
  if (text === undefined) return y;
  const indent = x + canvas.width(turn.key, style) + 10;
  const lines = wrapText(text, size.widthPx - indent, size.textPx, 400, canvas.measure);
  lines.forEach((line, index) =>
    canvas.text(line, indent, y + index * size.lineHeightPx, { ...label, className: 'quiet' }),
  );
  return y + Math.max(0, lines.length - 1) * size.lineHeightPx;
}

const linesOf = (note: Note, { size, canvas }: Room): string[] =>
  wrapText(note.text, size.labelPx, size.textPx, 400, canvas.measure);

export function requestOf(
  note: Note,
  room: Room,
): { key: string; x: number; widthPx: number; heightPx: number } {
  const widths = [
    room.canvas.width(note.lead, room.strong),
    ...linesOf(note, room).map((line) => room.canvas.width(line, room.label)),
  ];
  return {
    key: note.key,
    x: note.x,
    widthPx: Math.max(...widths),
    heightPx: (1 + linesOf(note, room).length) * room.size.lineHeightPx,
  };
}

export function placeNotes(
  notes: readonly Note[],
  baseY: number,
  direction: 1 | -1,
  room: Room,
  firstGapPx = 10,
): number {
  const { canvas, size } = room;
  const { placed, dropped, depthPx } = placeLeaderLabels(
    notes.map((note) => requestOf(note, room)),
    baseY,
    direction,
    size.widthPx,
    firstGapPx,
  );
  canvas.dropped.push(...dropped);
  for (const { key, side, box, leader } of placed) {
    const note = notes.find((one) => one.key === key);
    if (!note) continue;
    const x = leader.x + 1;
    canvas.line(
      'leader',
      x,
      direction === 1 ? baseY : box.y,
      x,
      direction === 1 ? box.y + size.lineHeightPx : baseY,
    );
    const anchor = side === 'right' ? ('start' as const) : ('end' as const);
    const at = side === 'right' ? box.x : box.x + box.width;
    [note.lead, ...linesOf(note, room)].forEach((line, index) =>
      canvas.text(line, at, box.y + size.textPx * 0.86 + index * size.lineHeightPx, {
        ...(index === 0 ? room.strong : room.label),
        anchor: anchor,
      }),
    );
  }
  return depthPx;
}

export const labelOf = (step: TurnStep, { labels }: Room): string =>
  labels[step.eventId] ?? step.title;

export function placeDeal(
  canvas: Canvas,
  kind: string,
  power: TurnDeal['power'],
  x: number,
  y: number,
  reachPx: number,
): void {
  const [atX, atY, reach] = [x, y, reachPx].map((value) => Math.round(value * 10) / 10) as [
    number,
    number,
    number,
  ];
  canvas.path(
    `deal ${kind}`,
    { d: dealPath(power, atX, atY, reach) },
    [{ x: x - reachPx, y: y - reachPx, width: 2 * reachPx, height: 2 * reachPx }],
    { isSolid: false },
  );
}

/** A wedge that points inwards, as in the main timeline. */
export function placeArrest(
  canvas: Canvas,
  className: string,
  x: number,
  top: number,
  reachPx = 5,
): void {
  const left = Math.round((x - reachPx) * 10) / 10;
  canvas.path(
    className,
    { d: `M${left} ${Math.round(top * 10) / 10}h${2 * reachPx}l${-reachPx} ${2 * reachPx * 0.9}z` },
    [{ x: x - reachPx, y: top, width: 2 * reachPx, height: 2 * reachPx * 0.9 }],
    { isSolid: false },
  );
}
