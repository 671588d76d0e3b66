/** Dates as a British reader reads them, or the reader of another language, at the precision they have. Knows no locale of the machine and no time zone. */
import { calendarFromDay, edtfToDays, type CalendarDay } from './epoch-day.ts';
import { english, type Language } from './language.ts';

export type DateStyle = 'long' | 'short' | 'month' | 'yearless';

interface DateParts {
  day: string;
  month: string;
  year: string;
}

/**
 * "11 September 2025", "September 2025", "2025"; spans "17–18 December 2025", "18 January – 17 September 2025".
 * short: "11 Sep 2025". month: the day is left out: "September 2025". yearless, of a day: "11 September". Throws a RangeError for an unreal date.
 */
export function formatDate(
  edtf: string,
  style: DateStyle = 'long',
  language: Language = english,
): string {
  edtfToDays(edtf);
  const [first = '', last] = edtf.split('/');
  const from = partsOf(first, style, language);
  return last === undefined ? join(from) : formatSpan(from, partsOf(last, style, language));
}

/** An epoch day as formatDate would print it. */
export function formatDay(
  epochDay: number,
  style: DateStyle = 'long',
  language: Language = english,
): string {
  const { year, month, day } = calendarFromDay(epochDay);
  return join({
    ...dayAndMonth(style === 'month' ? undefined : day, month, style, language),
    year: style === 'yearless' ? '' : String(year),
  });
}

export const monthName = (
  month: CalendarDay['month'],
  style: DateStyle = 'long',
  language: Language = english,
): string => nameIn(style === 'short' ? language.monthsShort : language.months, month);

function partsOf(date: string, style: DateStyle, language: Language): DateParts {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return { day: '', month: '', year: String(Number(year)) };
  return {
    ...dayAndMonth(
      day === undefined || style === 'month' ? undefined : Number(day),
      Number(month),
      style,
      language,
    ),
    year: style === 'yearless' ? '' : String(Number(year)),
  };
}

/** A language may have one form of a month for standing alone and one for standing behind a day. */
function dayAndMonth(
  day: number | undefined,
  month: number,
  style: DateStyle,
  language: Language,
): Pick<DateParts, 'day' | 'month'> {
  if (day === undefined) return { day: '', month: monthName(month, style, language) };
  return {
    day: language.day.replace('#', String(day)),
    month:
      style === 'short'
        ? monthName(month, style, language)
        : nameIn(language.monthsAfterDay, month),
  };
}

function nameIn(names: readonly string[], month: number): string {
  const name = names[month - 1];
  if (name === undefined) throw new RangeError(`there is no month ${month}`);
  return name;
}

/** What both ends share is written once; an en dash stands open when either side has a space in it. */
function formatSpan(from: DateParts, to: DateParts): string {
  if (join(from) === join(to)) return join(from);
  const isSameYear = from.year === to.year && from.month !== '' && to.month !== '';
  const isSameMonth = isSameYear && from.month === to.month && from.day !== '' && to.day !== '';
  const left = join({
    day: from.day,
    month: isSameMonth ? '' : from.month,
    year: isSameYear ? '' : from.year,
  });
  const right = join(to);
  const isTight =
    !left.includes(' ') && (isSameMonth || !right.includes(' ') || (isSameYear && to.day === ''));
  return isTight ? `${left}–${right}` : `${left} – ${right}`;
}

const join = ({ day, month, year }: DateParts): string =>
  [day, month, year].filter((part) => part !== '').join(' ');
