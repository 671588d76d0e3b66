/**
 * The records that code asks for by name, and the period of the story: the one place in src/ where such an id is written.
 * A figure or a derived fact leaves out what it can't find, so a renamed record, claim or point would take its row away
 * unnoticed; checkNamedRecords (check-named-records.ts) makes that an error. tests/no-silent-loss.test.ts finds what is missing from these lists.
 */

/** The period that the story covers, in whole months, as EDTF. */
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
  exchange2026: '2026-04-28-release-poczobut-exchange',
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

/** Measures that facts and figures look for in any event. One that is misspelt would count as a number that nobody gave. */
export const measuresRead = [
  'released',
  'crossed',
  'toLithuania',
  'toUkraine',
  'toPoland',
  'toLatvia',
  'recognisedPoliticalPrisoners',
  'convictedOfExtremism',
  'held',
  'newlyRecognised',
  'pardonedInMonth',
  'claimedPardons',
  'confirmedDomesticPardons',
] as const;

/** Claims about people, by measure, without which a derived fact or a row of a figure would not be there. */
export const claimsNamed: Readonly<Record<string, readonly string[]>> = {
  [eventIds.release14]: ['released', 'toLithuania'],
  [eventIds.release52]: ['released', 'crossed'],
  [eventIds.statkevichReturned]: ['turnedBack'],
  [eventIds.release31Ukrainians]: ['released'],
  [eventIds.release123]: ['released', 'toUkraine', 'toLithuania', 'withoutDocuments'],
  [eventIds.transfer109]: ['toPoland', 'toLithuania'],
  [eventIds.passportsReport]: ['septemberWithoutDocuments'],
  [eventIds.viasnaAnnualReport]: [
    'newlyRecognised',
    'pardonedInYear',
    'pardonedSinceJuly2024',
    'servedTerm',
    'deathsInCustodyInYear',
    'held',
  ],
  [eventIds.release250]: ['released', 'toLithuania', 'freedInsideBelarus', 'withoutDocuments'],
};

/** The days of Viasna's totals that the announcements are set beside; the first is that of the first round itself. */
export const runningTotalDates = [
  '2024-09-18',
  '2024-11-20',
  '2024-12-28',
  '2025-04-04',
  '2025-05-21',
  '2025-12-23',
  '2026-03-05',
] as const;

/** Points of series, by date, that a derived fact can't do without. */
export const pointsNamed: Readonly<Record<string, readonly string[]>> = {
  [seriesIds.held]: ['2024-06-30', '2024-12-31', '2025-12-31', '2026-03-05'],
  [seriesIds.pardonedInAll]: runningTotalDates,
  [seriesIds.recognisedByMonth]: [
    '2024-07',
    '2024-08',
    '2024-09',
    '2024-10',
    '2024-11',
    '2024-12',
    '2025-01',
    '2025-02',
    '2025-05',
    '2025-06',
    '2025-12',
  ],
  [seriesIds.recognisedBySpan]: ['2025-01-01/2025-06-30', '2025-01-01/2025-12-23'],
};
