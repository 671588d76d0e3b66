/** Every check that needs more than one record, or more than a shape. */
import type { Records } from '../load.ts';
import type { Problem } from '../problem.ts';

export function checkAll(records: Records): Problem[] {
  void records;
  return [];
}
