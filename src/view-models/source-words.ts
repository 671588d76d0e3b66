/** How the pages of sources are named. Knows no markup. */
import type { Source } from '../model/index.ts';
import type { Words } from '../site/index.ts';
import type { SourcePage } from './source-pages.ts';

export const gradeHeadings = ({ sourceList }: Words): Record<Source['grade'], string> => ({
  A: sourceList.gradeA,
  B: sourceList.gradeB,
  C: sourceList.gradeC,
});

export const nameOfLetter = (letter: string, { longLists }: Words): string =>
  letter === 'other' ? longLists.otherLetters : letter.toUpperCase().replace('-', '–');

/** "Sources: V". */
export const nameOfPage = (title: string, { letter }: SourcePage, words: Words): string =>
  `${title}: ${nameOfLetter(letter, words)}`;
