/** The year as the sum it is: lines of a ledger with what each adds or takes. Plain data. */
import type { Qualifier } from '../../format/numbers.ts';

export type LineKind = 'opening' | 'in' | 'out' | 'sum' | 'remainder' | 'counted' | 'later';

export interface LedgerLine {
  key: string;
  kind: LineKind;
  people: number;
  qualifier: Qualifier;
  /** EDTF: the day of a count, the span of a flow. */
  date: string;
  by: string;
  sources: string[];
  note?: string;
}

export interface Ledger {
  /** In the order of the sum; empty where the record lacks one of its parts. */
  lines: LedgerLine[];
  /** People inside one line whose place there is told apart: the pardons announced reach the count only with them. */
  inside: { lineKey: string; people: number; date: string; sources: string[] } | null;
}
