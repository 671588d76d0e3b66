/** Ticks of time on a line of days: years. Knows no pixels but those of the scale it is given. */
import { calendarFromDay, dayFromIso } from '../format/epoch-day.ts';

export interface TimeTick {
  day: number;
  label: string;
}

const firstOf = (year: number, month: number): number =>
  dayFromIso(`${year}-${String(month).padStart(2, '0')}-01`);

/** The first of each year within the days. */
export function yearTicks(start: number, end: number): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let year = calendarFromDay(start).year; firstOf(year, 1) < end; year += 1) {
    if (firstOf(year, 1) >= start) ticks.push({ day: firstOf(year, 1), label: String(year) });
  }
  return ticks;
}
