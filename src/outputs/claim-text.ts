/** How a claim and a computed number read, in one way for every page, list and edition. Knows no markup. */
import { english } from '../format/language.ts';
import { formatNumber, formatQualified, type Language } from '../format/index.ts';
import type { Claim, Conflict, Fact } from '../model/index.ts';
import type { Words } from '../site/index.ts';

/** "at least 300". The unit is named by the label: the check asks for it. */
export const formatClaimValue = (
  { value, qualifier }: Pick<Claim, 'value' | 'qualifier'>,
  language?: Language,
): string => formatQualified(value, qualifier, language);

/** A value with what it counts, as one text: "52 people released"; "закранутыя банкі: 4" where a label can't change with the number. */
export const withLabel = (
  value: string,
  label: string,
  { labelled }: Pick<Language, 'labelled'> = english,
): string => labelled.replace(/[#@]/g, (sign) => (sign === '#' ? value : label));

/** "people released: at least 52, announced by the US envoy". */
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
