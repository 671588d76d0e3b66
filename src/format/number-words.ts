/** Numbers written as English words: "eleven", "fifty-two", "a hundred and five". "A dozen" is free. */
import { english } from './language.ts';

const scales: Record<string, number> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

const valueOfWord = new Map<string, number>([
  ...english.numberWords.flatMap((word, value): [string, number][] =>
    /^[a-z]+$/.test(word) ? [[word, value]] : [],
  ),
  ...Object.entries(scales),
]);
const word = [...valueOfWord.keys()].sort((left, right) => right.length - left.length).join('|');
/** A hyphen or space between, "and" only behind a scale: "three and twenty" are two numbers. */
const phrase = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${word})(?:(?:[\\s‐‑–-]|(?<=hundred|thousand|million|billion)\\s+and\\s)\\s*(?:${word}))*(?![\\p{L}\\p{N}])`,
  'giu',
);

export interface WrittenNumber {
  index: number;
  text: string;
  value: number;
}

/** Those that hold a word of at least `least`: below ten they are words like any other, unless asked for. */
export function findNumberWords(text: string, least = 10): WrittenNumber[] {
  return [...text.matchAll(phrase)]
    .map((match) => ({
      index: match.index,
      text: match[0],
      words: match[0]
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((part) => part !== 'and'),
    }))
    .filter(({ words }) => words.some((part) => (valueOfWord.get(part) ?? 0) >= least))
    .map(({ index, text: found, words }) => ({ index, text: found, value: valueOf(words) }));
}

function valueOf(words: readonly string[]): number {
  let total = 0;
  let group = 0;
  for (const part of words) {
    const value = valueOfWord.get(part) ?? 0;
    if (part === 'hundred') group = Math.max(1, group) * 100;
    else if (scales[part] !== undefined) [total, group] = [total + Math.max(1, group) * value, 0];
    else group += value;
  }
  return total + group;
}
