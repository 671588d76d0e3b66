/** How much of an announcement can anyone confirm? */
import { makeFigure } from '../make-figure.ts';
import { describeWhoCounts, whoCountsTable } from './describe.ts';
import { placeWhoCounts } from './layout.ts';
import { deriveWhoCounts } from './series.ts';
import { whoCountsSizes } from './sizes.ts';

export const buildWhoCounts = makeFigure({
  id: 'who-counts',
  className: 'who-counts bleeds',
  sizes: whoCountsSizes,
  derive: deriveWhoCounts,
  place: placeWhoCounts,
  describe: describeWhoCounts,
  table: whoCountsTable,
  evidence: ({ rounds, sights, months, totals }) =>
    [
      ...rounds.flatMap(({ announced, counted, ownWord }) => [announced, counted, ownWord]),
      ...sights.flatMap(({ announced, confirmed }) => [announced, confirmed]),
      ...months,
      ...totals.map(({ counted }) => counted),
    ].filter((count) => count !== null),
  eventIds: ({ rounds, sights, months }) => [
    ...[...rounds, ...sights].map(({ id }) => id),
    ...months.map(({ event }) => event),
  ],
});
