// The language of a source's title, for the lang attribute: a screen reader pronounces "Лукашенко" right only if it knows. Knows no page.
import type { Source } from '../model/index.ts';

/** Languages whose own letters are Cyrillic; a title of theirs in Latin letters is read by the rules of those. */
const cyrillic = ['be', 'ru', 'uk'];

/** Undefined where nothing needs saying: a title in the language of the page, none, or a description of ours in brackets. */
export function titleLanguage(
  { title, lang }: Pick<Source, 'title' | 'lang'>,
  page = 'en',
): string | undefined {
  if (!title || lang === page || (title.startsWith('(') && page === 'en')) return undefined;
  if (title.startsWith('(')) return 'en';
  return cyrillic.includes(lang) && !/\p{Script=Cyrillic}/u.test(title) ? `${lang}-Latn` : lang;
}
