/** How many journalists are held? Three counts side by side. */
import { makeFigure } from '../make-figure.ts';
import { describeJournalists, journalistsTable } from './describe.ts';
import { placeJournalists } from './layout.ts';
import { deriveJournalists } from './series.ts';
import { journalistsSizes } from './sizes.ts';

export const buildJournalists = makeFigure({
  id: 'journalists',
  className: 'journalists bleeds',
  sizes: journalistsSizes,
  derive: deriveJournalists,
  place: placeJournalists,
  describe: describeJournalists,
  table: journalistsTable,
  evidence: ({ panels, others }) => [...panels.flatMap(({ points }) => points), ...others],
  eventIds: ({ releases, others }) => [
    ...releases.map(({ id }) => id),
    ...others.map(({ event }) => event),
  ],
});
