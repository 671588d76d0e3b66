/** Reads back the number in a cell that the page prints as words: "at least 18", "− 342", "1,265". Knows no table. */

const form =
  /^([+−-]?) ?(?:(?:at least|at most|more than|fewer than|up to|about) )?([+−-]?) ?(\d{1,3}(?:,\d{3})*|\d+)(\.\d+)?$/;

/** null where the words hold no number, or more than one. */
export function readPrintedNumber(text: string): number | null {
  const [, sign = '', innerSign = '', whole, fraction = ''] = form.exec(text) ?? [];
  if (whole === undefined) return null;
  const value = Number(`${whole.replaceAll(',', '')}${fraction}`);
  return `${sign}${innerSign}`.replace('+', '') === '' ? value : -value;
}
