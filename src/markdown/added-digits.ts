/** Numbers that stand in a translation and not in what it translates. */
import { findNumberWords } from '../format/number-words.ts';

/** Whatever number stands in the source, in digits or in English words, may stand in the translation: "Twenty-five pardoned" as 25. */
export function addedDigits(translation: string, source: string): string[] {
  const known = new Set([
    ...digitsIn(source).flatMap((digits) => [digits, String(Number(digits))]),
    ...findNumberWords(source, 2).map(({ value }) => String(value)),
  ]);
  return digitsIn(translation).filter((digits) => !known.has(digits));
}

/** Runs of digits, however the language parts thousands: "1,265" and "1 265" are one. */
const digitsIn = (text: string): string[] =>
  [...text.matchAll(/\d+(?:[.,\u00A0\u202F ]\d{3})*(?!\d)/g)].map(([digits]) =>
    digits.replace(/\D/g, ''),
  );
