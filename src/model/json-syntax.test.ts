import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFaults, placeInText } from './json-syntax.ts';
import { cases } from '../../tests/cases.ts';

const isSound = (text: string): boolean => {
  const { hidden, syntax } = findJsonFaults(text);
  return hidden === undefined && syntax === undefined;
};

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
      expect(findJsonFaults(JSON.stringify(JSON.parse(text), null, space)).syntax).toBeUndefined();
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
      expect(isSound(text), text).toBe(accepts(text));
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
    expect(isSound(text), text).toBe(accepts(text));
  }
});

test('a place is a line and a column, both from one', () => {
  expect(placeInText('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
  expect(placeInText('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
});

test('the same key in two records is no fault, twice in one is', () => {
  expect(findJsonFaults('[{"a":1},{"a":{"a":2}}]').keys).toEqual([]);
  expect(findJsonFaults('{"a":1,"\\u0061":2}').keys).toEqual([
    { line: 1, column: 8, key: 'a', fault: 'duplicate' },
  ]);
});

test('a prototype key is found however it is escaped, and however deep', () => {
  expect(findJsonFaults('[[{"x":{"\\u005f_proto__":1}}]]').keys).toMatchObject([
    { key: '__proto__', fault: 'prototype' },
  ]);
});

test('a space that only looks like one is named with its code and place, before any fault of syntax', () => {
  expect(findJsonFaults('{\n  "a":\u00a01,\n}').hidden).toEqual({
    character: '\u00a0',
    line: 2,
    column: 7,
  });
  expect(findJsonFaults('{\u200b"a": 1}').hidden?.character).toBe('\u200b');
  expect(findJsonFaults('{"a\u00a0": "\u00a0"}').hidden).toBeUndefined();
});
