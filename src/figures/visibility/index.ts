/** What can no longer be seen? Monthly counts and the closures of their sources. */
import { makeFigure } from '../make-figure.ts';
import { describeVisibility, visibilityTable } from './describe.ts';
import { placeVisibility } from './layout.ts';
import { deriveVisibility } from './series.ts';
import { visibilitySizes } from './sizes.ts';

export const buildVisibility = makeFigure({
  id: 'visibility',
  className: 'visibility bleeds',
  sizes: visibilitySizes,
  derive: deriveVisibility,
  place: placeVisibility,
  describe: describeVisibility,
  table: visibilityTable,
  evidence: ({ indicators, general }) => [
    ...[...general, ...indicators.flatMap(({ darkFrom }) => darkFrom ?? [])].map(({ sources }) => ({
      sources,
    })),
    ...indicators.flatMap(({ months }) => months),
  ],
  eventIds: ({ indicators, general }) =>
    [...general, ...indicators.flatMap(({ darkFrom }) => darkFrom ?? [])].map(({ id }) => id),
});
