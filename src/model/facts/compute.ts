/** Building blocks of a derived fact: inputs as rows, their sources and conflicts carried along. */
import { eventIds } from '../named-records.ts';
import type { Qualifier } from '../../format/numbers.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { Fact, FactRow } from '../fact.ts';
import type { Claim, Conflict, Event, Series, SeriesPoint } from '../schema.ts';

/** One number that went into a result, with where it stands in data/. */
export interface Input {
  row: FactRow;
  sources: readonly string[];
  conflicts: readonly Conflict[];
}

/** Viasna's account of 2025: its numbers were given together, so they may be set off against each other. What came later can't be in them. */
export const accountId = eventIds.viasnaAnnualReport;
export const accountEnd = '2025-12-23';

export const claimOf = (event: Event | undefined, measure: string): Claim | undefined =>
  event?.claims.find((claim) => claim.measure === measure);

export const inputFromClaim = (
  event: Event,
  claim: Claim,
  phrase: Phrase,
  sign: '' | '− ' = '',
): Input => ({
  row: {
    label: `${event.title}: ${claim.label}`,
    value: sign + phrase.qualified(claim.value, claim.qualifier),
    event: event.id,
  },
  sources: claim.sources,
  conflicts: event.conflicts.filter(({ measure }) => measure === claim.measure),
});

/** Without a label of its own, a point goes by its date. */
export const inputFromPoint = (
  series: Series,
  point: SeriesPoint,
  phrase: Phrase,
  label: string = phrase.date(point.date),
  sign: '' | '− ' = '',
): Input => ({
  row: { label, value: sign + phrase.qualified(point.value, point.qualifier), series: series.id },
  sources: point.sources,
  conflicts: [],
});

/** A row that counts without bringing a number of its own: an easing beside a release. */
export const inputFromEvent = (event: Event, phrase: Phrase): Input => ({
  row: { label: event.title, value: phrase.date(event.date), event: event.id },
  sources: event.sources.map(({ source }) => source),
  conflicts: [],
});

export interface Result {
  id: string;
  value: number;
  qualifier?: Qualifier;
  unit: string;
  label: string;
  definition: string;
  date: string;
  inputs: readonly Input[];
}

export function computedFact({ inputs, qualifier = 'exact', ...result }: Result): Fact {
  return {
    ...result,
    qualifier,
    role: 'computed',
    by: 'this site',
    rows: inputs.map(({ row }) => row),
    sources: [...new Set(inputs.flatMap(({ sources }) => sources))],
    conflicts: inputs.flatMap(({ conflicts }) => conflicts),
  };
}

/** A point of a series by its date; a value in a bracket is none. */
export const pointOn = (series: Series | undefined, date: string): SeriesPoint | undefined =>
  series?.points.find((point) => point.date === date && !point.suspect);

/** Notes are written as fragments; a reader of a definition meets whole sentences. */
export const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts
    .flatMap((part) => (part === undefined ? [] : [part.trim()]))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1) + (/[.!?]$/.test(part) ? '' : '.'))
    .join(' ');

/** What a sum may claim: exact only if every part is, and a floor only if every part is exact or a floor. */
export function qualifierOfSum(parts: readonly Qualifier[]): Qualifier {
  if (parts.every((part) => part === 'exact')) return 'exact';
  if (parts.every((part) => part === 'exact' || part === 'at-least' || part === 'more-than'))
    return 'at-least';
  return parts.every((part) => part === 'exact' || part === 'up-to') ? 'up-to' : 'about';
}

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
