/**
 * The records that code asks for by name, and the period of the story: the one place in src/ where such an id is written.
 * A figure or a derived fact leaves out what it can't find, so a renamed record would take its row away unnoticed;
 * checkNamedRecords makes that an error.
 */
import type { ModelData } from './model.ts';
import type { Problem } from './problem.ts';
import { closest } from './closest.ts';

/** The span that the story tells, whole months, as EDTF. */
export const storyPeriod = '2024-07/2026-03';

export const eventIds = {
  kazulinRelease: '2008-08-16-kazulin-release',
  kimParsiukevichRelease: '2008-08-20-kim-parsiukevich-release',
  usTwoCompaniesRelief: '2008-09-05-us-two-companies-relief',
  euSuspendsTravelBan: '2008-10-13-eu-suspends-travel-ban',
  autukhovichRearrest: '2009-02-08-autukhovich-rearrest',
  crackdown2010: '2010-12-19-crackdown',
  euReimposes: '2011-01-31-eu-reimposes',
  usReimposes: '2011-01-31-us-reimposes',
  releaseSix: '2015-08-22-release-six',
  euSuspension: '2015-10-29-eu-suspension',
  usGeneralLicense: '2015-10-29-us-general-license',
  euLifts: '2016-02-15-eu-lifts',
  freedomDay2017: '2017-03-25-freedom-day',
  statkevichTwice: '2020-05-31-report-statkevich-twice',
  crackdown2020: '2020-08-09-crackdown',
  euLists40: '2020-10-02-eu-40',
  usRevokesRelief: '2021-04-19-us-revokes-relief',
  viasnaOutlawed: '2023-08-23-viasna-extremist-formation',
  courtDataClosed: '2025-03-data-closed',
  release14: '2025-06-21-release-14',
  release52: '2025-09-11-release-52',
  statkevichReturned: '2025-09-11-statkevich-returned-to-prison',
  belaviaLicence: '2025-09-11-us-belavia-gl11',
  belaviaExportRelief: '2025-09-12-us-bis-belavia',
  pardon25: '2025-09-16-pardon-25',
  belaviaDelisted: '2025-11-04-us-belavia-delisted',
  release31Ukrainians: '2025-11-22-release-31-ukrainians',
  report167New: '2025-12-12-report-167-new',
  release123: '2025-12-13-release-123',
  potashAnnounced: '2025-12-13-us-potash-announced',
  potashLicence: '2025-12-15-us-gl13-potash',
  transfer109: '2025-12-18-transfer-109-to-eu',
  passportsReport: '2025-12-20-report-ap-passports',
  viasnaAnnualReport: '2025-12-23-report-viasna-annual',
  statkevichHome: '2026-02-19-release-statkevich',
  release250: '2026-03-19-release-250',
  banksAndPotashAnnounced: '2026-03-19-us-banks-potash-announced',
  treasuryStep: '2026-03-26-us-treasury-step',
} as const;

export const seriesIds = {
  held: 'political-prisoners-custody',
  pardonedInAll: 'pardoned-cumulative',
  recognisedByMonth: 'political-prisoners-recognised-month',
  recognisedBySpan: 'political-prisoners-recognised-span',
  convictionsByMonth: 'criminal-convictions-month',
  administrativeCasesByMonth: 'administrative-cases-month',
  detentionsByMonth: 'detentions-month',
  persecutionByMonth: 'persecution-instances-month',
  journalistsBaj: 'journalists-baj',
  journalistsCpj: 'journalists-cpj',
  journalistsRsf: 'journalists-rsf',
} as const;

export const checkNamedRecords = ({
  eventById,
  series,
}: Pick<ModelData, 'eventById' | 'series'>): Problem[] => [
  ...Object.values(eventIds).flatMap((id) =>
    missing(id, `data/events/${id.slice(0, 4)}.json`, 'event', eventById),
  ),
  ...Object.values(seriesIds).flatMap((id) =>
    missing(id, `data/series/${id}.json`, 'series', series),
  ),
];

function missing(
  id: string,
  file: string,
  noun: string,
  known: ReadonlyMap<string, unknown>,
): Problem[] {
  if (known.has(id)) return [];
  const near = closest(id, known.keys());
  return [
    {
      severity: 'error',
      file,
      place: '',
      found: `No ${noun} has the id "${id}", and figures or derived numbers are built from it.`,
      expected: 'Expected: every record that src/model/named-records.ts names.',
      fix: `${near === undefined ? '' : `Closest id: "${near}". `}Put the id back, or change it in src/model/named-records.ts too.`,
    },
  ];
}
