import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeInText, scanJson } from './json-scan.ts';
import { cases } from '../../tests/cases.ts';

const accepts = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('the scan accepts every JSON text, however it is spaced', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2, '\t'), (text, space) => {
      expect(scanJson(JSON.stringify(JSON.parse(text), null, space)).syntax).toBeUndefined();
    }),
    cases(500),
  );
});

test('the scan and JSON.parse refuse the same texts', () => {
  const mangled = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', '"', ',', '}', ']', '\\', '\u0001', '-', '0', 'nul'),
    )
    .map(([text, at, insert]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + insert + text.slice(cut + (insert === '' ? 1 : 0));
    });
  fc.assert(
    fc.property(mangled, (text) => {
      expect(scanJson(text).syntax === undefined, text).toBe(accepts(text));
    }),
    cases(2000),
  );
});

test('odd numbers and escapes are judged as JSON judges them', () => {
  for (const text of [
    '01',
    '1.',
    '.5',
    '+1',
    '1e',
    '-',
    '--1',
    '"\\x"',
    '"\\u12"',
    '"a\nb"',
    "'a'",
    'NaN',
    'undefined',
    '[1,]',
    '{,}',
    '{"a"}',
    '{"a":}',
    '1 2',
    ']',
    '',
    ' ',
    '-0',
    '1e-7',
    '"\\u00e9"',
    'true',
    '{"":{}}',
  ]) {
    expect(scanJson(text).syntax === undefined, text).toBe(accepts(text));
  }
});

test('a place is a line and a column, both from one', () => {
  expect(placeInText('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
  expect(placeInText('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
});

test('the same key in two records is no fault, twice in one is', () => {
  expect(scanJson('[{"a":1},{"a":{"a":2}}]').keys).toEqual([]);
  expect(scanJson('{"a":1,"\\u0061":2}').keys).toEqual([
    { line: 1, column: 8, key: 'a', fault: 'duplicate' },
  ]);
});

test('a prototype key is found however it is escaped, and however deep', () => {
  expect(scanJson('[[{"x":{"\\u005f_proto__":1}}]]').keys).toMatchObject([
    { key: '__proto__', fault: 'prototype' },
  ]);
});
