/** The words of derived numbers, content/<language>/facts.json: label, definition and rows by the name of the fact. */
import english from '../../../content/en/facts.json' with { type: 'json' };
import type { Language } from '../../format/language.ts';
import { makePhrase, type Phrase } from '../../format/phrases.ts';

export type FactWords = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** By "fact.part", as the families of facts ask for them. */
export const flatFactWords = (words: FactWords): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([name, of]): [string, string][] =>
      typeof of === 'string'
        ? [[name, of]]
        : Object.entries(of).map(([part, text]) => [`${name}.${part}`, text]),
    ),
  );

export const englishFactWords: Record<string, string> = flatFactWords(english);
export const englishFactPhrase: Phrase = makePhrase(englishFactWords, 'content/en/facts.json');

/** What the language lacks stands in English. */
export const factPhrase = (words: FactWords, language: Language, file: string): Phrase =>
  makePhrase({ ...englishFactWords, ...flatFactWords(words) }, file, language);
