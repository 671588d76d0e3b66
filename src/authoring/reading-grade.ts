/** How many years of school a text asks for: the Flesch–Kincaid grade. Knows sentences, words and syllables, nothing of us. */
import { syllable } from 'syllable';

/** What titles, deks and descriptions may ask for at most. */
export const highestGrade = 9;

/** https://en.wikipedia.org/wiki/Flesch–Kincaid_readability_tests; a number counts as one syllable, as the eye takes it in at once. */
export function readingGrade(text: string): number {
  const sentences = text
    .split(/(?<=[.!?…][’”)\]]*)\s+/u)
    .filter((part) => /\p{L}/u.test(part)).length;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’',.]*/gu) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce(
    (sum, word) => sum + (/^\p{N}/u.test(word) ? 1 : Math.max(1, syllable(word))),
    0,
  );
  return 0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / words.length) - 15.59;
}
