/** What "?show=" leaves out of the timeline where it stands alone, in an embed or on its page: in the picture and in the table, with a sentence that says so. */
import { hiddenLanes } from './choices.ts';

/** The sentence brings its words: what each lane is, and what its rows are called. Gives the rows that are left, or nothing where all are. */
export function leaveOut(
  picture: HTMLElement,
  said: HTMLElement,
  rows: Iterable<HTMLTableRowElement>,
): HTMLTableRowElement[] | undefined {
  const hidden = hiddenLanes(location.search);
  if (hidden.length === 0) return undefined;
  picture.dataset['hide'] = hidden.join(' ');
  said.textContent = hidden.map((lane) => said.dataset[lane] ?? '').join(' ');
  said.hidden = false;
  const names = hidden.map((lane) => said.dataset[`${lane}Row`]);
  const isHidden = (row: HTMLTableRowElement): boolean =>
    [...row.cells].some(({ textContent }) => names.includes(textContent.trim()));
  for (const row of rows) row.hidden = isHidden(row);
  return [...rows].filter((row) => !row.hidden);
}

/** Rows as a file: values in quotes, with the mark by which spreadsheets know UTF-8. */
export const csvOf = (rows: readonly HTMLTableRowElement[]): string =>
  `\uFEFF${rows
    .map((row) =>
      [...row.cells]
        .map(({ textContent }) => `"${textContent.trim().replaceAll('"', '""')}"`)
        .join(','),
    )
    .join('\r\n')}\r\n`;
