/** Six days along one sill: those let out stand on it, the deal is a mark on it, those jailed or sentenced hang from it. Returns numbers and strings. */
import { Canvas, type Drawing } from '../../chart/canvas.ts';
import { placeGround, sillPx } from '../../chart/sill.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { Labels } from '../make-figure.ts';
import { quietText } from './describe.ts';
import { crowdPx, hang, placeBelow, placeDay, placePeople } from './place-day.ts';
import { placeEntries, type Room } from './place-entries.ts';
import { shownEntries } from './shown-entries.ts';
import type { SixDaysSize } from './sizes.ts';
import type { SixDays, StripDay, StripEntry } from './types.ts';

/** Narrower columns hold no words. */
const leastPx = 96;
const [gapPx, insetPx] = [16, 3];

export function placeSixDays(
  series: SixDays,
  size: SixDaysSize,
  measure: Measure,
  phrase: Phrase,
  labels: Labels,
): Drawing {
  const canvas = new Canvas(size, measure);
  if (series.entries.length === 0) return canvas.finish();
  const room: Room = { canvas, phrase };
  const shown = { ...series, entries: shownEntries(series.entries, labels, phrase) };
  const parts = partsOf(shown, size);
  const isInColumns = parts.every(
    ({ widthPx, entries }) => entries.length === 0 || widthPx >= leastPx,
  );
  if (size.words === 'in-columns' && isInColumns) placeColumns(room, shown, parts);
  else placeLists(room, shown);
  return canvas.finish();
}

/** A column of words along the sill: what went out on a day, or the deal of that day. */
interface Part {
  day: StripDay;
  /** The first of its day bears the day's name. */
  isFirst: boolean;
  entries: StripEntry[];
  below: StripEntry[];
  x: number;
  widthPx: number;
  /** Of all parts of the day. */
  dayPx: number;
}

function partsOf({ days, entries }: SixDays, size: SixDaysSize): Part[] {
  const ofDays = days.map((day) => {
    const ofDay = entries.filter((entry) => entry.day === day.iso);
    const above = (['out', 'deal'] as const)
      .map((lane) => ofDay.filter((entry) => entry.lane === lane))
      .filter(({ length }) => length > 0);
    const below = ofDay.filter(({ lane }) => lane === 'in');
    return { day, below, above: above.length > 0 || day.isQuiet ? above : [[]] };
  });
  const busy = ofDays.reduce((sum, { above }) => sum + above.length, 0);
  const quietPx = ofDays.filter(({ above }) => above.length === 0).length * size.quietPx;
  const partPx = (size.widthPx - 2 * size.edgePx - quietPx) / Math.max(1, busy);
  let x = size.edgePx;
  return ofDays.flatMap(({ day, above, below }) => {
    const dayPx = above.length === 0 ? size.quietPx : above.length * partPx;
    const left = x;
    x += dayPx;
    return (above.length === 0 ? [[]] : above).map((part, index): Part => ({
      day,
      isFirst: index === 0,
      entries: part,
      below: index === 0 ? below : [],
      x: left + index * partPx,
      widthPx: above.length === 0 ? size.quietPx : partPx,
      dayPx,
    }));
  });
}

function placeColumns(room: Room, series: SixDays, parts: readonly Part[]): void {
  const { canvas } = room;
  const heights = parts.map(
    ({ entries, widthPx }) =>
      measured(room, entries, widthPx - gapPx) + crowdPx(entries, widthPx - gapPx, room),
  );
  const sillY = Math.ceil(canvas.y + Math.max(...heights) + 4);
  parts.forEach(({ entries, x, widthPx }, index) => {
    canvas.y = sillY - 4 - (heights[index] ?? 0);
    placeEntries(room, entries, x, canvas.y, widthPx - gapPx);
    placePeople(room, entries, x, sillY, widthPx - gapPx);
  });
  canvas.y = sillY + sillPx;
  const feet = parts.map((part) => {
    if (!part.isFirst) return canvas.y;
    const roomPx = part.dayPx - gapPx;
    const foot = placeDay(room, part, sillY + sillPx);
    return placeBelow(room, part.below, part.x, foot + 4, roomPx);
  });
  placeFoot(room, series, Math.max(...feet), sillY);
}

/** What is said above, six days of one width with nothing but marks, and what is said below. */
function placeLists(room: Room, series: SixDays): void {
  const { canvas } = room;
  const { widthPx } = canvas.size;
  const dayPx = widthPx / series.days.length;
  const lists = (lanes: readonly string[], className: string): void => {
    for (const { iso, label } of series.days) {
      const ofDay = series.entries.filter(({ day, lane }) => day === iso && lanes.includes(lane));
      if (ofDay.length === 0) continue;
      const style = { className: `label-strong ${className}`, weight: 600 } as const;
      canvas.y = canvas.lines(label, 0, canvas.y, widthPx, style);
      canvas.y = placeEntries(room, ofDay, 0, canvas.y, widthPx) + 8;
    }
  };
  lists(['out', 'deal'], '');
  const crowds = series.days.map(({ iso }) => series.entries.filter(({ day }) => day === iso));
  const tallest = Math.max(...crowds.map((entries) => crowdPx(entries, dayPx - insetPx, room)));
  const sillY = Math.ceil(canvas.y + tallest + 8);
  const feet = series.days.map((day, index) => {
    const x = index * dayPx;
    const entries = crowds[index] ?? [];
    placePeople(room, entries, x, sillY, dayPx - insetPx);
    const foot = placeDay(room, { day, x, dayPx }, sillY + sillPx);
    const jailed = entries.filter(({ lane }) => lane === 'in');
    return hang(room, jailed, x, foot + 3, dayPx - insetPx);
  });
  canvas.y = Math.max(...feet) + 12;
  lists(['in'], 'on-ground');
  placeFoot(room, series, canvas.y - 8, sillY);
}

/** How high the words are, found by setting them on a canvas that is thrown away. */
const measured = (
  { canvas, phrase }: Room,
  entries: readonly StripEntry[],
  widthPx: number,
): number =>
  placeEntries({ canvas: new Canvas(canvas.size, canvas.measure), phrase }, entries, 0, 0, widthPx);

function placeFoot({ canvas, phrase }: Room, series: SixDays, top: number, sillY: number): void {
  const quiet = quietText(series, phrase);
  canvas.y = top;
  const { widthPx, edgePx } = canvas.size;
  if (quiet)
    canvas.y = canvas.lines(quiet, edgePx, top + 8, widthPx - 2 * edgePx, {
      className: 'on-ground-quiet',
    });
  placeGround(canvas, sillY, 12);
}
