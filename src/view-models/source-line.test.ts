import { expect, test } from 'vitest';
import type { Source } from '../model/index.ts';
import type { Words } from '../site/index.ts';
import { archivedAs, dateOfSource, readableAddress } from './source-line.ts';

const words = {
  notes: {
    undated: 'date not recorded',
    archived: 'archived',
    archivedOn: 'archived on #',
    dateFrom: { address: 'in its address', copy: 'day of the copy', context: 'worked out' },
  },
} as Words;
const source = (known: Partial<Source>): Source => ({ published: null, ...known }) as Source;

test('a date that the text does not print says how it is known', () => {
  expect(dateOfSource(source({}), words)).toBe('date not recorded');
  expect(dateOfSource(source({ published: '2025-09-16' }), words)).toBe('16 September 2025');
  expect(dateOfSource(source({ published: '2014-04', dateKnownBy: 'copy' }), words)).toBe(
    'April 2014 (day of the copy)',
  );
});

test('an archived copy is told with its day, where its address has one', () => {
  expect(archivedAs(source({}), words)).toBeUndefined();
  expect(
    archivedAs(
      source({ archived: 'https://web.archive.org/web/20250916123456/https://baj.example/a' }),
      words,
    ),
  ).toBe('archived on 16 September 2025');
  expect(archivedAs(source({ archived: 'https://archive.example/a' }), words)).toBe('archived');
});

test.each([
  ['https://spring96.org/en/news/101671', 'spring96.org/en/news/101671'],
  ['http://www.hrw.org/news/?p=7#top', 'hrw.org/news'],
  ['https://salidarnast.info/ru/post/%D1%81%D0%BF%D0%B8', 'salidarnast.info/ru/post/спи'],
  ['https://host.example/100%/', 'host.example/100%'],
  [
    `https://host.example/${'long-'.repeat(20)}`,
    'host.example/long-long-long-long-long-long-long-long-long-l…',
  ],
])('%s is shown as %s', (address, shown) => {
  expect(readableAddress(address)).toBe(shown);
});
