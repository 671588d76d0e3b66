/** Lists in running text, without the comma before "and" that British style leaves out. */

/** ["a", "b", "c"] → "a, b and c". An empty list is an empty string. */
export function formatList(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items[items.length - 1]}`;
}
