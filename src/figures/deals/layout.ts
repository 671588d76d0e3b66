/** The crowds that sources tie to an easing stand on the sill; what was given hangs under them as slips, and what is on record until the next deal. Returns numbers and strings. */
import { Canvas, type Drawing } from '../../chart/canvas.ts';
import { dotGrid } from '../../chart/dot-grid.ts';
import { shownRows } from '../../chart/most-rows.ts';
import { placeGround, sillPx } from '../../chart/sill.ts';
import { wrapText, type Measure } from '../../chart/wrap-text.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { Labels } from '../make-figure.ts';
import { columnsFor, placeColumn, type Column } from './columns.ts';
import { datesOf } from './describe.ts';
import { placeRecord } from './place-record.ts';
import type { DealsSize } from './sizes.ts';
import { placeSlips, type Room } from './slips.ts';
import type { Deal, DealsSeries } from './types.ts';
import { placeWithoutWords } from './without-words.ts';

/** More crowds than these leave no room for their slips. */
const mostDeals = 5;
/** What the edges mean, and that the record is incomplete. */
const keys = ['key-tear', 'key-whole', 'key-said', 'incomplete'] as const;

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
  const columns = columnsFor(room, deals, mostDeals);
  const sillY = placeCrowds(room, columns);
  canvas.y = sillY + sillPx;
  if (size.slipColumns === 'under-crowd') {
    placeColumns(room, columns);
    canvas.y = placeKey(room, keys.map((key) => phrase(key)).join(' '), canvas.y + 6, roomPx);
  } else if (size.slipColumns === 'without-words') placeWithoutWords(room, columns);
  else {
    canvas.y += 10;
    for (const key of keys) canvas.y = placeKey(room, phrase(key), canvas.y, roomPx) + 4;
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

/** Date, number, people down to the sill. Returns where the sill lies. */
function placeCrowds({ canvas, phrase }: Room, columns: readonly Column[]): number {
  const { pitchPx, numberPx, textPx, lineHeightPx } = canvas.size;
  const rows = columns
    .map(({ deal, widthPx }) => ({ deal, fits: Math.max(1, Math.floor(widthPx / pitchPx)) }))
    .filter(({ deal, fits }) => deal.people > fits);
  const perRow = Math.min(canvas.size.perRow, ...rows.map(({ fits }) => fits));
  const headPx = ({ deal, widthPx }: Column): number =>
    wrapText(datesOf(deal, phrase), widthPx, textPx, 400, canvas.measure).length * lineHeightPx;
  const crowdPx = ({ deal }: Column): number =>
    Math.ceil(deal.people / perRow) * pitchPx + numberPx * 0.85 + 8;
  const foot = canvas.y + Math.max(...columns.map((one) => headPx(one) + crowdPx(one))) + 3;
  for (const column of columns) {
    const { deal, x, widthPx } = column;
    const crowd = dotGrid({ x, y: foot, to: deal.people, perRun: perRow, pitchPx, grows: 'up' });
    canvas.people('people-out', crowd);
    canvas.text(phrase.number(deal.people), x, foot - crowd.heightPx - 8, {
      className: 'label-strong label-out',
      weight: 600,
      sizePx: numberPx,
    });
    canvas.lines(datesOf(deal, phrase), x, foot - crowdPx(column) - headPx(column), widthPx, {
      className: 'quiet',
    });
  }
  return Math.ceil(foot + 2);
}

/** Under its own crowd each deal has its slips, and what is on record until the next. */
function placeColumns(room: Room, columns: readonly Column[]): void {
  const top = room.canvas.y + 12;
  room.canvas.y = Math.max(
    ...columns.map((column, index) => placeColumn(room, column, top, index === columns.length - 1)),
  );
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

/** Returns the foot. */
const placeKey = ({ canvas }: Room, text: string, top: number, widthPx: number): number =>
  canvas.lines(text, canvas.size.edgePx, top, widthPx, { className: 'on-ground-quiet' });
