/** Where each deal stands: columns of one width on a phone, elsewhere each as wide as its words need. No markup. */
import { Canvas } from '../../chart/canvas.ts';
import { placeRecord } from './place-record.ts';
import { placeSlips, wholeWordsPx, type Room } from './slips.ts';
import type { Deal } from './types.ts';

export interface Column {
  deal: Deal;
  x: number;
  widthPx: number;
}

/** Widths are tried in steps of this, depths in steps of twice as much. */
const stepPx = 6;
/** In letters: narrower, a slip has a line for each word. */
const leastEm = 6;

/** `count` columns share the width of the drawing; fewer deals leave the last ones free. */
export function columnsFor(room: Room, deals: readonly Deal[], count: number): Column[] {
  const { widthPx, edgePx, gapPx, slipColumns } = room.canvas.size;
  const evenPx = (widthPx - 2 * edgePx - gapPx * (count - 1)) / count;
  const widths = slipColumns === 'under-crowd' ? widthsFor(room, deals, evenPx * deals.length) : [];
  let x = edgePx;
  return deals.map((deal, index) => {
    const column = { deal, x, widthPx: widths[index] ?? evenPx };
    x += column.widthPx + gapPx;
    return column;
  });
}

/** The widths with which all columns end as high as they can: one deal has three slips and a long record, another two slips. What is left over goes to all. */
function widthsFor(room: Room, deals: readonly Deal[], roomPx: number): number[] {
  const candidates = deals.map((deal) => depthsOf(room, deal, roomPx, roomPx / deals.length));
  const widthsWithin = (depthPx: number): number[] =>
    candidates.map(
      (of) => of.find((one) => one.depthPx <= depthPx)?.widthPx ?? of[0]?.widthPx ?? 0,
    );
  const sum = (widths: readonly number[]): number => widths.reduce((all, px) => all + px, 0);
  let depthPx = Math.max(...candidates.map((of) => of.at(-1)?.depthPx ?? 0));
  while (sum(widthsWithin(depthPx)) > roomPx + 0.01) depthPx += 2 * stepPx;
  const widths = widthsWithin(depthPx);
  return widths.map((px) => px + (roomPx - sum(widths)) / deals.length);
}

/** How deep a deal reaches in columns of rising width, the first as narrow as its longest word or a row of its crowd. */
function depthsOf(
  room: Room,
  deal: Deal,
  roomPx: number,
  evenPx: number,
): { widthPx: number; depthPx: number }[] {
  const { size, measure } = room.canvas;
  const crowdPx = Math.min(deal.people, size.perRow) * size.pitchPx;
  const least = Math.min(
    evenPx,
    Math.max(leastEm * size.textPx, crowdPx, wholeWordsPx(room, deal)),
  );
  return Array.from({ length: Math.floor((roomPx / 2 - least) / stepPx) + 1 }, (_, step) => {
    const widthPx = least + step * stepPx;
    const canvas = new Canvas(size, measure);
    return { widthPx, depthPx: placeColumn({ ...room, canvas }, { deal, x: 0, widthPx }, 0) };
  });
}

/** Slips, and under them what is on record until the next deal. Returns the foot. */
export function placeColumn(
  room: Room,
  { deal, x, widthPx }: Column,
  top: number,
  isLast = false,
): number {
  const foot = placeSlips(room, deal, x, top, widthPx, 1);
  return placeRecord(room, deal, x, foot + 2, widthPx, isLast);
}
