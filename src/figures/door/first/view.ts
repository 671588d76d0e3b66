/** The stretch of time that a state shows, and where a day stands on it. Shared by everything that is placed. */
import { calendarFromDay, dayFromCalendar } from '../../../format/epoch-day.ts';
import type { DoorSize } from './constants.ts';
import type { DoorState, Extent } from './types.ts';

export type Measure = (text: string, sizePx: number, weight: 400 | 600) => number;

export interface View {
  window: Extent;
  size: DoorSize;
  x(day: number): number;
  pxPerDay: number;
  /** True when the days are wide enough apart for names. */
  isZoomed: boolean;
  isFocused(id: string): boolean;
  measure: Measure;
}

/** Months are drawn whole, or a block as wide as its month would be cut by the edge and misread. */
export function wholeMonths(window: Extent): Extent {
  const first = calendarFromDay(window.start);
  const last = calendarFromDay(window.end - 1);
  return {
    start: dayFromCalendar(first.year, first.month, 1),
    end:
      last.month === 12
        ? dayFromCalendar(last.year + 1, 1, 1)
        : dayFromCalendar(last.year, last.month + 1, 1),
  };
}

export function viewOf(state: DoorState, size: DoorSize, measure: Measure): View {
  const window = wholeMonths(state.window);
  // A d3 scale would do the same, and ship nine kilobytes of ticks, formats and colours that this picture does not use.
  const pxPerDay = (size.endPx - size.startPx) / (window.end - window.start);
  const focus = new Set(state.focus);
  return {
    window,
    size,
    x: (day) => size.startPx + (day - window.start) * pxPerDay,
    pxPerDay,
    isZoomed: window.end - window.start <= 190,
    isFocused: (id) => focus.has(id),
    measure,
  };
}

/** Room of a number with the air that it needs beside another: at less than a third of its size, 31 beside 32 reads as 3132. */
export const numberWidth = (text: string, { measure, size }: View): number =>
  measure(text, size.numberPx, 600) + size.numberPx * 0.3;

export const isWithin = (inner: Extent, outer: Extent): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
export const touches = (a: Extent, b: Extent): boolean => a.start < b.end && b.start < a.end;
/** The middle of the first day: where a thing known to the day stands. */
export const middleOf = (extent: Extent): number => (extent.start + extent.end) / 2;

/** First days of the months of a window, with the day after each month's last. */
export function monthsOf(window: Extent): (Extent & { year: number; month: number })[] {
  const months: (Extent & { year: number; month: number })[] = [];
  for (let start = window.start; start < window.end;) {
    const { year, month } = calendarFromDay(start);
    const end =
      month === 12 ? dayFromCalendar(year + 1, 1, 1) : dayFromCalendar(year, month + 1, 1);
    months.push({ start, end, year, month });
    start = end;
  }
  return months;
}
