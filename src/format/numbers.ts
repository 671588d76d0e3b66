/** Numbers as we print them: commas, words up to a hundred, qualifiers, ranges. Knows no locale. */

export type Qualifier = 'exact' | 'at-least' | 'more-than' | 'about' | 'up-to';

const small = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
  'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
] as const;
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

const qualifierWords: Record<Qualifier, string> = {
  exact: '',
  'at-least': 'at least ',
  'more-than': 'more than ',
  about: 'about ',
  'up-to': 'up to ',
};

/** 1265 → "1,265"; -5 → "−5" with a true minus sign; 0.5 → "0.5". Throws a RangeError for what has no plain digits. */
export function formatNumber(number: number): string {
  const digits = String(Math.abs(number));
  if (!/^\d+(\.\d+)?$/.test(digits)) throw new RangeError(`${number} can't be printed in plain digits`);
  const [whole = '0', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return (number < 0 ? '−' : '') + grouped + (fraction === undefined ? '' : `.${fraction}`);
}

/** 42 → "forty-two". Whole numbers from 0 to 100 only; throws a RangeError beyond. */
export function numberInWords(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 100) {
    throw new RangeError(`${number} can't be written in words: only whole numbers from 0 to 100 can`);
  }
  if (number === 100) return 'one hundred';
  if (number < 20) return small[number] ?? '';
  const ten = tens[Math.floor(number / 10)] ?? '';
  const one = number % 10;
  return one === 0 ? ten : `${ten}-${small[one] ?? ''}`;
}

/** (300, "at-least") → "at least 300". */
export const formatQualified = (number: number, qualifier: Qualifier): string =>
  qualifierWords[qualifier] + formatNumber(number);

/** (51, 52) → "51–52"; equal ends are one number. */
export const formatRange = (low: number, high: number): string =>
  low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;

/** (1, "person", "people") → "1 person". */
export const plural = (number: number, one: string, many: string): string =>
  `${formatNumber(number)} ${number === 1 ? one : many}`;
