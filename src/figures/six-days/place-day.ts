/** What stands at one day: its name, those let out and the marks of the deal on the sill, those jailed below it. No markup. */
import { dealPath } from '../../chart/deal-mark.ts';
import { dotGrid } from '../../chart/dot-grid.ts';
import { sillPx } from '../../chart/sill.ts';
import { placeEntries, type Room } from './place-entries.ts';
import type { StripDay, StripEntry } from './types.ts';

/** Half a mark on the sill. */
const reachPx = 7;
/** People who hang beside their words, not above them. */
const mostBeside = 3;

/** The deal's marks stand to the right of those let out where both share a day's width. */
export function placePeople(
  room: Room,
  entries: readonly StripEntry[],
  x: number,
  sillY: number,
  widthPx: number,
): void {
  const { canvas } = room;
  // A crowd and a mark of one day stand above each other where a day has one column.
  const hasMark = entries.some(({ lane }) => lane === 'deal');
  let y = sillY - 2 - (hasMark ? reachPx : 0);
  for (const { people, lane } of entries) {
    if (lane !== 'out') continue;
    const grid = dotGrid({ ...gridOf(room, widthPx), x, y, to: people, grows: 'up' });
    canvas.people('people-out', grid);
    y -= grid.heightPx;
  }
  entries
    .filter(({ lane }) => lane === 'deal')
    .forEach(({ isEased, power }, index) => {
      const centre =
        x + reachPx + Math.min(index * 2.4 * reachPx, Math.max(0, widthPx - 2 * reachPx));
      const d = dealPath(power, centre, sillY + sillPx / 2, reachPx);
      const box = {
        x: centre - reachPx,
        y: sillY - reachPx,
        width: 2 * reachPx,
        height: 2 * reachPx,
      };
      canvas.path(isEased ? 'deal-open' : 'deal-imposed', { d }, [box], { isSolid: false });
    });
}

const gridOf = ({ canvas }: Room, widthPx: number): { perRun: number; pitchPx: number } => {
  const { perRow, pitchPx } = canvas.size;
  return { perRun: Math.max(1, Math.min(perRow, Math.floor(widthPx / pitchPx))), pitchPx };
};

/** Of those let out, or of a mark on the sill. */
export function crowdPx(entries: readonly StripEntry[], widthPx: number, room: Room): number {
  const { perRun, pitchPx } = gridOf(room, widthPx);
  const rows = entries
    .filter(({ lane }) => lane === 'out')
    .reduce((sum, { people }) => sum + Math.ceil(people / perRun), 0);
  const markPx = entries.some(({ lane }) => lane === 'deal') ? reachPx + 2 : 0;
  return rows * pitchPx + markPx + 4;
}

/** In full where it fits; of a quiet day the number alone. Returns the foot. */
export function placeDay(
  { canvas }: Room,
  { day, x, dayPx }: { day: StripDay; x: number; dayPx: number },
  top: number,
): number {
  const weight = day.isQuiet ? 400 : 600;
  const className = day.isQuiet ? 'on-ground-quiet' : 'label-strong on-ground';
  const fits = canvas.width(day.label, { weight }) <= dayPx - 4;
  return canvas.lines(fits ? day.label : day.dayOfMonth, x, top + 8, dayPx, { className, weight });
}

export function hang(
  room: Room,
  entries: readonly StripEntry[],
  x: number,
  top: number,
  widthPx: number,
): number {
  const people = entries.reduce((sum, entry) => sum + entry.people, 0);
  const grid = dotGrid({ ...gridOf(room, widthPx), x, y: top, to: people });
  room.canvas.people('people-in', grid);
  return top + grid.heightPx;
}

export function placeBelow(
  room: Room,
  entries: readonly StripEntry[],
  x: number,
  top: number,
  widthPx: number,
): number {
  let y = top;
  for (const entry of entries) {
    const foot = hang(room, [entry], x, y + 3, widthPx) + 4;
    // A few people stand before their words, more of them above.
    const isBeside = entry.people <= mostBeside;
    const indentPx = isBeside && entry.people > 0 ? entry.people * room.canvas.size.pitchPx + 5 : 0;
    const textTop = isBeside ? y : foot;
    y = Math.max(foot, placeEntries(room, [entry], x + indentPx, textTop, widthPx - indentPx)) + 8;
  }
  return y;
}
