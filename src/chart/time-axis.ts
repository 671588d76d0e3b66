/** Ticks of time on a line of days: years, or half-years where the line is short. Knows no pixels but those of the scale it is given. */
import { calendarFromDay, dayFromIso } from '../format/epoch-day.ts';
import { formatDay } from '../format/dates.ts';

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

/** January and July of each year within the days, with their year. */
export function halfYearTicks(start: number, end: number): TimeTick[] {
  return Array.from(
    { length: calendarFromDay(end).year - calendarFromDay(start).year + 1 },
    (_, index) => calendarFromDay(start).year + index,
  )
    .flatMap((year) => [firstOf(year, 1), firstOf(year, 7)])
    .filter((day) => day >= start && day < end)
    .map((day) => ({ day, label: formatDay(day, 'month').replace(/^(\p{L}{3})\p{L}*/u, '$1') }));
}
