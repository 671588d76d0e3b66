/** How many are held? One line hung from the sill, and those let out above it. */
import { makeFigure } from '../make-figure.ts';
import { describeHeld, heldTable } from './describe.ts';
import { placeHeld } from './layout.ts';
import { deriveHeld } from './series.ts';
import { heldSizes } from './sizes.ts';

export const buildHeld = makeFigure({
  id: 'held',
  className: 'held bleeds',
  sizes: heldSizes,
  derive: deriveHeld,
  place: placeHeld,
  describe: describeHeld,
  table: heldTable,
  evidence: ({ points, doubles, latest }) => [
    ...[...points, ...doubles].map(({ sources }) => ({ sources })),
    { sources: [], date: latest?.date ?? '' },
  ],
  eventIds: ({ releases, doubles }) => [
    ...releases.map(({ id }) => id),
    ...doubles.map(({ event }) => event),
  ],
});
