/** A fact as words: "at least 300", "twenty-seven", "52 people". Knows no Markdown. */
import { english, unitWord, type Language } from '../format/language.ts';
import { formatNumber, formatQualified, numberInWords } from '../format/numbers.ts';
import type { Fact } from '../model/fact.ts';

export const factOptions = ['words', 'Words', 'bare', 'unit'] as const;
export type FactOption = (typeof factOptions)[number];

/** Why the fact can't be written with these options, as the end of a sentence; undefined when it can. */
export function textFault(
  fact: Fact,
  options: readonly FactOption[],
  language: Language = english,
): string | undefined {
  const isInWords = options.includes('words') || options.includes('Words');
  const { value } = fact;
  if (isInWords && typeof value === 'string' && options.includes('words'))
    return 'is already in words';
  if (
    isInWords &&
    typeof value === 'number' &&
    !(Number.isInteger(value) && value >= 0 && value <= 100)
  ) {
    return `is ${value}, and only whole numbers up to 100 are written in words`;
  }
  if (
    options.includes('unit') &&
    (typeof value === 'string' || unitWord(fact.unit, value, language) === undefined)
  )
    return 'has no unit that can be written';
  return undefined;
}

/** Plain text of a fact. Default: digits with the qualifier. Call textFault first: this throws wherever that reports a fault. */
export function textOf(
  fact: Fact,
  options: readonly FactOption[] = [],
  language: Language = english,
): string {
  const { value } = fact;
  if (typeof value === 'string') return options.includes('Words') ? capitalise(value) : value;
  const qualified = options.includes('bare')
    ? formatNumber(value, language)
    : formatQualified(value, fact.qualifier, language);
  const isInWords = options.includes('words') || options.includes('Words');
  const number = isInWords
    ? qualified.replace(formatNumber(value, language), numberInWords(value, language))
    : qualified;
  const withUnit = options.includes('unit')
    ? `${number}\u00A0${unitWord(fact.unit, value, language) ?? fact.unit}`
    : number;
  return options.includes('Words') ? capitalise(withUnit) : withUnit;
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
