/**
 * Calendar days as integers since 1970-01-01 UTC, and the EDTF forms of our schema as extents of such days.
 * Free of dependencies and of Date, so that client code may import it and no time zone can reach it.
 */

export const precisions = ['day', 'month', 'year', 'span'] as const;
export type Precision = (typeof precisions)[number];

/** First day and the day after the last one, as epoch days: a month is a month, not its first day. */
export interface DayExtent {
  start: number;
  end: number;
  precision: Precision;
}

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Hinnant's days_from_civil): integers only. */
export function dayFromCalendar(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of dayFromCalendar. */
export function calendarFromDay(epochDay: number): CalendarDay {
  const shifted = epochDay + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export const daysInMonth = (year: number, month: number): number =>
  dayFromCalendar(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) -
  dayFromCalendar(year, month, 1);

/** "2025-09-11" → 20342. Throws a RangeError for anything that is not a real day. */
export function dayFromIso(iso: string): number {
  const extent = extentOfDate(iso);
  if (extent.precision !== 'day') throw new RangeError(`"${iso}" is not a day such as 2025-09-11`);
  return extent.start;
}

/** 20342 → "2025-09-11". */
export function isoFromDay(epochDay: number): string {
  const { year, month, day } = calendarFromDay(epochDay);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The extent of a day, month, year or span. Throws a RangeError for an unreal or reversed date. */
export function edtfToDays(edtf: string): DayExtent {
  const [first = '', last, ...rest] = edtf.split('/');
  if (last === undefined) return extentOfDate(first);
  if (rest.length > 0) throw new RangeError(`"${edtf}" has more than one "/"`);
  if (first === last) throw new RangeError(`"${edtf}" is one date: write "${first}"`);
  const start = extentOfDate(first).start;
  const end = extentOfDate(last).end;
  if (end <= start || extentOfDate(last).start < start)
    throw new RangeError(`"${edtf}" ends before it starts`);
  return { start, end, precision: 'span' };
}

/** Days from the start of one date to the start of another: negative when the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  edtfToDays(to).start - edtfToDays(from).start;

function extentOfDate(date: string): DayExtent {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!parts) throw new RangeError(`"${date}" is not a date such as 2025-09-11, 2024-10 or 2024`);
  const year = Number(parts[1]);
  if (parts[2] === undefined) {
    return {
      start: dayFromCalendar(year, 1, 1),
      end: dayFromCalendar(year + 1, 1, 1),
      precision: 'year',
    };
  }
  const month = Number(parts[2]);
  if (month < 1 || month > 12) throw new RangeError(`"${date}" has no such month`);
  const monthStart = dayFromCalendar(year, month, 1);
  if (parts[3] === undefined)
    return { start: monthStart, end: monthStart + daysInMonth(year, month), precision: 'month' };
  const day = Number(parts[3]);
  if (day < 1 || day > daysInMonth(year, month)) throw new RangeError(`"${date}" has no such day`);
  return { start: monthStart + day - 1, end: monthStart + day, precision: 'day' };
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
