import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseParameters, windowOf } from './parameters.ts';

const nothing = { dark: 'auto', plain: false, static: false, transparent: false, table: false };
const whole = { from: '2024-07', to: '2026-03' };

test('an address that asks for nothing gets nothing', () => {
  expect(parseParameters('', '')).toEqual(nothing);
  expect(parseParameters('?', '#')).toEqual(nothing);
});

test('every parameter is read', () => {
  expect(
    parseParameters(
      '?dark=true&plain=true&static=true&transparent=true&table=1&step=autumn-2025&from=2025-09&to=2025-12-31&childId=pym_1-A',
      '#?secret=aB3',
    ),
  ).toEqual({
    dark: 'true',
    plain: true,
    static: true,
    transparent: true,
    table: true,
    step: 'autumn-2025',
    childId: 'pym_1-A',
    secret: 'aB3',
    from: '2025-09',
    to: '2025-12',
  });
});

test.each([
  '?dark=yes',
  '?dark=',
  '?plain=yes',
  '?static=false',
  '?transparent=0',
  '?table=2',
  '?step=%3Cscript%3E',
  '?step=-x',
  '?step=A',
  `?step=${'a'.repeat(65)}`,
  '?from=2025-13',
  '?from=2025-00',
  '?to=2025-9',
  '?to=25-09',
  '?from=2025-09-32',
  '?from=2025-09-00',
  '?childId=',
  '?childId=a b',
  `?childId=${'a'.repeat(65)}`,
  '?childId=a%0Ab',
  '?unknown=1',
  '?%E0%A4%A',
  '?__proto__=1&constructor=1',
])('"%s" is ignored without a word', (search) => {
  expect(parseParameters(search, '')).toEqual(nothing);
});

test.each([
  '#secret=abc',
  '#?secret=',
  '#?secret=a-b',
  '#?secret=abc&x=1',
  '#?secret=a"b',
  '#?secret=абв',
  '##?secret=abc',
])('"%s" holds no secret', (hash) => {
  expect(parseParameters('', hash).secret).toBeUndefined();
});

test('whatever an address says, only known values come out of it', () => {
  const name = fc.constantFrom(
    'dark',
    'plain',
    'static',
    'transparent',
    'table',
    'step',
    'from',
    'to',
    'childId',
    'secret',
    'onload',
    '__proto__',
  );
  const query = fc
    .array(
      fc.tuple(
        name,
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(
            'true',
            '1',
            '2025-09',
            '<img src=x onerror=alert(1)>',
            'javascript:alert(1)',
            '../../',
          ),
        ),
      ),
    )
    .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`);
  fc.assert(
    fc.property(
      fc.oneof(query, fc.string({ unit: 'binary' })),
      fc.string({ unit: 'binary' }),
      (search, hash) => {
        const { dark, step, from, to, childId, secret, ...switches } = parseParameters(
          search,
          hash,
        );
        expect(['true', 'false', 'auto']).toContain(dark);
        for (const value of Object.values(switches)) expect(typeof value).toBe('boolean');
        expect(Object.keys(switches).sort()).toEqual(['plain', 'static', 'table', 'transparent']);
        if (step !== undefined) expect(step).toMatch(/^[a-z0-9-]{1,64}$/);
        if (childId !== undefined) expect(childId).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
        if (secret !== undefined) expect(secret).toMatch(/^[A-Za-z0-9]+$/);
        for (const month of [from, to])
          if (month !== undefined) expect(month).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
      },
    ),
  );
});

test('from and to cut the whole, alone or together', () => {
  const { from, to } = parseParameters('?from=2025-09&to=2025-12', '');
  expect(windowOf({ from, to }, whole)).toEqual({ from: '2025-09', to: '2025-12' });
  expect(windowOf({ from }, whole)).toEqual({ from: '2025-09', to: whole.to });
  expect(windowOf({ to }, whole)).toEqual({ from: whole.from, to: '2025-12' });
  expect(windowOf({}, whole)).toBeUndefined();
});

test('a window outside the whole, or from back to front, is none', () => {
  const ask = (search: string): unknown => windowOf(parseParameters(search, ''), whole);
  expect(ask('?from=2025-12&to=2025-09')).toBeUndefined();
  expect(ask('?from=2027-01')).toBeUndefined();
  expect(ask('?to=1999-12')).toBeUndefined();
});

test('any window lies inside the whole', () => {
  const month = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`);
  fc.assert(
    fc.property(month, month, (first, last) => {
      const cut = windowOf(parseParameters(`?from=${first}&to=${last}`, ''), whole);
      if (cut)
        expect(cut.from >= whole.from && cut.to <= whole.to && cut.from <= cut.to).toBe(true);
    }),
  );
});
