import { csvParse, csvParseRows } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFormula, writeCsv } from './csv.ts';

test('lines end as RFC 4180 wants, the last one too', () => {
  expect(writeCsv(['a', 'b'], [[1, 'x']])).toBe('a,b\r\n1,x\r\n');
});

test('commas, quotes and breaks of lines stand inside quotes', () => {
  expect(
    writeCsv(['a'], [['one, two'], ['he said "no"'], ['first\nsecond'], ['first\r\nsecond']]),
  ).toBe('a\r\n"one, two"\r\n"he said ""no"""\r\n"first\nsecond"\r\n"first\r\nsecond"\r\n');
});

test('what is not known is empty, and nought is 0', () => {
  expect(writeCsv(['a', 'b', 'c', 'd'], [[null, undefined, 0, false]])).toBe(
    'a,b,c,d\r\n,,0,false\r\n',
  );
});

test('a number that is none stops the build', () => {
  expect(() => writeCsv(['a'], [[Number.NaN]])).toThrow(/A table has NaN in it/);
  expect(() => writeCsv(['a'], [[Infinity]])).toThrow(/null where none is known/);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '=HYPERLINK("https://evil.example","x")',
])('the text %j is no formula in a spreadsheet', (text) => {
  const [row] = csvParse(writeCsv(['a'], [[text]]));
  expect(row?.['a']).toBe(`'${text}`);
});

test('a negative number is a number', () => {
  expect(writeCsv(['a'], [[-4]])).toBe('a\r\n-4\r\n');
});

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(
          fc.string({ unit: 'grapheme' }).filter((text) => !isFormula(text)),
          { minLength: 2, maxLength: 2 },
        ),
      ),
      (rows) => {
        expect(csvParseRows(writeCsv(['a', 'b'], rows)).slice(1)).toEqual(rows);
      },
    ),
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])(
  'the text "%s" does not run as a formula in a spreadsheet',
  (text) => {
    expect(writeCsv(['a'], [[text]])).toBe(`a\r\n'${text}\r\n`);
  },
);
