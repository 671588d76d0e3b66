/** What is known after the period of the story: the sill running on. */
import { makeFigure } from '../make-figure.ts';
import { describeSince, sinceTable } from './describe.ts';
import { placeSince } from './layout.ts';
import { deriveSince } from './series.ts';
import { sinceSizes } from './sizes.ts';

export const buildSince = makeFigure({
  id: 'since',
  className: 'since bleeds',
  sizes: sinceSizes,
  derive: (model: Parameters<typeof deriveSince>[0], _, labels) => deriveSince(model, labels),
  place: placeSince,
  describe: describeSince,
  table: sinceTable,
  evidence: ({ known }) => known,
  eventIds: ({ known }) => known.map(({ id }) => id),
});
