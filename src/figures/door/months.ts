/** The months of the timeline and where a day stands in its month. Knows no width. */
import { calendarFromDay, daysInMonth, isoFromDay } from '../../format/epoch-day.ts';

export const monthOfDay = (day: number): string => isoFromDay(day).slice(0, 7);

const partsOf = (month: string): { year: number; month: number } => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return { year, month: number };
};

/** "2024-07" to "2024-09", both inclusive. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (
    let { year, month } = partsOf(from);
    ;
    month === 12 ? ((year += 1), (month = 1)) : (month += 1)
  ) {
    const id = `${year}-${String(month).padStart(2, '0')}`;
    if (id > to) return months;
    months.push(id);
  }
}

/** How much of its month has passed at noon of a day: 0 to 1. */
export function partOfMonth(day: number): number {
  const calendar = calendarFromDay(day);
  return (calendar.day - 0.5) / daysInMonth(calendar.year, calendar.month);
}

/** "Jul", and the year for the months that bring one: the first and each January. */
export function monthName(
  id: string,
  isFirst: boolean,
  names: readonly string[],
): { name: string; year: string } {
  const { year, month } = partsOf(id);
  return { name: names[month - 1] ?? '', year: isFirst || month === 1 ? String(year) : '' };
}
