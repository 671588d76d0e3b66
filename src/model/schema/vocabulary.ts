/** The words that fields of data/ choose from, and what follows from them. */
export const eventKinds = [
  'release',
  'pardon',
  'easing',
  'sanction',
  'renewal',
  'sentence',
  'trial',
  'arrest',
  'arrest-wave',
  'death',
  'law',
  'diplomacy',
  'statement',
  'report',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** Out of prison, on the threshold (the deal), into prison, or context beside the door. */
export const lanes = ['out', 'deal', 'in', 'context'] as const;
export type Lane = (typeof lanes)[number];

const laneByKind: Record<EventKind, Lane> = {
  release: 'out',
  pardon: 'out',
  easing: 'deal',
  sanction: 'deal',
  renewal: 'deal',
  sentence: 'in',
  trial: 'in',
  arrest: 'in',
  'arrest-wave': 'in',
  death: 'in',
  law: 'context',
  diplomacy: 'context',
  statement: 'context',
  report: 'context',
};
/** The lane of an event follows from its kind, so no record can contradict itself. */
export const laneOf = (kind: EventKind): Lane => laneByKind[kind];

export const powers = ['us', 'eu', 'uk', 'canada', 'other'] as const;
export type Power = (typeof powers)[number];

export const eventFlags = [
  'renewal-with-addition',
  'individual-release',
  'state-words-only',
  'outside-period',
  'in-absentia',
  'partly-in-absentia',
  'home-confinement',
] as const;

export const grades = ['A', 'B', 'C'] as const;
export const roles = ['announced', 'counted', 'reported'] as const;
export const qualifiers = ['exact', 'at-least', 'more-than', 'about', 'up-to'] as const;
export const units = [
  'people',
  'years',
  'months',
  'days',
  'companies',
  'aircraft',
  'cases',
  'entries',
  'roubles',
  'dollars',
  'euros',
  'percent',
  'other',
] as const;
