import { expect, test } from 'vitest';
import words from '../../content/en/ui.json' with { type: 'json' };
import { english } from '../format/language.ts';
import { loadModel, type Claim } from '../model/index.ts';
import { languageIn } from '../markdown/index.ts';
import { otherLanguages } from '../site/index.ts';
import { readTranslation } from '../site/translation.ts';
import {
  formatClaim,
  formatClaimValue,
  formatConflict,
  formatFactValue,
  withLabel,
} from './claim-text.ts';

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

const written = loadModel().model;
const inLanguages = ['en', ...otherLanguages()].map((lang) => {
  const language = lang === 'en' ? english : languageIn('.', lang);
  const { events } = lang === 'en' ? written : readTranslation('.', lang, written).model;
  return { lang, language, events };
});

test('a value and what it counts are one text, in the order of the language', () => {
  const { language } = inLanguages.find(({ lang }) => lang === 'be')!;
  expect(withLabel('4', 'banks concerned')).toBe('4 banks concerned');
  expect(withLabel('4', 'закранутыя банкі', language)).toBe('закранутыя банкі: 4');
});

/** "4 companies banks concerned", "штрафы, случаев", "211,615 spent". */
test.each(inLanguages)(
  'in $lang no label of the record lacks its unit, doubles it, or puts it beside another thing counted',
  ({ events, language }) => {
    const faults = events.flatMap(({ id, claims }) =>
      claims.flatMap(({ unit, measure, value, label }) => {
        const forms = [...new Set(Object.values(language.units[unit] ?? {}))];
        const words = label.replace(/\d{4} год\p{L}*/gu, '').match(/\p{L}+/gu) ?? [];
        const source = written.eventById.get(id)!.claims.find((one) => one.measure === measure)!;
        const isMeasured = /^(?:years|months|days|roubles|dollars|euros|percent)$/.test(unit);
        const isFaulty = isMeasured
          ? ![unit, ...forms].some((form) => label.includes(form))
          : unit !== 'people' &&
            !source.label.includes(unit) &&
            forms.some((form) => label.endsWith(`, ${form}`));
        const isDoubled = words.filter((word) => forms.includes(word)).length > 1;
        return isFaulty || isDoubled ? [`${id}: ${withLabel(String(value), label, language)}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  },
);

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
