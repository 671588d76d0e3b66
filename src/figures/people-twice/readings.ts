/**
 * What the records on people of several turns say in their sentences, and no field of data/ holds yet: a span in custody, and the words it
 * was read from. A reading whose words do not stand in its record is not used (series.ts), so the record stays the authority.
 * When data/ gets a field for custody, this file goes.
 */
export interface Reading {
  person: string;
  record: string;
  from: string | null;
  to: string | null;
  /** Every one of these stands in the record's summary. */
  words: string[];
  isRestricted?: true;
  lastKnown?: string;
  undated?: string;
}

const [statkevich, seviarynets, autukhovich, bialiatski, dashkevich, dziadok, alinevich] = [
  '2020-05-31-report-statkevich-twice', '2020-06-07-report-seviarynets-thrice', '2022-10-17-report-autukhovich-thrice',
  '2021-07-14-report-bialiatski-twice', '2013-08-28-report-dashkevich-twice', '2020-11-12-report-dziadok-twice', '2020-10-28-report-alinevich-twice',
] as const;

export const readings: readonly Reading[] = [
  { person: 'zmitser-dashkevich', record: dashkevich, from: '2006', to: '2008-01', words: ['Jailed in 2006', 'freed in January 2008'] },
  { person: 'zmitser-dashkevich', record: dashkevich, from: '2010-12-18', to: '2013-08-28', words: ['arrested on 18 December 2010', 'held until 28 August 2013'] },
  { person: 'zmitser-dashkevich', record: dashkevich, from: null, to: '2025-09', words: ['among the 52 released in September 2025'] },
  { person: 'mikalai-autukhovich', record: autukhovich, from: '2005/2006', to: '2008-01/2008-02', words: ['First jailed in 2005-2006', 'released in early 2008'] },
  { person: 'mikalai-autukhovich', record: autukhovich, from: '2009-02', to: '2014-04-08', words: ['re-arrested in February 2009', 'freed on 8 April 2014'] },
  { person: 'mikalai-autukhovich', record: autukhovich, from: '2020-12', to: null, lastKnown: '2022-10-17', words: ['arrested again in December 2020', 'given 25 years on 17 October 2022'] },
  { person: 'mikalai-statkevich', record: statkevich, from: '2005', to: '2008', words: ['Jailed 2005-2008'] },
  { person: 'mikalai-statkevich', record: statkevich, from: '2010', to: '2015-08', words: ['2010-2015', 'pardoned in August 2015'] },
  { person: 'mikalai-statkevich', record: statkevich, from: '2020-05-31', to: '2026-02-19', words: ['arrested again on 31 May 2020', 'on 19 February 2026 he was allowed home'] },
  { person: 'pavel-seviarynets', record: seviarynets, from: null, to: null, isRestricted: true, undated: 'two years of forced labour over protests in 2004', words: ['two years of forced labour over protests in 2004'] },
  { person: 'pavel-seviarynets', record: seviarynets, from: null, to: '2013-10', isRestricted: true, words: ['three years of restricted freedom', 'served to October 2013'] },
  { person: 'pavel-seviarynets', record: seviarynets, from: '2020-06-07', to: '2025-12-13', words: ['arrest on 7 June 2020', 'freed to Ukraine on 13 December 2025'] },
  { person: 'ihar-alinevich', record: alinevich, from: null, to: '2015-08', words: ['Sentenced to eight years in May 2011', 'pardoned in August 2015'], lastKnown: '2011-05' },
  { person: 'ihar-alinevich', record: alinevich, from: '2020-10', to: null, lastKnown: '2021-12-22', words: ['detained at the border in October 2020', 'given 20 years on 22 December 2021'] },
  { person: 'mikalai-dziadok', record: dziadok, from: '2010', to: '2015-08', words: ['Detained in 2010', 'pardoned in August 2015'] },
  { person: 'mikalai-dziadok', record: dziadok, from: '2020-11', to: '2025-09-11', words: ['detained again in November 2020', 'released on 11 September 2025'] },
  { person: 'ales-bialiatski', record: bialiatski, from: '2011-08', to: '2014-06', words: ['Held from August 2011 to June 2014'] },
  { person: 'ales-bialiatski', record: bialiatski, from: '2021-07-14', to: '2025-12-13', words: ['detained again on 14 July 2021', 'freed and taken abroad on 13 December 2025'] },
];
