import { expect, test } from 'vitest';
import words from '../../content/en/ui.json' with { type: 'json' };
import { english } from '../format/language.ts';
import { loadModel, type Claim } from '../model/index.ts';
import { formatClaim, formatClaimValue, formatConflict, formatFactValue } from './claim-text.ts';

const claim = (over: Partial<Claim>): Claim => ({
  measure: 'released',
  label: 'people released',
  value: 52,
  qualifier: 'exact',
  unit: 'people',
  role: 'announced',
  by: 'the US envoy',
  sources: [],
  ...over,
});

test('a value has its unit, unless the label names it or it is people', () => {
  const read = (over: Partial<Claim>): string => formatClaimValue(claim(over));
  expect(read({ value: 14, unit: 'years', label: 'sentence' })).toBe('14 years');
  expect(read({ value: 14, unit: 'years', label: 'years of prison' })).toBe('14');
  expect(read({ value: 20, unit: 'percent', label: 'share' })).toBe('20 per cent');
  expect(read({ value: 20, unit: 'percent', label: 'share, %' })).toBe('20');
  expect(read({ value: 1265 })).toBe('1,265');
});

test('a label in another language names the unit in its own words', () => {
  const years = { one: 'год', few: 'гады', many: 'гадоў' };
  const belarusian = { ...english, tag: 'be', units: { years } };
  const read = (label: string): string =>
    formatClaimValue(claim({ value: 14, unit: 'years', label }), belarusian);
  expect(read('тэрмін, гадоў')).toBe('14');
  expect(read('тэрмін')).toBe('14 гадоў');
});

test('a value keeps the word that limits it', () => {
  expect(formatClaimValue(claim({ value: 300, qualifier: 'at-least' }))).toBe('at least 300');
  expect(formatFactValue({ value: 300, qualifier: 'about' })).toBe('about 300');
  expect(formatFactValue({ value: '11 September 2025', qualifier: 'exact' })).toBe(
    '11 September 2025',
  );
});

test('a claim says what is counted, the value, and who says so in which role', () => {
  expect(formatClaim(claim({ role: 'counted', by: 'Viasna' }), words)).toBe(
    'people released: 52, counted by Viasna',
  );
});

test('each side of a disagreement is written as any other number', () => {
  const values = [
    { value: 1150, by: 'Tsikhanouskaya', sources: ['a'] },
    { value: 'more than 1,100', by: 'HRW', sources: ['b'] },
  ];
  expect(formatConflict({ field: 'political prisoners held', values }, words)).toMatch(
    / political prisoners held: 1,150 \(Tsikhanouskaya\); more than 1,100 \(HRW\)\.$/,
  );
});

/** A year, a day of an id, an article of a law and the like stand alone; a count of four digits has its comma. */
test('no number of the record is printed without its comma', () => {
  const { facts } = loadModel().model;
  const printed = facts.ids().flatMap((id) => {
    const fact = facts.get(id)!;
    return [
      formatFactValue(fact),
      ...fact.rows.map(({ value }) => value),
      ...fact.conflicts.map((conflict) => formatConflict(conflict, words)),
    ];
  });
  const bare = /(?<![\d,.–-])(?!(?:19|20)\d\d\b)\d{4,}/;
  expect(printed.filter((text) => bare.test(text))).toEqual([]);
});
