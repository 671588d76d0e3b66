/** What is on record from one deal to the next: those newly recognised as people hanging in the ground, and named cases in words. No markup. */
import { dotGrid, holeShare, isRingVisible } from '../../chart/dot-grid.ts';
import { countText } from './describe.ts';
import type { Room } from './slips.ts';
import type { Deal, DealCount } from './types.ts';

const hasRecord = ({ counts, events }: Deal): boolean => counts.length + events.length > 0;

/** Returns the foot of the last line, or `top` where nothing is on record. */
export function placeRecord(
  room: Room,
  deal: Deal,
  x: number,
  top: number,
  widthPx: number,
  isLast: boolean,
): number {
  const { canvas, phrase } = room;
  if (!hasRecord(deal)) return top;
  let y = canvas.lines(phrase(isLast ? 'after' : 'until-next'), x, top, widthPx, {
    className: 'label-strong on-ground',
    weight: 600,
  });
  y += 4;
  for (const count of deal.counts) y = placeCount(room, count, x, y, widthPx) + 5;
  for (const { text } of deal.events)
    y = canvas.lines(text, x, y, widthPx, { className: 'on-ground' }) + 5;
  return y;
}

function placeCount(room: Room, count: DealCount, x: number, top: number, widthPx: number): number {
  const foot = placePeople(room, count, x, top, widthPx);
  return room.canvas.lines(countText(count, room.phrase), x, foot + 5, widthPx, {
    className: 'on-ground',
  });
}

/** Of a month that began before the deal it is not known whose recognition came after it: those people are rings. Returns the foot. */
export function placePeople(
  { canvas }: Room,
  count: DealCount,
  x: number,
  top: number,
  widthPx: number,
): number {
  const { pitchPx } = canvas.size;
  const perRow = Math.max(1, Math.min(canvas.size.perRow, Math.floor(widthPx / pitchPx)));
  const grid = dotGrid({ x, y: top, to: count.people, perRun: perRow, pitchPx });
  const canRing = isRingVisible(pitchPx);
  canvas.people(count.isWider && !canRing ? 'people-in-past' : 'people-in', grid);
  if (count.isWider && canRing) canvas.people('hole-ground', grid, holeShare);
  return top + grid.heightPx;
}
