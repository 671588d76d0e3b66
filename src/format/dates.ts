/** Dates as a British reader reads them, at the precision they have. Knows no locale and no time zone. */
import { calendarFromDay, edtfToDays, type CalendarDay } from './epoch-day.ts';

export type DateStyle = 'long' | 'short' | 'month';

const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

interface DateParts {
  day: string;
  month: string;
  year: string;
}

/**
 * "11 September 2025", "September 2025", "2025"; spans "17–18 December 2025", "18 January – 17 September 2025".
 * short: "11 Sep 2025". month: the day is left out: "September 2025". Throws a RangeError for an unreal date.
 */
export function formatDate(edtf: string, style: DateStyle = 'long'): string {
  edtfToDays(edtf);
  const [first = '', last] = edtf.split('/');
  const from = partsOf(first, style);
  return last === undefined ? join(from) : formatSpan(from, partsOf(last, style));
}

/** An epoch day as formatDate would print it. */
export function formatDay(epochDay: number, style: DateStyle = 'long'): string {
  const { year, month, day } = calendarFromDay(epochDay);
  return join({ day: style === 'month' ? '' : String(day), month: monthName(month, style), year: String(year) });
}

export const monthName = (month: CalendarDay['month'], style: DateStyle = 'long'): string => {
  const name = monthNames[month - 1];
  if (!name) throw new RangeError(`there is no month ${month}`);
  return style === 'short' ? name.slice(0, 3) : name;
};

function partsOf(date: string, style: DateStyle): DateParts {
  const [year = '', month, day] = date.split('-');
  return {
    day: day === undefined || style === 'month' ? '' : String(Number(day)),
    month: month === undefined ? '' : monthName(Number(month), style),
    year: String(Number(year)),
  };
}

/** What both ends share is said once; an en dash stands open when either side has a space in it. */
function formatSpan(from: DateParts, to: DateParts): string {
  if (join(from) === join(to)) return join(from);
  const isSameYear = from.year === to.year && from.month !== '' && to.month !== '';
  const isSameMonth = isSameYear && from.month === to.month && from.day !== '' && to.day !== '';
  const left = join({ day: from.day, month: isSameMonth ? '' : from.month, year: isSameYear ? '' : from.year });
  const right = join(to);
  const isTight = !left.includes(' ') && (isSameMonth || !right.includes(' ') || (isSameYear && to.day === ''));
  return isTight ? `${left}–${right}` : `${left} – ${right}`;
}

const join = ({ day, month, year }: DateParts): string => [day, month, year].filter((part) => part !== '').join(' ');
