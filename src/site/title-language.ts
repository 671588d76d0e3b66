// In which language the title of a source stands, for the lang attribute: a voice reads "Лукашенко" rightly only if told. Knows no page.
import type { Source } from '../model/index.ts';

/** Languages whose own letters are Cyrillic; a title of theirs in Latin letters is read by the rules of those. */
const cyrillic = ['be', 'ru', 'uk'];

/** Undefined where nothing needs saying: an English title, none, or a description of ours in brackets. */
export function titleLanguage({ title, lang }: Pick<Source, 'title' | 'lang'>): string | undefined {
  if (!title || lang === 'en' || title.startsWith('(')) return undefined;
  return cyrillic.includes(lang) && !/\p{Script=Cyrillic}/u.test(title) ? `${lang}-Latn` : lang;
}
