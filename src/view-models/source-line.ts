/** The line of a source whose title or date is not known: it says so in words, and never takes the address for a title. Knows no markup. */
import { formatDate, type Language } from '../format/index.ts';
import type { Source } from '../model/index.ts';
import type { Words } from '../site/index.ts';

/** What stands before the title, or before the address that is linked in its place: "Viasna: ", "Viasna, title not recorded, ". */
export function leadOfSource(
  { publisher, title }: Source,
  { notes }: Words,
  isLinked: boolean,
): string {
  if (title !== null) return `${publisher}: `;
  return `${publisher}, ${notes.untitled}${isLinked ? ', ' : ''}`;
}

/** "11 September 2025"; "July 2024 (day of the copy)"; "date not recorded". */
export function dateOfSource(
  { published, dateKnownBy }: Source,
  { notes }: Words,
  language?: Language,
): string {
  if (published === null) return notes.undated;
  const date = formatDate(published, 'long', language);
  return dateKnownBy === undefined ? date : `${date} (${notes.dateFrom[dateKnownBy]})`;
}

/** "archived on 16 September 2025": said and never linked, as a copy stands at no address of its publisher. Nothing where none is recorded. */
export function archivedAs(
  { archived }: Source,
  { notes }: Words,
  language?: Language,
): string | undefined {
  if (archived === undefined) return undefined;
  const [, year, month, day] = /\/web\/(\d{4})(\d{2})(\d{2})\d{6}/.exec(archived) ?? [];
  return day === undefined
    ? notes.archived
    : notes.archivedOn.replace('#', formatDate(`${year}-${month}-${day}`, 'long', language));
}

/** Longer than this, an address is cut in the middle of the line; the link still has all of it. */
const longestAddress = 60;

/** The address in short: "spring96.org/en/news/101671", without what only machines read. */
export function readableAddress(address: string): string {
  const { host, pathname } = new URL(address);
  const text = `${host.replace(/^www\./, '')}${decoded(pathname).replace(/\/$/, '')}`;
  return text.length > longestAddress ? `${text.slice(0, longestAddress - 1)}…` : text;
}

/** An address may hold a lone per cent sign; it is then shown as it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
