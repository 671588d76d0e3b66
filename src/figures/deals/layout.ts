/** The crowds that sources tie to an easing stand on the sill; what was given hangs under them as slips, and what is on record until the next deal. Returns numbers and strings. */
import { Canvas, type Drawing } from '../../chart/canvas.ts';
import { dotGrid } from '../../chart/dot-grid.ts';
import { shownRows } from '../../chart/most-rows.ts';
import { placeGround, sillPx } from '../../chart/sill.ts';
import { wrapText, type Measure } from '../../chart/wrap-text.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { Labels } from '../make-figure.ts';
import { datesOf } from './describe.ts';
import { hasRecord, placeRecord } from './place-record.ts';
import type { DealsSize } from './sizes.ts';
import { placeSlips, type Room } from './slips.ts';
import type { Deal, DealsSeries } from './types.ts';

/** More crowds than these leave no room for their slips. */
const mostDeals = 5;

export function placeDeals(
  series: DealsSeries,
  size: DealsSize,
  measure: Measure,
  phrase: Phrase,
  labels: Labels = {},
): Drawing {
  const canvas = new Canvas(size, measure);
  const { rows: deals, left } = shownRows(series.deals, () => false, mostDeals);
  if (deals.length === 0) return canvas.finish();
  const room: Room = { canvas, phrase, labels };
  const roomPx = size.widthPx - 2 * size.edgePx;
  const columnPx = (roomPx - size.gapPx * (mostDeals - 1)) / mostDeals;
  const columns = deals.map((deal, index) => ({
    deal,
    x: size.edgePx + index * (columnPx + size.gapPx),
  }));
  const sillY = placeCrowds(room, columns, columnPx);
  canvas.y = sillY + sillPx;
  if (size.slipColumns === 'under-crowd') placeColumns(room, columns, columnPx);
  else {
    canvas.y += 10;
    placeKey(room, roomPx);
    for (const deal of deals)
      placeUnderHeading(room, deal, size.slipColumns, deal === deals.at(-1));
  }
  if (left > 0)
    canvas.y = canvas.lines(
      phrase('more-deals', { count: left }),
      size.edgePx,
      canvas.y + 8,
      roomPx,
      {
        className: 'on-ground-quiet',
      },
    );
  placeGround(canvas, sillY, 14);
  return canvas.finish();
}

interface Column {
  deal: Deal;
  x: number;
}

/** Date, number, people down to the sill. Returns where the sill lies. */
function placeCrowds(
  { canvas, phrase }: Room,
  columns: readonly Column[],
  columnPx: number,
): number {
  const { pitchPx, numberPx, textPx, lineHeightPx } = canvas.size;
  const perRow = Math.max(1, Math.min(canvas.size.perRow, Math.floor(columnPx / pitchPx)));
  const headPx = ({ deal }: Column): number =>
    wrapText(datesOf(deal, phrase), columnPx, textPx, 400, canvas.measure).length * lineHeightPx;
  const crowdPx = ({ deal }: Column): number =>
    Math.ceil(deal.people / perRow) * pitchPx + numberPx * 0.85 + 8;
  const foot = canvas.y + Math.max(...columns.map((one) => headPx(one) + crowdPx(one))) + 3;
  for (const column of columns) {
    const { deal, x } = column;
    const crowd = dotGrid({ x, y: foot, to: deal.people, perRun: perRow, pitchPx, grows: 'up' });
    canvas.people('people-out', crowd);
    canvas.text(phrase.number(deal.people), x, foot - crowd.heightPx - 8, {
      className: 'label-strong label-out',
      weight: 600,
      sizePx: numberPx,
    });
    canvas.lines(datesOf(deal, phrase), x, foot - crowdPx(column) - headPx(column), columnPx, {
      className: 'quiet',
    });
  }
  return Math.ceil(foot + 2);
}

/** Each deal under its own crowd; what is on record begins at one height, and the words for all stand in the room that the first two leave. */
function placeColumns(room: Room, columns: readonly Column[], columnPx: number): void {
  const { canvas } = room;
  const { widthPx, edgePx, gapPx } = canvas.size;
  const top = canvas.y + 12;
  const feet = columns.map(({ deal, x }) => placeSlips(room, deal, x, top, columnPx, 1));
  const recordTop = Math.max(...feet) + 10;
  const ends = columns.map(({ deal, x }) =>
    placeRecord(room, deal, x, recordTop, columnPx, deal === columns.at(-1)?.deal),
  );
  const free = columns.findIndex(({ deal }) => hasRecord(deal));
  const roomPx = widthPx - 2 * edgePx;
  const besidePx = free === -1 ? roomPx : (columns[free]?.x ?? 0) - edgePx - 2 * gapPx;
  const isBeside = besidePx > columnPx;
  canvas.y = isBeside ? recordTop : Math.max(...feet, ...ends) + 10;
  placeKey(room, isBeside ? besidePx : roomPx);
  canvas.y = Math.max(canvas.y, ...feet, ...ends);
}

function placeUnderHeading(room: Room, deal: Deal, slipColumns: number, isLast: boolean): void {
  const { canvas, phrase } = room;
  const { widthPx } = canvas.size;
  const heading = phrase('heading', { count: deal.people, dates: datesOf(deal, phrase) });
  const foot = canvas.lines(heading, 0, canvas.y + 16, widthPx, {
    className: 'label-strong on-ground',
    weight: 600,
  });
  const slipsFoot = placeSlips(room, deal, 0, foot + 6, widthPx, slipColumns);
  canvas.y = placeRecord(room, deal, 0, slipsFoot + 2, widthPx, isLast);
}

/** What the edges mean, and that the record is incomplete. */
function placeKey({ canvas, phrase }: Room, widthPx: number): void {
  for (const key of ['key-tear', 'key-whole', 'key-said', 'incomplete'])
    canvas.y =
      canvas.lines(phrase(key), canvas.size.edgePx, canvas.y, widthPx, {
        className: 'on-ground-quiet',
      }) + 4;
}
