/** What was given, and can it be taken back? The drawing for narrow pages and downloads; a wide page shows html-table.ts. */
import { makeFigure } from '../make-figure.ts';
import { describeDeals, dealsTable } from './describe.ts';
import { placeDeals } from './layout.ts';
import { deriveDeals } from './series.ts';
import { dealsSizes } from './sizes.ts';
import { englishWords } from './words.ts';

export const buildDeals = makeFigure({
  id: 'deals',
  sizes: dealsSizes,
  words: englishWords,
  derive: deriveDeals,
  place: placeDeals,
  describe: describeDeals,
  table: dealsTable,
  evidence: ({ sources, asOf }) => [{ sources, date: asOf }],
});
