/** The year as the picture of the whole site: those let out stand on the sill, those newly recognised hang from it, and two bars in the ground say how many were held. Returns numbers and strings. */
import { Canvas, type Drawing, type TextStyle } from '../../chart/canvas.ts';
import { dotGrid, type DotGrid } from '../../chart/dot-grid.ts';
import { placeLegend } from '../../chart/legend.ts';
import { placeGround, sillPx } from '../../chart/sill.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import type { Phrase } from '../../format/phrases.ts';
import { dateOf, describeDead, numberOf } from './describe.ts';
import { lineOf } from './series.ts';
import type { YearSize } from './sizes.ts';
import type { LineKey, Year } from './types.ts';

/** Between a block of people and the sill. */
const airPx = 5;

interface Room {
  canvas: Canvas<YearSize>;
  year: Year;
  phrase: Phrase;
  pitchPx: number;
  roomPx: number;
}

export function placeYear(year: Year, size: YearSize, measure: Measure, phrase: Phrase): Drawing {
  const canvas = new Canvas(size, measure);
  if (year.lines.length === 0) return canvas.finish();
  const roomPx = size.widthPx - 2 * size.edgePx;
  const room: Room = { canvas, year, phrase, roomPx, pitchPx: roomPx / size.perRow };
  const sillY = placeOut(room);
  canvas.y = sillY + sillPx + airPx;
  placeIn(room);
  placeHeld(room);
  placeGround(canvas, sillY);
  return canvas.finish();
}

/** Words in the sky, then the people down to the sill. Returns where the sill lies. */
function placeOut(room: Room): number {
  const { canvas, year, phrase, pitchPx } = room;
  const { edgePx } = canvas.size;
  placeLead(room, 'out', phrase('out-lead'), 'label-out');
  canvas.y += 6;
  const mark = (className: string) => (x: number, middle: number) =>
    canvas.dots(className, [{ x: x + 4, y: middle }], 4);
  placeLegend(
    canvas,
    [
      {
        text: phrase('pardoned', { number: numberOf(year, 'pardoned', phrase) }),
        mark: mark('people-out'),
        markPx: 8,
      },
      {
        text: phrase('served', { number: numberOf(year, 'served', phrase) }),
        mark: mark('people-out-past'),
        markPx: 8,
      },
    ],
    edgePx,
  );
  const [pardoned, out] = [lineOf(year, 'pardoned').people, lineOf(year, 'out').people];
  const heightPx = Math.ceil(out / canvas.size.perRow) * pitchPx;
  const foot = canvas.y + 12 + heightPx;
  canvas.people('people-out', gridOf(room, 0, pardoned, foot, 'up'));
  canvas.people('people-out-past', gridOf(room, pardoned, out, foot, 'up'));
  return Math.ceil(foot + airPx);
}

function placeIn(room: Room): void {
  const { canvas, year, phrase, roomPx } = room;
  const { edgePx } = canvas.size;
  const grid = gridOf(room, 0, lineOf(year, 'entered').people, canvas.y, 'down');
  canvas.people('people-in', grid);
  canvas.y += grid.heightPx + 14;
  placeLead(room, 'entered', phrase('in-lead'), 'on-ground');
  canvas.y = canvas.lines(describeDead(year, phrase), edgePx, canvas.y + 4, roomPx, {
    className: 'on-ground-quiet',
  });
}

/** Two counts as bars on one scale from zero, and what the sum of the year leaves over. */
function placeHeld({ canvas, year, phrase, roomPx }: Room): void {
  const { edgePx, barPx, textPx } = canvas.size;
  canvas.y += 14;
  const most = Math.max(lineOf(year, 'opening').people, lineOf(year, 'counted').people, 1);
  for (const key of ['opening', 'counted'] as const) {
    const text = phrase('held', {
      number: numberOf(year, key, phrase),
      date: dateOf(year, key, phrase),
    });
    const width = (lineOf(year, key).people / most) * roomPx;
    const bar = { x: edgePx, y: canvas.y, width, height: barPx };
    const style = { className: 'on-ground' };
    const foot = canvas.lines(
      text,
      edgePx + 10,
      canvas.y + (barPx - textPx) / 2,
      roomPx - 20,
      style,
    );
    bar.height = Math.max(barPx, foot - canvas.y + 2);
    canvas.bars('surface-panel', [bar]);
    canvas.y += bar.height + 6;
  }
  const left = phrase('left-over', { count: lineOf(year, 'remainder').people });
  canvas.y = canvas.lines(left, edgePx, canvas.y + 4, roomPx, { className: 'on-ground-quiet' });
}

/** A large number and the words that say of what, on one line or more. */
function placeLead(
  { canvas, year, phrase, roomPx }: Room,
  key: LineKey,
  words: string,
  className: string,
): void {
  const { edgePx, numberPx, textPx, lineHeightPx } = canvas.size;
  const style: TextStyle = {
    className: `label-strong ${className}`,
    weight: 600,
    sizePx: numberPx,
  };
  const base = canvas.y + numberPx * 0.8;
  const number = canvas.text(capital(numberOf(year, key, phrase)), edgePx, base, style);
  const indentPx = number.box.width + 8;
  const fits = indentPx + canvas.width(words) <= roomPx;
  const [x, top] = fits
    ? [edgePx + indentPx, base - textPx * 0.84]
    : [edgePx, base + numberPx * 0.2 + 2];
  const foot = canvas.lines(words, x, top, fits ? roomPx - indentPx : roomPx, { className });
  canvas.y = Math.max(foot, base + lineHeightPx * 0.3);
}

const gridOf = (
  { canvas, pitchPx }: Room,
  from: number,
  to: number,
  y: number,
  grows: DotGrid['grows'],
): DotGrid =>
  dotGrid({ x: canvas.size.edgePx, y, perRun: canvas.size.perRow, pitchPx, from, to, grows });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
