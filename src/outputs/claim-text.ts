/** How a claim and a computed number read, in one way for every page, list and edition. Knows no markup. */
import { english, unitWord } from '../format/language.ts';
import { formatNumber, formatQualified, type Language } from '../format/index.ts';
import type { Claim, Conflict, Fact } from '../model/index.ts';
import type { Words } from '../site/index.ts';

/** A label in another language names the unit in that language: "найдаўжэйшы тэрмін, гадоў". */
const pluralsOf = (unit: string, { units }: Language): string[] =>
  Object.entries(units[unit] ?? {}).flatMap(([category, word]) => (category === 'one' ? [] : word));

/** "at least 300", "14 years", "20 per cent"; no unit where the label names it, or where it is people or has no common one. */
export function formatClaimValue(
  { value, qualifier, unit, label }: Pick<Claim, 'value' | 'qualifier' | 'unit' | 'label'>,
  language: Language = english,
): string {
  const number = formatQualified(value, qualifier, language);
  const isInLabel =
    unit === 'people' ||
    unit === 'other' ||
    [unit, ...pluralsOf(unit, language)].some((word) => label.includes(word)) ||
    (unit === 'percent' && label.includes('%'));
  return isInLabel ? number : `${number} ${unitWord(unit, value, language) ?? unit}`;
}

/** "people released: at least 52, announced by the US envoy". src/client/facts.ts reads label and speaker back from it. */
export const formatClaim = (claim: Claim, words: Words, language?: Language): string =>
  `${claim.label}: ${formatClaimValue(claim, language)}, ${words.roles[claim.role]} ${claim.by}`;

export const formatFactValue = (
  { value, qualifier }: Pick<Fact, 'value' | 'qualifier'>,
  language?: Language,
): string => (typeof value === 'number' ? formatQualified(value, qualifier, language) : value);

/** One side of a disagreement, in the language of the record: a number as it is written there, words as they are. */
export const formatSide = (
  value: Conflict['values'][number]['value'],
  language?: Language,
): string => (typeof value === 'number' ? formatNumber(value, language) : value);

/** "Sources disagree on political prisoners held: 1,150 (Tsikhanouskaya); 1,177 (Viasna)." */
export const formatConflict = (
  { field, values }: Conflict,
  words: Words,
  language?: Language,
): string =>
  `${words.events.conflict} ${field}: ${values.map(({ value, by }) => `${formatSide(value, language)} (${by})`).join('; ')}.`;
