/** The dates an author may type: "16 September 2025", "11–16 September", "July 2024", "2025", "2024–25", "the 1990s"; months as the language names them. */
import { english, type Language } from '../format/language.ts';
import { placeholder } from './prose.ts';

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const year = '(?:199\\d|20[0-2]\\d)';
const between = '\\s?(?:[–-]|to|and|or)\\s?';
const before = '(?<![\\p{L}\\p{N}_$€£]|\\p{N}[.,–-])';
const after = '(?![\\p{L}\\p{N}_%]|[.,–-]\\p{N})';
const yearOnly = new RegExp(`${before}${year}(?:[–-](?:${year}|\\d{2})|s)?${after}`, 'gu');

const mask = (found: string): string => placeholder.repeat(found.length);

interface DatePatterns {
  dayMonth: RegExp;
  monthYear: RegExp;
  /** The most days that a month has, by each of its names. */
  days: ReadonlyMap<string, number>;
}
const known = new Map<Language, DatePatterns>();

function patternsOf(language: Language): DatePatterns {
  const found = known.get(language);
  if (found) return found;
  const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const days = new Map(
    // Words are longer in other languages: a label may have to shorten its month.
    [
      ...language.months,
      ...language.monthsAfterDay,
      ...(language === english ? [] : language.monthsShort),
    ].map((name, index) => [name, daysIn[index % 12] ?? 31]),
  );
  const month = [...days.keys()]
    .sort((left, right) => right.length - left.length)
    .map(escape)
    .join('|');
  const [sign = '', tail = ''] = language.day.split('#').map(escape);
  const day = (name: string): string => `${sign}(?<${name}>\\d{1,2})${tail}`;
  const patterns = {
    dayMonth: new RegExp(
      `${before}(?:${day('first')}${between})?${day('last')}\\s+(?<month>${month})(?:\\s+${year})?${after}`,
      'gu',
    ),
    monthYear: new RegExp(`(?<![\\p{L}])(?:${month})\\s+${year}${after}`, 'gu'),
    days,
  };
  known.set(language, patterns);
  return patterns;
}

/** The text with each date replaced by placeholders of equal length, so that places stay the same. */
export function maskDates(text: string, language: Language = english): string {
  const { dayMonth, monthYear, days } = patternsOf(language);
  return text
    .replace(dayMonth, (...found) => {
      const {
        first,
        last,
        month: name,
      } = found.at(-1) as Record<'first' | 'last' | 'month', string | undefined>;
      const numbers = [first, last].filter((day) => day !== undefined).map(Number);
      return numbers.every((day) => day >= 1 && day <= (days.get(name ?? '') ?? 0))
        ? mask(found[0])
        : found[0];
    })
    .replace(monthYear, mask)
    .replace(yearOnly, mask);
}
