import { expect, test } from 'vitest';
import type { Event } from '../model/index.ts';
import { claimSets } from './claim-sets.ts';

const claim = (measure: string, by: string, ...sources: string[]): Event['claims'][number] =>
  ({ measure, by, sources }) as Event['claims'][number];

test('what one voice says in the same texts stands together; another voice or text begins a set of its own', () => {
  const sets = claimSets([
    claim('released', 'Press service', 'ap'),
    claim('women', 'BelTA', 'afp'),
    claim('men', 'BelTA', 'afp'),
    claim('foreigners', 'BelTA', 'ap', 'afp'),
    claim('minors', 'BelTA', 'afp'),
  ]);
  expect(sets.map((set) => set.map(({ measure }) => measure))).toEqual([
    ['released'],
    ['women', 'men', 'minors'],
    ['foreigners'],
  ]);
});
