/** What a program that knows no EDTF needs of a date: its first and last day, and how exact it is. Knows no table. */
import { isoFromDay, parseEdtf } from '../../format/edtf.ts';

/** [EDTF, first day, last day, precision]; all null where there is no date. The last day belongs to the date. */
export type DateCells = [edtf: string, from: string, to: string, precision: string] | Empty;
type Empty = [null, null, null, null];

export function dateCells(edtf: string | null | undefined): DateCells {
  if (edtf === null || edtf === undefined) return [null, null, null, null];
  const { start, end, precision } = parseEdtf(edtf);
  return [edtf, isoFromDay(start), isoFromDay(end - 1), precision];
}
