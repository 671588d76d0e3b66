import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksForHeight, heightMessages } from './height-protocols.ts';

const src = 'https://site.example/embed/door/';

test('the height is told in three dialects to any host, to the letter', () => {
  expect(heightMessages(812, { figure: 'door', src })).toEqual([
    { 'datawrapper-height': { door: 812 } },
    { sentinel: 'amp', type: 'embed-size', height: 812 },
    `{"src":"${src}","context":"iframe.resize","height":812}`,
  ]);
});

test('pym and WordPress are told too, once they have named the frame', () => {
  expect(
    heightMessages(812, { figure: 'door', src, childId: 'pym-1', secret: 'aB3' }).slice(3),
  ).toEqual(['pymxPYMxpym-1xPYMxheightxPYMx812', { message: 'height', value: 812, secret: 'aB3' }]);
});

test('a greeting of AMP, a width of pym and a "ready" of WordPress are answered', () => {
  expect(asksForHeight({ sentinel: 'amp', type: 'frames-init' }, {})).toBe(true);
  expect(asksForHeight('pymxPYMxpym-1xPYMxwidthxPYMx640', { childId: 'pym-1' })).toBe(true);
  expect(asksForHeight('pymxPYMxpym-1xPYMxwidthxPYMx640.5', { childId: 'pym-1' })).toBe(true);
  expect(asksForHeight({ message: 'ready', secret: 'aB3' }, { secret: 'aB3' })).toBe(true);
});

test.each([
  ['pymxPYMxotherxPYMxwidthxPYMx640'],
  ['pymxPYMxpym-1xPYMxheightxPYMx640'],
  ['pymxPYMxpym-1xPYMxnavigateToxPYMxhttps://evil.example/'],
  ['pymxPYMxpym-1xPYMxwidthxPYMx<b>'],
  ['xpymxPYMxpym-1xPYMxwidthxPYMx640'],
  [{ sentinel: 'amp', type: 'send-embed-state' }],
  [{ sentinel: 'amp' }],
  [{ message: 'ready', secret: 'other' }],
  [{ message: 'ready' }],
  [{ message: 'link', value: 'https://evil.example/', secret: 'aB3' }],
  [null],
  [undefined],
  [0],
  [''],
  [[]],
  [{}],
  [{ 'datawrapper-height': { door: 1 } }],
])('%j is ignored', (message) => {
  expect(asksForHeight(message, { childId: 'pym-1', secret: 'aB3' })).toBe(false);
});

test('without a name or a secret, no message of pym or WordPress is answered', () => {
  expect(asksForHeight('pymxPYMxundefinedxPYMxwidthxPYMx640', {})).toBe(false);
  expect(asksForHeight({ message: 'ready', secret: undefined }, {})).toBe(false);
});

test('no message of any shape is answered by chance, or breaks the reader', () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true, withSet: true }),
      (message) => {
        expect(asksForHeight(message, { childId: 'pym-1', secret: 'aB3' })).toBe(false);
      },
    ),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (tail) => {
      fc.pre(!/^\d/.test(tail));
      expect(asksForHeight(`pymxPYMxpym-1xPYMxwidthxPYMx${tail}`, { childId: 'pym-1' })).toBe(
        false,
      );
    }),
  );
});
