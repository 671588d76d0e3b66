/** Numbers as we print them: parted thousands, words up to a hundred, qualifiers. Knows no locale of the machine. */

import { english, type Language, type Qualifier } from './language.ts';

export type { Qualifier } from './language.ts';

/** 1265 → "1,265"; -5 → "−5" with a true minus sign; 0.5 → "0.5". Throws a RangeError for what has no plain digits. */
export function formatNumber(number: number, language: Language = english): string {
  const digits = String(Math.abs(number));
  if (!/^\d+(\.\d+)?$/.test(digits))
    throw new RangeError(`${number} can't be printed in plain digits`);
  const [whole = '0', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language.thousands);
  return (
    (number < 0 ? '−' : '') +
    grouped +
    (fraction === undefined ? '' : `${language.decimal}${fraction}`)
  );
}

/** 42 → "forty-two", as far as the language has words; else digits. Whole numbers from 0 to 100 only; throws a RangeError beyond. */
export function numberInWords(number: number, language: Language = english): string {
  if (!Number.isInteger(number) || number < 0 || number > 100) {
    throw new RangeError(
      `${number} can't be written in words: only whole numbers from 0 to 100 can`,
    );
  }
  return language.numberWords[number] ?? formatNumber(number, language);
}

/** (300, "at-least") → "at least 300". */
export const formatQualified = (
  number: number,
  qualifier: Qualifier,
  language: Language = english,
): string => language.qualifiers[qualifier].replace('#', formatNumber(number, language));

/** (1, "person", "people") → "1 person". */
export const plural = (number: number, one: string, many: string): string =>
  `${formatNumber(number)} ${number === 1 ? one : many}`;
