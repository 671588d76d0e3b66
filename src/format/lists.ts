/** Lists in running text, without the comma before "and" that British style leaves out. */
import { english, type Language } from './language.ts';

/** ["a", "b", "c"] → "a, b and c". An empty list is an empty string. */
export function formatList(
  items: readonly string[],
  conjunction: 'and' | 'or' = 'and',
  language: Language = english,
): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${language[conjunction]} ${items[items.length - 1]}`;
}

/** Notes in one cell of a table: "first; second." Of a sentence that another note follows the full stop is left out. */
export const joinNotes = (notes: readonly (string | undefined)[]): string =>
  notes
    .filter((note) => note !== undefined)
    .map((note, index, all) => (index < all.length - 1 ? note.replace(/\.$/, '') : note))
    .join('; ');
