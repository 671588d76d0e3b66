/** Which words are spelt as nobody spells them: a British dictionary, the names of the record, and the words of our own in content/en/spelling.txt. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import type { Model } from '../../model/index.ts';
import { wordsIn, type Word } from './words.ts';

const ownWordsFile = 'content/en/spelling.txt';

export interface Speller {
  /** Words of a text that no list has, each time they stand there. */
  unknownIn(text: string): Word[];
  /** What may have been meant, the likeliest first. Slow: for few words. */
  suggest(word: string): string[];
}

let speller: ReturnType<typeof nspell> | undefined;

/** Built when first asked for: it takes a fifth of a second. */
const british = (): ReturnType<typeof nspell> => (speller ??= nspell(toBuffers(dictionary)));

const toBuffers = ({ aff, dic }: { aff: Uint8Array; dic: Uint8Array }) => ({
  aff: Buffer.from(aff),
  dic: Buffer.from(dic),
});

/** The dictionary stays the same while a watch checks again and again. */
const inDictionary = new Map<string, boolean>();
const isBritish = (word: string): boolean => {
  const told = inDictionary.get(word) ?? british().correct(word);
  inDictionary.set(word, told);
  return told;
};

export function createSpeller(root: string, model: Model): Speller {
  const own = new Set([...namesOf(model), ...ownWords(root)]);
  const known = new Map<string, boolean>();
  const isKnown = (word: string): boolean => {
    const told = known.get(word) ?? (isOurs(word, own) || isBritish(word));
    known.set(word, told);
    return told;
  };
  return {
    unknownIn: (text) =>
      wordsIn(text).filter(
        ({ word }) => !isKnown(word) && !word.split('-').every((part) => isKnown(part)),
      ),
    suggest: (word) => british().suggest(word).slice(0, 3),
  };
}

/** Other alphabets and abbreviations have no spelling here; "Viasna's" is "Viasna". */
const isOurs = (word: string, own: ReadonlySet<string>): boolean =>
  /\P{Script=Latin}/u.test(word.replace(/['-]/g, '')) ||
  /^\p{Lu}{2,}s?$/u.test(word) ||
  word.length === 1 ||
  own.has(word) ||
  own.has(word.replace(/'s?$/, '')) ||
  own.has(word.toLowerCase());

/** Every part of a name that the record gives to a person, a publisher, a counter or an office. */
function namesOf({ people, sources, series, linkRisks }: Model): string[] {
  const names = [
    ...[...people.values()].flatMap(({ name, variants }) => [name, ...variants]),
    ...[...sources.values()].map(({ publisher }) => publisher),
    ...[...series.values()].map(({ counter }) => counter),
    ...linkRisks.map(({ name }) => name),
  ];
  const parts = new Set(
    names.flatMap((name) => wordsIn(name).flatMap(({ word }) => [word, ...word.split('-')])),
  );
  // A name is a capital; a small word in one, such as "via", is for the dictionary.
  return [...parts].filter((part) => /^\p{Lu}/u.test(part));
}

const ownWords = (root: string): string[] => {
  try {
    return readFileSync(join(root, ownWordsFile), 'utf8')
      .split(/\r?\n/)
      .map((line) => line.replace(/#.*$/, '').trim())
      .filter((line) => line !== '');
  } catch {
    return [];
  }
};
