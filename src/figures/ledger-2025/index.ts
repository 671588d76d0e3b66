/** The year 2025 by one counter: let out above the sill, newly recognised below it. */
import { makeFigure } from '../make-figure.ts';
import { describeYear, yearTable } from './describe.ts';
import { placeYear } from './layout.ts';
import { deriveYear } from './series.ts';
import { yearSizes } from './sizes.ts';

export const buildLedger2025 = makeFigure({
  id: 'ledger-2025',
  className: 'ledger-2025 bleeds',
  sizes: yearSizes,
  derive: deriveYear,
  place: placeYear,
  describe: describeYear,
  table: yearTable,
  evidence: ({ lines, inside }) => [...lines, ...(inside ? [{ sources: inside.sources }] : [])],
  eventIds: ({ lines, inside }) =>
    [...lines, ...(inside ? [inside] : [])].map(({ event }) => event),
});
