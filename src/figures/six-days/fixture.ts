/** A small record for the tests of the strip: six days and some events that do not belong there. Not shipped. */
import { bareEvent } from '../../model/fixture.ts';
import type { Claim, Event } from '../../model/schema.ts';

export const claim = (measure: string, value: number, extra: Partial<Claim> = {}): Claim => ({
  measure,
  label: 'people released',
  value,
  qualifier: 'exact',
  unit: 'people',
  role: 'announced',
  by: 'the press service',
  sources: ['source-a'],
  ...extra,
});

export const event = (id: string, kind: Event['kind'], extra: Partial<Event> = {}): Event =>
  bareEvent(id, {
    date: id.slice(0, 10),
    kind,
    sources: [{ source: 'source-a', supports: 'date' }],
    ...extra,
  });

export const smallRecord: Event[] = [
  event('2025-09-10-release-early', 'release', { claims: [claim('released', 9)] }),
  event('2025-09-11-statement-words', 'statement'),
  event('2025-09-11-release-52', 'release', {
    claims: [
      claim('released', 52),
      claim('crossed', 51, { label: 'people who crossed', role: 'counted', by: 'Pozirk' }),
    ],
  }),
  event('2025-09-11-easing-airline', 'easing'),
  event('2025-09-11-arrest-border', 'arrest', {
    date: '2025-09-11/2025-09-15',
    people: [
      { person: 'one', part: 'jailed' },
      { person: 'two', part: 'mentioned' },
    ],
  }),
  event('2025-09-12-easing-aircraft', 'easing', { knownOn: '2025-09-17' }),
  event('2025-09-13-release-weak', 'release', { weak: true, claims: [claim('released', 4)] }),
  event('2025-09-16-pardon-25', 'pardon', { claims: [claim('released', 25)] }),
  event('2025-09-16-sentence-journalist', 'sentence', {
    people: [{ person: 'three', part: 'jailed' }],
  }),
  event('2025-09-16-arrest-wave-long', 'arrest-wave', { date: '2025-09-16/2025-09-20' }),
  event('2025-09-17-sanction-late', 'sanction'),
];
