import { expect, test } from 'vitest';
import { formatDate } from './dates.ts';
import { english, languageOf, unitWord } from './language.ts';
import { formatList } from './lists.ts';
import { formatNumber, formatQualified, numberInWords } from './numbers.ts';

const german = languageOf('de', {
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  day: '#.',
  thousands: '.',
  decimal: ',',
  and: 'und',
  qualifiers: { ...english.qualifiers, 'at-least': 'mindestens #' },
  numberWords: ['null', 'eins', 'zwei'],
  units: { people: { one: 'Mensch', other: 'Menschen' } },
});
const belarusian = languageOf('be', {
  months: [
    'студзень',
    'люты',
    'сакавік',
    'красавік',
    'май',
    'чэрвень',
    'ліпень',
    'жнівень',
    'верасень',
    'кастрычнік',
    'лістапад',
    'снежань',
  ],
  monthsAfterDay: [
    'студзеня',
    'лютага',
    'сакавіка',
    'красавіка',
    'мая',
    'чэрвеня',
    'ліпеня',
    'жніўня',
    'верасня',
    'кастрычніка',
    'лістапада',
    'снежня',
  ],
  units: { years: { one: 'год', few: 'гады', many: 'гадоў' } },
});

test('a date is written as the language writes it, spans too', () => {
  expect(
    ['2025-09-11', '2025-09', '2025-12-17/2025-12-18', '2024-07/2024-09'].map((date) =>
      formatDate(date, 'long', german),
    ),
  ).toEqual([
    '11. September 2025',
    'September 2025',
    '17.–18. Dezember 2025',
    'Juli–September 2024',
  ]);
  expect(
    ['2025-09-11', '2025-09', '2025-01-18/2025-09-17'].map((date) =>
      formatDate(date, 'long', belarusian),
    ),
  ).toEqual(['11 верасня 2025', 'верасень 2025', '18 студзеня – 17 верасня 2025']);
});

test('numbers, qualifiers and lists follow the language, and digits stand where it has no word', () => {
  expect([
    formatNumber(1265.5, german),
    formatQualified(300, 'at-least', german),
    formatQualified(300, 'about', german),
    formatList(['a', 'b', 'c'], 'and', german),
  ]).toEqual(['1.265,5', 'mindestens 300', 'about 300', 'a, b und c']);
  expect([2, 25].map((number) => numberInWords(number, german))).toEqual(['zwei', '25']);
});

test('a unit takes the form that its number asks for', () => {
  expect([1, 4, 5, 21].map((number) => unitWord('years', number, belarusian))).toEqual([
    'год',
    'гады',
    'гадоў',
    'год',
  ]);
  expect([1, 2].map((number) => unitWord('people', number, german))).toEqual([
    'Mensch',
    'Menschen',
  ]);
  expect(unitWord('aircraft', 2, german)).toBeUndefined();
});

test('a table that is not whole leaves the months in English', () => {
  expect(formatDate('2025-09-11', 'long', languageOf('be', { months: ['студзень'] }))).toBe(
    '11 September 2025',
  );
});
