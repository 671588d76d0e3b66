/** A slip for each thing that was given: its words, and an edge that says whether it can be torn off. No markup. */
import type { Canvas, TextStyle } from '../../chart/canvas.ts';
import type { Box } from '../../chart/labels.ts';
import { shownRows } from '../../chart/most-rows.ts';
import { svgPath } from '../../chart/svg.ts';
import { daysText, formText, powerText, takenBackText, titleText } from './describe.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { Labels } from '../make-figure.ts';
import type { DealsSize } from './sizes.ts';
import type { Deal, DealRow } from './types.ts';

export interface Room {
  canvas: Canvas<DealsSize>;
  phrase: Phrase;
  labels: Labels;
}

/** No deal of today has more than three. */
const mostSlips = 4;
const headStyle: TextStyle = { className: 'label-strong label-deal', weight: 600 };
/** From the rim of the slip to its drawn edge. */
const edgePx = 3;

/** From `top` down, each slip in the column that is shortest. Returns the foot of the last. */
export function placeSlips(
  room: Room,
  deal: Deal,
  x: number,
  top: number,
  widthPx: number,
  columns: number,
): number {
  const { canvas, phrase, labels } = room;
  const { gapPx } = canvas.size;
  const columnPx = (widthPx - gapPx * (columns - 1)) / columns;
  const feet = Array.from({ length: columns }, () => top);
  const { rows, left } = shownRows(deal.slips, ({ eventId }) => eventId in labels, mostSlips);
  for (const row of rows) {
    const shortest = feet.indexOf(Math.min(...feet));
    const slipTop = feet[shortest] ?? top;
    feet[shortest] =
      placeSlip(room, row, x + shortest * (columnPx + gapPx), slipTop, columnPx) + gapPx;
  }
  const foot = Math.max(...feet);
  return left === 0
    ? foot
    : canvas.lines(phrase('more', { count: left }), x, foot, widthPx, {
        className: 'on-ground-quiet',
      });
}

/** What stands on a slip, from the top down. */
function paragraphsOf({ phrase, labels }: Room, row: DealRow): [string, TextStyle][] {
  const quiet = { className: 'quiet' };
  const strong: TextStyle = { className: 'label-strong', weight: 600 };
  const back = takenBackText(row, phrase);
  return [
    [titleText(row, phrase), headStyle],
    [labels[row.eventId] ?? row.title, {}],
    [`${formText(row, phrase)}, ${daysText(row, phrase)}`, quiet],
    ...(back ? [[back, strong] as [string, TextStyle]] : []),
  ];
}

/** Width of a slip in which no word of the deal's slips is broken. */
export function wholeWordsPx(room: Room, deal: Deal): number {
  const { size, measure } = room.canvas;
  const words = deal.slips
    .flatMap((row) => paragraphsOf(room, row))
    .flatMap(([text, { weight = 400 }]) =>
      text.split(' ').map((word) => measure(word, size.textPx, weight)),
    );
  return Math.ceil(Math.max(0, ...words)) + 2 * size.padPx;
}

const placeSlip = (room: Room, row: DealRow, x: number, top: number, widthPx: number): number =>
  placePaper(room, row, { x, y: top, width: widthPx }, paragraphsOf(room, row));

/** With its power alone. Returns the foot. */
export const placeBlankSlip: typeof placeSlip = (room, row, x, top, widthPx) =>
  placePaper(room, row, { x, y: top, width: widthPx }, [[powerText(row, room.phrase), headStyle]]);

function placePaper(
  room: Room,
  row: DealRow,
  { x, y: top, width: widthPx }: Omit<Box, 'height'>,
  paragraphs: readonly [string, TextStyle][],
): number {
  const { canvas } = room;
  const { padPx } = canvas.size;
  let y = top + padPx;
  for (const [text, style] of paragraphs)
    y = canvas.lines(text, x + padPx, y, widthPx - 2 * padPx, style) + 1;
  const box = { x, y: top, width: widthPx, height: y + padPx - 2 - top };
  canvas.bars('slip', [box]);
  placeEdge(room, row, box);
  return top + box.height;
}

/** Whole where a listing ended, to be torn along its dashes where an act can be taken back, none where it was only said. */
function placeEdge({ canvas }: Room, { forms }: DealRow, slip: Box): void {
  const [left, top] = [slip.x + edgePx, slip.y + edgePx];
  const [width, height] = [slip.width - 2 * edgePx, slip.height - 2 * edgePx];
  const draw = (className: string, d: string): void =>
    canvas.path(className, { d }, [slip], { isSolid: false });
  const isWhole = forms.includes('ended');
  const canTear = forms.includes('licence') || forms.includes('suspension');
  if (isWhole && canTear) {
    draw('slip-whole', svgPath`M${left} ${top + height}v${-height}h${width}v${height}`);
    draw('slip-tear', svgPath`M${left} ${top + height}h${width}`);
  } else if (isWhole || canTear)
    draw(
      isWhole ? 'slip-whole' : 'slip-tear',
      svgPath`M${left} ${top}h${width}v${height}h${-width}z`,
    );
}
