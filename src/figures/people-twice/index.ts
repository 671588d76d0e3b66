/** Who went through more than once? */
import { makeFigure } from '../make-figure.ts';
import { describePeopleTwice, peopleTwiceTable } from './describe.ts';
import { placePeopleTwice } from './layout.ts';
import { derivePeopleTwice } from './series.ts';
import { peopleTwiceSizes } from './sizes.ts';
import { englishWords } from './words.ts';

export const buildPeopleTwice = makeFigure({
  id: 'people-twice',
  sizes: peopleTwiceSizes,
  words: englishWords,
  derive: derivePeopleTwice,
  place: placePeopleTwice,
  describe: describePeopleTwice,
  table: peopleTwiceTable,
  evidence: ({ sources, recordEnd }) => [{ sources, date: recordEnd }],
});
