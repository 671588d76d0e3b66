import { expect, test } from 'vitest';
import { languageIn } from './languages.ts';
import { formatFaults } from './format-faults.ts';

const found = (table: Record<string, unknown>): string[] =>
  formatFaults('pl', table).map((fault) => fault.found);

test('a pattern without the sign of its number is refused, as the number would be lost', () => {
  expect(found({ qualifiers: { about: 'około' }, day: '.', labelled: '@' })).toEqual([
    '"about" can\'t be "około": the number would be lost.',
    '"day" can\'t be ".": the number would be lost.',
    '"labelled" can\'t be "@": the number would be lost.',
  ]);
  expect(found({ qualifiers: { about: 'około #' }, day: '#.', labelled: '@: #' })).toEqual([]);
});

test('a name that nothing reads is told with the closest one, and a short list of months', () => {
  const [name, unit] = formatFaults('pl', { qualifier: {}, units: { year: { one: 'rok' } } });
  expect(name?.fix).toBe('Closest id: "qualifiers".');
  expect(unit?.found).toBe('Nothing reads "year".');
  expect(found({ months: ['styczeń'] })).toEqual([
    "months can't be used: it is no list of twelve.",
  ]);
});

test('the languages that are here have no such fault', () => {
  for (const lang of ['be', 'ru']) {
    const { tag: _, ...table } = languageIn('.', lang);
    expect(formatFaults(lang, table).map((fault) => fault.found)).toEqual([]);
  }
});
