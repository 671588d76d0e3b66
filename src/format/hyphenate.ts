/** Where long words of a language may be parted at the end of a line. Knows no widths. */
import belarusian from 'hyphen/be/index.js';
import russian from 'hyphen/ru/index.js';

const patterns = { be: belarusian, ru: russian };

/** Shorter ones stay whole. */
const minWordLength = 7;

/** Parts of a word, in order; the whole in a language whose words are short, or whose rules are not known. `tag` is that of the language: "be". */
export const partsOfWord = (word: string, tag: string): string[] =>
  tag in patterns
    ? patterns[tag as keyof typeof patterns].hyphenateSync(word, { minWordLength }).split('\u00ad')
    : [word];
