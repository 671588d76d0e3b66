/** How many rows a figure draws before it stops and says how many more there are: a picture of a thousand rows is no picture, and the record grows. Pure. */

/** More than twice what any figure of the story has today. */
export const mostRows = 40;

export interface ShownRows<Row> {
  rows: readonly Row[];
  /** How many are left to the table's file and the list of events. */
  left: number;
}

/** Those that the words name, then the newest, in the order they came; all of them where there are not too many. `rows` are in order of time. */
export function shownRows<Row>(
  rows: readonly Row[],
  isNamed: (row: Row) => boolean,
  most = mostRows,
): ShownRows<Row> {
  if (rows.length <= most) return { rows, left: 0 };
  const kept = new Set(rows.filter(isNamed).slice(-most));
  for (const row of rows.toReversed()) {
    if (kept.size >= most) break;
    kept.add(row);
  }
  return { rows: rows.filter((row) => kept.has(row)), left: rows.length - kept.size };
}
