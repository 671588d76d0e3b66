/** The dates an author may type: "16 September 2025", "11–16 September", "July 2024", "2025", "2024–25", "the 1990s". */
import { placeholder } from './prose.ts';

const daysIn: Record<string, number> = {
  January: 31, February: 29, March: 31, April: 30, May: 31, June: 30,
  July: 31, August: 31, September: 30, October: 31, November: 30, December: 31,
};
const month = Object.keys(daysIn).join('|');
const year = '(?:199\\d|20[0-2]\\d)';
const between = '\\s?(?:[–-]|to|and|or)\\s?';
const before = '(?<![\\p{L}\\p{N}_$€£]|\\p{N}[.,–-])';
const after = '(?![\\p{L}\\p{N}_%]|[.,–-]\\p{N})';

const dayMonth = new RegExp(`${before}(?:(?<first>\\d{1,2})${between})?(?<last>\\d{1,2})\\s+(?<month>${month})(?:\\s+${year})?${after}`, 'gu');
const monthYear = new RegExp(`(?<![\\p{L}])(?:${month})\\s+${year}${after}`, 'gu');
const yearOnly = new RegExp(`${before}${year}(?:[–-](?:${year}|\\d{2})|s)?${after}`, 'gu');

const mask = (found: string): string => placeholder.repeat(found.length);

/** The text with each date replaced by placeholders of equal length, so that places stay the same. */
export function maskDates(text: string): string {
  return text
    .replace(dayMonth, (...found) => {
      const { first, last, month: name } = found.at(-1) as Record<'first' | 'last' | 'month', string | undefined>;
      const days = [first, last].filter((day) => day !== undefined).map(Number);
      return days.every((day) => day >= 1 && day <= (daysIn[name ?? ''] ?? 0)) ? mask(found[0]) : found[0];
    })
    .replace(monthYear, mask)
    .replace(yearOnly, mask);
}
