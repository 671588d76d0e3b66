/** A model small enough to read at a glance, for the tests of this layer. */
import { closest } from '../model/closest.ts';
import type { Fact } from '../model/fact.ts';
import type { WordsModel } from './context.ts';

const fact = (id: string, value: number | string, rest: Partial<Fact> = {}): Fact => ({
  id,
  value,
  qualifier: 'exact',
  unit: 'people',
  label: id,
  definition: id,
  date: '2025-09-11',
  role: 'announced',
  by: 'Belta',
  rows: [],
  sources: ['ap-2025-09-11'],
  conflicts: [],
  ...rest,
});

const facts = new Map(
  [
    fact('2025-09-11-release-52/released', 52),
    fact('2025-09-16-pardon-25/pardoned', 25),
    fact('series:held@2025-12-31', 1131, { by: 'Viasna' }),
    fact('released-2025', 300, { qualifier: 'at-least', role: 'computed' }),
    fact('rounds', 24, { unit: 'other' }),
    fact('one-man', 1),
    fact('newest-day', 'the spring'),
  ].map((each) => [each.id, each]),
);

export const fixtureModel: WordsModel = {
  asOf: { compiled: '2025-12-31' },
  eventById: new Map([
    ['2025-09-11-release-52', { date: '2025-09-11' }],
    ['2025-09-16-pardon-25', { date: '2025-09-16' }],
    ['2025-12-17-release-123', { date: '2025-12-17/2025-12-18' }],
  ]),
  sources: new Map([
    ['ap-2025-09-11', {}],
    ['baj-2025-09-16', {}],
    ['viasna-2025-09-12', {}],
    ['digest-2025-12-18', { grade: 'C', url: null }],
    ['ap-copy-2025-09-16', { grade: 'B', url: null }],
  ]),
  facts: {
    get: (id) => facts.get(id),
    closest: (id) => closest(id, facts.keys()),
    ids: () => [...facts.keys()].sort(),
  },
};

/** A chapter around a body: the body begins in line 7. */
export const chapterOf = (body: string): string =>
  `---\nchapter: 1\ntitle: Two announcements\nslug: two-announcements\ndek: What happened.\n---\n${body}`;
