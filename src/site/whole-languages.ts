/** Languages in which nothing of the story is missing. */
import { isWhole } from './edition.ts';
import { loadSite, otherLanguages } from './index.ts';

export const wholeLanguages = (): string[] =>
  otherLanguages().filter((lang) => isWhole(loadSite(lang)));
