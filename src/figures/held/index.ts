/** How many are held? Series, drawing, sentences and table. */
import { makeFigure } from '../make-figure.ts';
import { describeHeld, heldTable } from './describe.ts';
import { placeHeld } from './layout.ts';
import { deriveHeld } from './series.ts';
import { heldSizes } from './sizes.ts';
import { englishWords } from './words.ts';

export const buildHeld = makeFigure({
  id: 'held',
  className: 'plot held',
  sizes: heldSizes,
  words: englishWords,
  derive: deriveHeld,
  place: placeHeld,
  describe: describeHeld,
  table: heldTable,
  evidence: ({ points, doubles, latest }) => [
    ...[...points, ...doubles].map(({ sources }) => ({ sources })),
    { sources: [], date: latest?.date ?? '' },
  ],
});
