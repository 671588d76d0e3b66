/** A small invented record for the tests of this figure: one round of each kind. Not shipped. */
import type { Claim, Event } from '../../model/schema.ts';

export const claim = (
  measure: string,
  value: number,
  role: Claim['role'],
  by: string,
  extra: Partial<Claim> = {},
): Claim => ({
  measure,
  label: measure,
  value,
  qualifier: 'exact',
  unit: 'people',
  role,
  by,
  sources: ['source-a'],
  ...extra,
});

export const event = (
  id: string,
  kind: Event['kind'],
  claims: Claim[],
  extra: Partial<Event> = {},
): Event => ({
  id,
  date: id.slice(0, 10),
  kind,
  title: `Title of ${id}`,
  summary: 'Summary.',
  powers: [],
  actors: [],
  people: [],
  claims,
  conflicts: [],
  relatesTo: [],
  sources: [{ source: 'source-a', supports: 'number' }],
  confidence: 'high',
  ...extra,
});

export const smallRecord: Event[] = [
  event('2024-07-03-release-18', 'release', [
    claim('released', 18, 'counted', 'Viasna'),
    claim('recognisedPoliticalPrisoners', 18, 'counted', 'Viasna', { qualifier: 'at-least' }),
  ]),
  event('2024-08-16-pardon-30', 'pardon', [
    claim('released', 30, 'announced', 'the press service'),
    claim('recognisedPoliticalPrisoners', 22, 'counted', 'Viasna'),
  ]),
  event('2024-09-04-pardon-30', 'pardon', [
    claim('released', 30, 'announced', 'the press service'),
  ]),
  event('2024-09-16-pardon-37', 'pardon', [
    claim('released', 37, 'announced', 'the press service'),
  ]),
  event('2024-11-07-pardon-31', 'pardon', [
    claim('released', 31, 'announced', 'the press service'),
  ]),
  event('2024-11-20-pardon-32', 'pardon', [
    claim('released', 32, 'announced', 'the press service'),
  ]),
  event('2024-12-09-pardon-29', 'pardon', [
    claim('released', 29, 'announced', 'the press service'),
  ]),
  event('2024-12-28-pardon-20', 'pardon', [
    claim('released', 20, 'announced', 'the press service'),
  ]),
  event('2024-12-31-report-month', 'report', [claim('pardonedInMonth', 49, 'counted', 'Viasna')]),
  event('2025-01-18-pardon-23', 'pardon', [
    claim('released', 23, 'announced', 'the press service'),
  ]),
  event('2025-01-24-pardon-15', 'pardon', [
    claim('released', 15, 'announced', 'the press service'),
    claim('convictedOfExtremism', 8, 'announced', 'the press service'),
  ]),
  event('2025-01-26-release-one', 'release', [
    claim('released', 1, 'announced', 'the US secretary of state'),
  ]),
  event('2025-02-12-release-3', 'release', [claim('released', 3, 'announced', 'the White House')]),
  event('2025-05-07-pardon-42', 'pardon', [
    claim('released', 42, 'announced', 'the press service'),
  ]),
  event('2025-06-21-release-14', 'release', [claim('released', 14, 'announced', 'the US side')]),
  event('2025-07-02-pardon-16', 'pardon', [
    claim('released', 16, 'announced', 'the press service'),
  ]),
  event('2025-09-11-release-52', 'release', [
    claim('released', 52, 'announced', 'the US embassy'),
    claim('recognisedPoliticalPrisoners', 40, 'counted', 'Viasna, quoted by Reuters'),
  ]),
  event('2025-09-16-pardon-25', 'pardon', [
    claim('released', 25, 'announced', 'the press service'),
  ]),
  event('2025-11-20-release-priests', 'release', [
    claim('released', 2, 'announced', 'the press service'),
  ]),
  event('2025-11-22-release-31-ukrainians', 'release', [
    claim('released', 31, 'announced', 'the press service'),
  ]),
  event('2025-12-02-report-dissidentby', 'report', [
    claim('claimedPardons', 114, 'reported', 'pro-government channels'),
    claim('confirmedDomesticPardons', 24, 'counted', 'Dissidentby'),
  ]),
  event('2025-12-13-release-123', 'release', [
    claim('released', 123, 'announced', 'the press service'),
  ]),
  event('2025-12-30-pardon-22', 'pardon', [
    claim('released', 22, 'announced', 'the press service'),
    claim('convictedOfExtremism', 20, 'announced', 'the press service'),
  ]),
  event('2026-03-05-pardon-18', 'pardon', [
    claim('released', 18, 'announced', 'the press service'),
    claim('convictedOfExtremism', 15, 'announced', 'the press service'),
  ]),
  event('2026-03-19-release-250', 'release', [
    claim('released', 250, 'announced', 'the US embassy'),
  ]),
];
