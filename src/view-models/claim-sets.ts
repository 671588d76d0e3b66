/** The claims of one event that one voice makes from the same texts: they stand together, and who says so is told once. Knows no markup. */
import type { Event } from '../model/index.ts';

type Claim = Event['claims'][number];

/** In the order of the record, each claim in the set that its voice and its sources began. */
export function claimSets(claims: readonly Claim[]): Claim[][] {
  const sets = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = JSON.stringify([claim.by, claim.sources]);
    sets.set(key, [...(sets.get(key) ?? []), claim]);
  }
  return [...sets.values()];
}
