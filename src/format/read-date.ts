/** The inverse of formatDate: the EDTF date behind a printed one, for tables that leave the page. Knows no locale. */
import { formatDate, monthName } from './dates.ts';

const months = new Map(
  Array.from({ length: 12 }, (_, index) => [
    monthName(index + 1),
    String(index + 1).padStart(2, '0'),
  ]),
);
interface Parts {
  day?: string;
  month?: string;
  year?: string;
}

/** null for anything that formatDate would not print, such as "until 2008" or a day without its year. */
export function readDate(printed: string): string | null {
  const [left = '', right] = printed.split(/ ?– ?/);
  const last = partsOf(right ?? left);
  const first = right === undefined ? last : { ...partsOf(left) };
  // What both ends share is printed once, at the end.
  first.year ??= last.year ?? '';
  if (first.day !== undefined || last.day !== undefined) first.month ??= last.month ?? '';
  const edtf = right === undefined ? join(last) : `${join(first)}/${join(last)}`;
  try {
    return formatDate(edtf) === printed ? edtf : null;
  } catch {
    return null;
  }
}

function partsOf(text: string): Parts {
  const parts: Parts = {};
  for (const word of text.split(' ')) {
    if (/^\d{4}$/.test(word)) parts.year = word;
    else if (/^\d{1,2}$/.test(word)) parts.day = word.padStart(2, '0');
    else parts.month = months.get(word) ?? 'unknown';
  }
  return parts;
}

const join = ({ day, month, year }: Parts): string =>
  [year, month, day].filter((part) => part !== undefined).join('-');
