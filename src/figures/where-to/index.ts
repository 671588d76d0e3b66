/** Freed to where, and with what papers? */
import { makeFigure } from '../make-figure.ts';
import { describeWhereTo, whereToTable } from './describe.ts';
import { placeWhereTo } from './layout.ts';
import { deriveWhereTo } from './series.ts';
import { whereToSizes } from './sizes.ts';

export const buildWhereTo = makeFigure({
  id: 'where-to',
  className: 'where-to bleeds',
  sizes: whereToSizes,
  derive: deriveWhereTo,
  place: placeWhereTo,
  describe: describeWhereTo,
  table: whereToTable,
  evidence: ({ sources, asOf }) => [{ sources, date: asOf }],
  eventIds: ({ events }) => events,
});
