/** Windows at night: in the dark ground a row for each count, a window for each month. Lit to its height where a figure exists, an outline where it can't be compared, an empty frame where there is none, walled up where the source was closed. No markup. */
import { Canvas, type Drawing } from '../../chart/canvas.ts';
import type { Box } from '../../chart/labels.ts';
import { placeLegend } from '../../chart/legend.ts';
import { barsPath, columnsPath, type Stroke } from '../../chart/paths.ts';
import { placeGround, sillPx } from '../../chart/sill.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { isoFromDay } from '../../format/epoch-day.ts';
import type { Phrase } from '../../format/phrases.ts';
import { monthsBetween } from '../door/months.ts';
import { titleOf } from './describe.ts';
import type { VisibilitySize } from './sizes.ts';
import type { Closure, Indicator, Month, VisibilitySeries } from './types.ts';

/** Part of a month's width that its window takes; what a lit window shows at least, however small its count. */
const [windowShare, leastLitPx] = [0.72, 2];
/** A month that is narrower shares its empty frame with its neighbours. */
const leastFramePx = 10;
const quiet = { className: 'on-ground-quiet' };
const strong = { className: 'label-strong on-ground', weight: 600 as const };

interface Room {
  canvas: Canvas<VisibilitySize>;
  phrase: Phrase;
  months: readonly string[];
  monthPx: number;
}

/** The windows of all rows by their kind, so that each kind is one path. */
interface Windows {
  lit: Box[];
  outlined: Box[];
  empty: Box[];
  walls: Box[];
}

export function placeVisibility(
  series: VisibilitySeries,
  size: VisibilitySize,
  measure: Measure,
  phrase: Phrase,
): Drawing {
  const canvas = new Canvas(size, measure);
  if (series.indicators.length === 0) return canvas.finish();
  const { start, end } = series.period;
  const months = monthsBetween(isoFromDay(start).slice(0, 7), isoFromDay(end - 1).slice(0, 7));
  // In whole tenths, so that the way from window to window repeats: what repeats weighs nothing over the wire.
  const monthPx = Math.floor((size.widthPx / months.length) * 10) / 10;
  const room: Room = { canvas, phrase, months, monthPx };
  canvas.y = sillPx + 12;
  placeKey(room);
  const closures = placeClosures(room, series);
  const windows: Windows = { lit: [], outlined: [], empty: [], walls: [] };
  for (const indicator of series.indicators) placeRow(indicator, room, windows, closures);
  placeYears(room);
  // What is walled up lies under the windows that are known all the same.
  canvas.bars('surface-panel', windows.walls);
  placeOutlines(canvas, windows.outlined);
  placeEmpty(canvas, windows.empty);
  placeLit(canvas, windows.lit);
  placeGround(canvas, 0, 12);
  return canvas.finish();
}

const placeLit = (canvas: Canvas, boxes: readonly Box[]): void => {
  if (boxes.length > 0)
    canvas.path('window-lit', { d: columnsPath(boxes) }, boxes, { isSolid: false });
};
const placeOutlines = (canvas: Canvas, boxes: readonly Box[]): void =>
  canvas.bars('window-outline', boxes);
const placeEmpty = (canvas: Canvas, boxes: readonly Box[]): void => {
  if (boxes.length > 0)
    canvas.path('no-figure-ground', { d: barsPath(boxes) }, boxes, { isSolid: false });
};

function placeKey({ canvas, phrase }: Room): void {
  const [width, height] = [9, 15];
  const at = (x: number, middle: number): Box => ({ x, y: middle - height / 2, width, height });
  placeLegend(canvas, [
    {
      text: phrase('key-lit'),
      style: quiet,
      markPx: width,
      mark: (x, middle) =>
        placeLit(canvas, [{ ...at(x, middle), y: middle - 1.5, height: height / 2 + 1.5 }]),
    },
    {
      text: phrase('key-outline'),
      style: quiet,
      markPx: width,
      mark: (x, middle) => placeOutlines(canvas, [at(x, middle)]),
    },
    {
      text: phrase('key-empty'),
      style: quiet,
      markPx: width,
      mark: (x, middle) => placeEmpty(canvas, [at(x, middle)]),
    },
    {
      text: phrase('key-wall'),
      style: quiet,
      markPx: 2 * width,
      mark: (x, middle) => canvas.bars('surface-panel', [{ ...at(x, middle), width: 2 * width }]),
    },
  ]);
  canvas.y += 10;
}

/** Days that darkened the rows, each named to the left of its own line. Returns where the lines stand. */
function placeClosures(room: Room, { general, indicators, period }: VisibilitySeries): number[] {
  const { canvas, phrase, months, monthPx } = room;
  const { lineHeightPx } = canvas.size;
  const all = [...general, ...indicators.flatMap(({ darkFrom }) => darkFrom ?? [])];
  const shown = [...new Map(all.map((closure) => [closure.id, closure])).values()]
    .filter(({ start }) => start >= period.start && start < period.end)
    .sort((left, right) => left.start - right.start);
  const xOf = ({ date }: Closure): number => months.indexOf(date.slice(0, 7)) * monthPx;
  const top = canvas.y;
  let left = 0;
  for (const closure of shown) {
    const x = xOf(closure);
    const text = phrase(general.includes(closure) ? 'outlawed' : 'closed', {
      date: phrase.date(closure.date, 'month'),
    });
    if (x - left < 40) continue;
    const foot = canvas.lines(text, x - 6, top, x - 6 - left, { ...quiet, anchor: 'end' });
    canvas.line('leader-ground', x, top, x, foot);
    canvas.y = Math.max(canvas.y, foot);
    left = x + 6;
  }
  canvas.y += lineHeightPx * 0.4;
  return shown.map(xOf);
}

/** Its name and its highest month, then a window for each month. */
function placeRow(
  indicator: Indicator,
  room: Room,
  windows: Windows,
  closures: readonly number[],
): void {
  const { canvas, phrase, months, monthPx } = room;
  const { widthPx, windowPx, lineHeightPx } = canvas.size;
  const comparable = indicator.months.filter(isComparable);
  const highest = highestOf(comparable);
  const title = titleOf(indicator, phrase);
  const words = highest
    ? phrase('highest', {
        number: phrase.qualified(highest.people, highest.qualifier),
        date: phrase.date(highest.date, 'short'),
      })
    : '';
  const indentPx = canvas.width(title, strong) + 10;
  const fits = indentPx + canvas.width(words) <= widthPx;
  const foot = canvas.lines(title, 0, canvas.y, widthPx, strong);
  canvas.y =
    words === ''
      ? foot
      : canvas.lines(words, fits ? indentPx : 0, fits ? canvas.y : foot, widthPx, quiet);
  const top = canvas.y + 4;
  const most = Math.max(1, highest?.people ?? 1);
  months.forEach((date, index) => {
    const known = indicator.months.find((month) => month.date === date);
    const x = (index + (1 - windowShare) / 2) * monthPx;
    const box = { x, y: top, width: monthPx * windowShare, height: windowPx };
    if (!known) {
      if (!isWalled(date, indicator)) addEmpty(windows.empty, box, monthPx);
    } else if (isComparable(known)) {
      const height = Math.max(leastLitPx, Math.round((known.people / most) * windowPx));
      windows.lit.push({ ...box, y: top + windowPx - height, height });
    } else windows.outlined.push(box);
  });
  const wallFrom = months.findIndex((date) => isWalled(date, indicator));
  if (wallFrom >= 0) {
    const x = wallFrom * monthPx;
    windows.walls.push({ x, y: top - 2, width: widthPx - x, height: windowPx + 4 });
  }
  const strokes = closures.map((x): Stroke => [
    { x, y: top - 3 },
    { x, y: top + windowPx + 3 },
  ]);
  canvas.strokes('leader-ground', strokes);
  canvas.y = top + windowPx + lineHeightPx * 0.6;
}

/** Side by side, narrow empty frames would read as a pattern: they are one frame for all their months. */
function addEmpty(frames: Box[], box: Box, monthPx: number): void {
  const last = frames.at(-1);
  const isNext =
    last !== undefined && last.y === box.y && box.x - last.x - last.width < monthPx * 0.5;
  if (monthPx < leastFramePx && isNext) last.width = box.x + box.width - last.x;
  else frames.push(box);
}

const isComparable = ({ isOther, weak }: Month): boolean => !isOther && !weak;

const isWalled = (date: string, { darkFrom }: Indicator): boolean =>
  darkFrom !== null && date >= darkFrom.date.slice(0, 7);

const highestOf = (months: readonly Month[]): Month | undefined =>
  months.reduce<Month | undefined>(
    (best, month) => (!best || month.people > best.people ? month : best),
    undefined,
  );

function placeYears({ canvas, months, monthPx }: Room): void {
  const { textPx, lineHeightPx } = canvas.size;
  months.forEach((date, index) => {
    if (!date.endsWith('-01')) return;
    const year = date.slice(0, 4);
    const farthest = canvas.size.widthPx - canvas.width(year);
    canvas.text(year, Math.min(index * monthPx, farthest), canvas.y + textPx * 0.84, quiet);
  });
  canvas.y += lineHeightPx;
}
