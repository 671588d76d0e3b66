/** How many journalists are held? Three counts side by side. */
import { makeFigure } from '../make-figure.ts';
import { describeJournalists, journalistsTable } from './describe.ts';
import { placeJournalists } from './layout.ts';
import { deriveJournalists } from './series.ts';
import { journalistsSizes } from './sizes.ts';
import { englishWords } from './words.ts';

export const buildJournalists = makeFigure({
  id: 'journalists',
  className: 'plot journalists',
  sizes: journalistsSizes,
  words: englishWords,
  derive: deriveJournalists,
  place: placeJournalists,
  describe: describeJournalists,
  table: journalistsTable,
  evidence: ({ panels }) => panels.flatMap(({ points }) => points),
});
