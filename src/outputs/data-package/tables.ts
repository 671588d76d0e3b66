/** The data as flat tables: what each holds, field by field, and its rows. Lists inside a cell are set apart by "|". Knows no file format. */
import type { Model } from '../../model/index.ts';
import { eventTables } from './event-tables.ts';
import type { DataTable } from './fields.ts';
import { recordTables } from './record-tables.ts';
import { tableMaker, type TableWords } from './table-maker.ts';

export function dataTables(model: Model, words: TableWords): DataTable[] {
  const maker = tableMaker(model, words);
  return [...eventTables(maker), ...recordTables(maker)];
}
