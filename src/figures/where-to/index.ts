/** Freed to where, and with what papers? */
import { makeFigure } from '../make-figure.ts';
import { describeWhereTo, whereToTable } from './describe.ts';
import { placeWhereTo } from './layout.ts';
import { deriveWhereTo } from './series.ts';
import { whereToSizes } from './sizes.ts';
import { englishWords } from './words.ts';

export const buildWhereTo = makeFigure({
  id: 'where-to',
  sizes: whereToSizes,
  words: englishWords,
  derive: deriveWhereTo,
  place: placeWhereTo,
  describe: describeWhereTo,
  table: whereToTable,
  evidence: ({ sources, asOf }) => [{ sources, date: asOf }],
});
