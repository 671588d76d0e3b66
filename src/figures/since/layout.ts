/** The sill running on after the story: the few people known to be let out above it, acts of sanctions on it, and an empty frame wherever nothing is known. No markup. */
import { Canvas, type Drawing, type TextStyle } from '../../chart/canvas.ts';
import { dealPath } from '../../chart/deal-mark.ts';
import { dotGrid, holeShare, type DotGrid } from '../../chart/dot-grid.ts';
import type { Box } from '../../chart/labels.ts';
import { placeMonthNames } from '../../chart/month-axis.ts';
import { barsPath } from '../../chart/paths.ts';
import { placeGround, sillPx } from '../../chart/sill.ts';
import { spread } from '../../chart/spread.ts';
import { wrapText, type Measure } from '../../chart/wrap-text.ts';
import { dayFromIso } from '../../format/epoch-day.ts';
import type { Phrase } from '../../format/phrases.ts';
import { partOfMonth } from '../door/months.ts';
import { isDrawn } from './series.ts';
import type { SinceSize } from './sizes.ts';
import type { Known, SinceSeries } from './types.ts';

/** Between two blocks of words; between a mark on the sill and those who stand over it; half a mark. */
const [gapPx, footPx, markPx] = [10, 10, 5.5];
/** A frame is as high as so many rows of people. */
const frameRows = 4;

interface Room {
  canvas: Canvas<SinceSize>;
  series: SinceSeries;
  phrase: Phrase;
  monthPx: number;
  blockPx: number;
}

interface Line {
  text: string;
  style: TextStyle;
}

export function placeSince(
  series: SinceSeries,
  size: SinceSize,
  measure: Measure,
  phrase: Phrase,
): Drawing {
  const canvas = new Canvas(size, measure);
  if (series.months.length === 0 || series.known.length === 0) return canvas.finish();
  const monthPx = size.widthPx / series.months.length;
  const blockPx = Math.min(size.perRow * size.pitchPx, monthPx - 4);
  const room: Room = { canvas, series, phrase, monthPx, blockPx };
  placeWords(room);
  const sillY = placeSky(room);
  canvas.y = sillY + sillPx + 6;
  placeMonthNames(canvas, series.months, { monthPx, blockPx }, phrase);
  const frames = framesOf(room, series.months, canvas.y + 4);
  placeFrames(canvas, frames);
  canvas.y += 10 + frameRows * size.pitchPx;
  canvas.y = canvas.lines(phrase('none-in'), 0, canvas.y, size.widthPx, {
    className: 'on-ground-quiet',
  });
  placeHeld(room);
  placeGround(canvas, sillY, 14);
  return canvas.finish();
}

/** From a month with words to the next that has some. */
function columnsOf(months: readonly string[], { canvas, series, monthPx }: Room) {
  const indexes = [...new Set(months)].map((month) => series.months.indexOf(month));
  return indexes.map((index, place) => {
    const left = index * monthPx;
    const end = indexes[place + 1];
    const right = end === undefined ? canvas.size.widthPx : end * monthPx - gapPx;
    return { month: series.months[index] ?? '', left, roomPx: right - left };
  });
}

/** What happened, in the month's own column, with the weight of its sources. */
function placeWords(room: Room): void {
  const { canvas, series } = room;
  const drawn = series.known.filter(isDrawn);
  const columns = columnsOf(
    drawn.map(({ month }) => month),
    room,
  ).map((column) => ({
    ...column,
    lines: drawn
      .filter(({ month }) => month === column.month)
      .flatMap((known) => linesOf(known, column.roomPx, room)),
  }));
  const most = Math.max(0, ...columns.map(({ lines }) => lines.length));
  const { lineHeightPx, textPx } = canvas.size;
  const foot = canvas.y + most * lineHeightPx;
  for (const { left, lines } of columns)
    lines.forEach(({ text, style }, index) => {
      const fromFoot = lines.length - index;
      canvas.text(text, left, foot - fromFoot * lineHeightPx + textPx * 0.84, style);
    });
  canvas.y = foot + 4;
}

function linesOf(
  { text, date, isWeak, deal, isDayUnknown }: Known,
  roomPx: number,
  room: Room,
): Line[] {
  const { canvas, phrase } = room;
  const { textPx } = canvas.size;
  const strong: TextStyle = {
    className: `label-strong ${deal ? 'label-deal' : 'label-out'}`,
    weight: 600,
  };
  const quiet: TextStyle = { className: 'quiet' };
  const day = phrase.date(date, 'short');
  const told = [
    isDayUnknown ? phrase('day-unknown', { date: day }) : day,
    ...(isWeak ? [phrase('weak')] : []),
  ].join(', ');
  const wrap = (words: string, style: TextStyle): Line[] =>
    wrapText(words, roomPx, textPx, style.weight ?? 400, canvas.measure).map((line) => ({
      text: line,
      style,
    }));
  return [...wrap(text, strong), ...wrap(told, quiet)];
}

/** Those let out over their month, rings where the day is not known, frames where nothing is, and marks on the sill. Returns where it lies. */
function placeSky(room: Room): number {
  const { canvas, series, monthPx } = room;
  const { pitchPx } = canvas.size;
  const crowds = series.months.map((month) =>
    series.known.filter((known) => known.month === month && known.people !== null),
  );
  const gridsAt = (foot: number): { known: Known; grid: DotGrid }[] =>
    crowds.flatMap((crowd, index) => {
      let y = foot;
      return crowd.map((known) => {
        const grid = gridOf(room, known.people ?? 0, index * monthPx, y);
        y -= grid.heightPx + pitchPx / 3;
        return { known, grid };
      });
    });
  const top = Math.min(
    -frameRows * pitchPx,
    ...gridsAt(0).flatMap(({ grid }) => grid.runs.map(({ y }) => y - pitchPx / 2)),
  );
  const foot = canvas.y - top;
  const grids = gridsAt(foot);
  for (const { grid } of grids) canvas.people('people-out', grid);
  for (const { known, grid } of grids)
    if (known.isDayUnknown) canvas.people('hole-paper', grid, holeShare);
  const empty = series.months.filter((_, index) => (crowds[index] ?? []).length === 0);
  placeFrames(canvas, framesOf(room, empty, foot - frameRows * pitchPx));
  const sillY = Math.ceil(foot + footPx);
  placeDeals(room, sillY + sillPx / 2);
  return sillY;
}

function gridOf({ canvas, blockPx }: Room, people: number, x: number, y: number): DotGrid {
  const { pitchPx } = canvas.size;
  const perRun = Math.max(1, Math.floor(blockPx / pitchPx));
  return dotGrid({ x, y, to: people, perRun, pitchPx, grows: 'up' });
}

function placeDeals({ canvas, series, monthPx, blockPx }: Room, y: number): void {
  const deals = series.known.flatMap(({ deal, date, month }) =>
    deal ? [{ deal, date, index: series.months.indexOf(month) }] : [],
  );
  const wishes = deals.map(({ date, index }) => {
    const part = date.length === 10 ? partOfMonth(dayFromIso(date)) : 0.5;
    return { centre: index * monthPx + part * blockPx, width: 2 * markPx };
  });
  const centres = spread(wishes, 1, 0, canvas.size.widthPx);
  deals.forEach(({ deal }, index) => {
    const x = centres[index] ?? 0;
    const box = { x: x - markPx, y: y - markPx, width: 2 * markPx, height: 2 * markPx };
    canvas.path(
      deal.isEased ? 'deal-open' : 'deal-imposed',
      { d: dealPath(deal.power, x, y, markPx) },
      [box],
    );
  });
}

const framesOf = (
  { canvas, series, monthPx, blockPx }: Room,
  months: readonly string[],
  y: number,
): Box[] =>
  months.map((month) => ({
    x: series.months.indexOf(month) * monthPx + 0.5,
    y,
    width: blockPx - 1,
    height: frameRows * canvas.size.pitchPx,
  }));

/** In one path, whichever side of the sill they stand on: the ground's own grey is seen on paper too. */
const placeFrames = (canvas: Canvas, boxes: readonly Box[]): void => {
  if (boxes.length > 0) canvas.path('no-figure', { d: barsPath(boxes) }, boxes, { isSolid: false });
};

/** How many were held, as somebody said in passing, under the month in which it was said. */
function placeHeld(room: Room): void {
  const { canvas, series, phrase } = room;
  const { widthPx } = canvas.size;
  const quiet = { className: 'on-ground-quiet' };
  if (series.lastCount) {
    const { people, by, date } = series.lastCount;
    const text = phrase('last-count', { count: people, by, date: phrase.date(date) });
    canvas.y = canvas.lines(text, 0, canvas.y + 6, widthPx, { className: 'on-ground' }) + 2;
  }
  if (series.held.length === 0) return;
  canvas.y = canvas.lines(phrase('held'), 0, canvas.y, widthPx, quiet);
  const top = canvas.y;
  for (const { month, left, roomPx } of columnsOf(
    series.held.map((one) => one.month),
    room,
  )) {
    let y = top;
    for (const { people, qualifier, isWeak } of series.held.filter((one) => one.month === month)) {
      y = canvas.lines(phrase.qualified(people, qualifier), left, y, roomPx, {
        className: 'label-strong on-ground',
        weight: 600,
      });
      if (isWeak) y = canvas.lines(phrase('weak'), left, y, roomPx, quiet);
    }
    canvas.y = Math.max(canvas.y, y);
  }
}
