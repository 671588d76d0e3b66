/** Where the strip's words and dots stand in the drawing. Returns numbers and strings, no markup. */
import type { TextWeight } from '../../chart/measure-text.ts';
import { wrapText, type Measure } from '../../chart/wrap-text.ts';
import type { PeopleBlock } from '../../chart/people.ts';
import { placeDots } from './dots.ts';
import type { SixDaysSize } from './sizes.ts';
import type { StripCell, StripGrid, StripLane } from './types.ts';
import type { SixDaysWords } from './words.ts';

export type StripTextRole = 'day' | 'lane' | 'number' | 'text' | 'note';
export interface PlacedStripText {
  role: StripTextRole;
  lane: StripLane | null;
  text: string;
  x: number;
  y: number;
  sizePx: number;
  widthPx: number;
}
export interface PlacedPeople {
  lane: StripLane;
  number: NonNullable<StripCell['number']>;
  block: PeopleBlock;
  x: number;
  y: number;
}
export interface PlacedStep {
  isEased: boolean;
  x: number;
  y: number;
  reachPx: number;
}
export interface Band {
  lane: StripLane;
  x: number;
  y: number;
  widthPx: number;
  heightPx: number;
}

export interface PlacedStrip {
  widthPx: number;
  heightPx: number;
  pitchPx: number;
  bands: Band[];
  texts: PlacedStripText[];
  people: PlacedPeople[];
  steps: PlacedStep[];
  lines: { x1: number; y1: number; x2: number; y2: number }[];
}

const weights: Record<StripTextRole, TextWeight> = {
  day: 600,
  lane: 600,
  number: 600,
  text: 400,
  note: 400,
};
const stepReachPx = 7;
const laneOrder: readonly StripLane[] = ['out', 'deal', 'in'];

export function placeStrip(
  grid: StripGrid,
  size: SixDaysSize,
  measure: Measure,
  words: SixDaysWords,
): PlacedStrip {
  const placed: PlacedStrip = {
    widthPx: size.widthPx,
    heightPx: 0,
    pitchPx: size.pitchPx,
    bands: [],
    texts: [],
    people: [],
    steps: [],
    lines: [],
  };
  if (size.isStrip) placeDaysBeside(placed, grid, size, measure);
  else placeDaysUnder(placed, grid, size, measure, words);
  return placed;
}

function placeDaysBeside(
  placed: PlacedStrip,
  grid: StripGrid,
  size: SixDaysSize,
  measure: Measure,
): void {
  const busy = grid.days.filter((day) => !day.isQuiet).length;
  const quiet = grid.days.length - busy;
  const roomPx = size.widthPx - size.lanePx;
  const quietPx = busy === 0 ? roomPx / Math.max(1, quiet) : size.quietPx;
  const busyPx = busy === 0 ? 0 : (roomPx - quiet * quietPx) / busy;
  const headPx = size.numberPx + 12;
  const names = grid.lanes.map(({ id, label }) =>
    wrapText(
      label,
      size.lanePx - (id === 'out' ? 0 : size.padPx),
      sizeOf('lane', size),
      weights.lane,
      measure,
    ),
  );
  const heights = laneOrder.map(
    (lane, index) =>
      Math.max(
        (names[index]?.length ?? 1) * size.lineHeightPx,
        ...grid.days.map(
          (day) =>
            placeEntries(
              cellsOf(grid, day.iso, lane),
              lane,
              0,
              0,
              busyPx - 2 * size.padPx,
              size,
              measure,
            ).heightPx,
        ),
      ) +
      2 * size.padPx,
  );
  const tops = [headPx, headPx + (heights[0] ?? 0), headPx + (heights[0] ?? 0) + (heights[1] ?? 0)];
  placed.heightPx = Math.ceil((tops[2] ?? 0) + (heights[2] ?? 0));
  grid.lanes.forEach(({ id }, index) => {
    const top = tops[index] ?? 0;
    const lines = names[index] ?? [];
    if (id !== 'out')
      placed.bands.push({
        lane: id,
        x: 0,
        y: top,
        widthPx: size.widthPx,
        heightPx: heights[index] ?? 0,
      });
    const x = id === 'out' ? 0 : size.padPx;
    // A name of two lines stands on the foot of its band when people go out, and hangs from the head of the others.
    const y =
      id === 'out'
        ? top + (heights[index] ?? 0) - size.padPx - (lines.length - 1) * size.lineHeightPx
        : top + size.padPx + size.textPx;
    lines.forEach((line, step) =>
      placed.texts.push(textAt('lane', id, line, x, y + step * size.lineHeightPx, size, measure)),
    );
  });
  let x = size.lanePx;
  for (const day of grid.days) {
    const widthPx = day.isQuiet ? quietPx : busyPx;
    placed.lines.push({ x1: x, y1: 0, x2: x, y2: tops[1] ?? 0 });
    const hasRoom = measure(day.label, sizeOf('day', size), weights.day) <= widthPx - size.padPx;
    placed.texts.push(
      textAt(
        'day',
        null,
        hasRoom ? day.label : day.dayOfMonth,
        x + size.padPx * (day.isQuiet ? 0.8 : 1),
        size.numberPx,
        size,
        measure,
      ),
    );
    laneOrder.forEach((lane, index) => {
      const entries = placeEntries(
        cellsOf(grid, day.iso, lane),
        lane,
        x + size.padPx,
        0,
        widthPx - 2 * size.padPx,
        size,
        measure,
      );
      // Those who go out stand on the sill; the others start under the edge of their band.
      const top =
        lane === 'out'
          ? (tops[1] ?? 0) - 2 - entries.heightPx
          : (tops[index] ?? 0) + (lane === 'in' ? 4 : size.padPx);
      addEntries(placed, entries, top);
    });
    x += widthPx;
  }
  placed.lines.push({ x1: 0, y1: tops[1] ?? 0, x2: size.widthPx, y2: tops[1] ?? 0 });
}

function placeDaysUnder(
  placed: PlacedStrip,
  grid: StripGrid,
  size: SixDaysSize,
  measure: Measure,
  words: SixDaysWords,
): void {
  let y = 0;
  for (const [index, day] of grid.days.entries()) {
    if (index > 0 && !day.isQuiet) y += 12;
    placed.texts.push(textAt('day', null, day.label, 0, y + size.textPx * 1.3, size, measure));
    if (day.isQuiet) {
      const x = measure(day.label, sizeOf('day', size), weights.day) + 12;
      placed.texts.push(
        textAt('note', null, words.noEntry, x, y + size.textPx * 1.3, size, measure),
      );
      y += size.lineHeightPx * 1.6;
      continue;
    }
    y += size.textPx * 1.3 + 12;
    for (const { id, label } of grid.lanes) {
      const cells = cellsOf(grid, day.iso, id);
      if (id === 'deal') placed.lines.push({ x1: 0, y1: y, x2: size.widthPx, y2: y });
      if (cells.length === 0) {
        if (id === 'deal')
          placed.bands.push({ lane: id, x: 0, y, widthPx: size.widthPx, heightPx: 8 });
        y += id === 'deal' ? 8 : 0;
        continue;
      }
      const padX = id === 'out' ? 0 : size.padPx;
      const padTop = id === 'out' ? 0 : size.padPx;
      const entries = placeEntries(cells, id, padX, 0, size.widthPx - 2 * padX, size, measure);
      const heightPx =
        padTop + size.lineHeightPx + entries.heightPx + (id === 'out' ? 2 : size.padPx);
      if (id !== 'out') placed.bands.push({ lane: id, x: 0, y, widthPx: size.widthPx, heightPx });
      placed.texts.push(
        textAt('lane', id, label, padX, y + padTop + size.textPx * 0.8, size, measure),
      );
      addEntries(placed, entries, y + padTop + size.lineHeightPx);
      y += heightPx;
    }
    y += 10;
  }
  placed.heightPx = Math.ceil(y);
}

interface Entries {
  texts: PlacedStripText[];
  people: PlacedPeople[];
  steps: PlacedStep[];
  heightPx: number;
}

/** The cells of one day and lane, from the top of their place down. */
function placeEntries(
  cells: readonly StripCell[],
  lane: StripLane,
  x: number,
  top: number,
  roomPx: number,
  size: SixDaysSize,
  measure: Measure,
): Entries {
  const entries: Entries = { texts: [], people: [], steps: [], heightPx: 0 };
  let y = top;
  const write = (role: StripTextRole, text: string): void => {
    for (const line of wrapText(text, roomPx, sizeOf(role, size), weights[role], measure)) {
      const stepPx = role === 'number' ? size.numberPx * 1.1 : size.lineHeightPx;
      entries.texts.push(textAt(role, lane, line, x, y + stepPx * 0.8, size, measure));
      y += stepPx;
    }
  };
  cells.forEach((cell, index) => {
    if (index > 0) y += 10;
    const block = cell.number ? placeDots(cell.number, lane, size.pitchPx, roomPx) : null;
    const placeBlock = (): void => {
      if (!cell.number || !block) return;
      entries.people.push({ lane, number: cell.number, block, x, y });
      y += block.heightPx;
    };
    if (lane === 'in') placeBlock();
    if (cell.isEased !== undefined) {
      entries.steps.push({
        isEased: cell.isEased,
        x: x + stepReachPx + 1,
        y: y + stepReachPx + 1,
        reachPx: stepReachPx,
      });
      y += 2 * stepReachPx + 5;
    }
    if (cell.number && cell.number.value > 1) write('number', cell.number.text);
    write('text', cell.text);
    for (const note of cell.notes) write('note', note);
    if (lane === 'out' && block) {
      y += 5;
      placeBlock();
    }
  });
  entries.heightPx = y - top;
  return entries;
}

function addEntries(placed: PlacedStrip, entries: Entries, top: number): void {
  placed.texts.push(...entries.texts.map((text) => ({ ...text, y: text.y + top })));
  placed.people.push(...entries.people.map((people) => ({ ...people, y: people.y + top })));
  placed.steps.push(...entries.steps.map((step) => ({ ...step, y: step.y + top })));
}

const cellsOf = (grid: StripGrid, day: string, lane: StripLane): StripCell[] =>
  grid.cells.filter((cell) => cell.day === day && cell.lane === lane);

const sizeOf = (role: StripTextRole, size: SixDaysSize): number =>
  role === 'number' ? size.numberPx : role === 'day' ? size.textPx + 2.5 : size.textPx;

const textAt = (
  role: StripTextRole,
  lane: StripLane | null,
  text: string,
  x: number,
  y: number,
  size: SixDaysSize,
  measure: Measure,
): PlacedStripText => ({
  role,
  lane,
  text,
  x,
  y,
  sizePx: sizeOf(role, size),
  widthPx: measure(text, sizeOf(role, size), weights[role]),
});
