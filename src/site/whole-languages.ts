/** Languages that have what takes the whole story: a copy to keep, paper, the book for electronic readers. */
import { hasBook, hasPaper, isWhole } from './edition.ts';
import { loadSite, otherLanguages, type Site } from './index.ts';

const languagesThat = (has: (site: Site) => boolean) => (): string[] =>
  otherLanguages().filter((lang) => has(loadSite(lang)));

export const wholeLanguages = languagesThat(isWhole);
export const paperLanguages = languagesThat(hasPaper);
export const bookLanguages = languagesThat(hasBook);
