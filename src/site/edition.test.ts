import { expect, test } from 'vitest';
import { leadLinks, mergeWords } from './edition.ts';

const pages = new Set(['', 'method/', 'events/one/']);
const own = (path: string): boolean => pages.has(path);

test('a link stays in the edition where the page is translated, and else leads to the English page and says so', () => {
  expect(
    leadLinks(
      '<a href="method/">1</a><a class="x" href="sources/#a">2</a><a href="events/one/">3</a>',
      '',
      own,
    ),
  ).toBe(
    '<a href="method/">1</a><a class="x" href="../sources/#a" hreflang="en">2</a><a href="events/one/">3</a>',
  );
  expect(leadLinks('<a href="revolving-door.html">1</a>', '', own)).toBe(
    '<a href="../revolving-door.html" hreflang="en">1</a>',
  );
  expect(
    leadLinks(
      '<a href="../two/">1</a><a href="../one/">2</a><a href="../../method/">3</a><a href="../../">4</a>',
      'events/one/',
      own,
    ),
  ).toBe(
    '<a href="../../../events/two/" hreflang="en">1</a><a href="../one/">2</a><a href="../../method/">3</a><a href="../../">4</a>',
  );
});

test('a file is shared by all editions, and no anchor, no other site and no link with a language of its own is touched', () => {
  expect(leadLinks('<a href="data/events.json" download>1</a>', '', own)).toBe(
    '<a href="../data/events.json" download="">1</a>',
  );
  for (const link of [
    '<a href="#note-x">1</a>',
    '<a href="?read=plain#story">1</a>',
    '<a href="https://example.org/">1</a>',
    '<a href="mailto:a@b">1</a>',
    '<a href="../" hreflang="en">1</a>',
  ])
    expect(leadLinks(link, '', own)).toBe(link);
});

test('words that are missing, or of another shape, stand in English', () => {
  expect(
    mergeWords(
      { a: 'one', b: { c: 'two', d: 'three' }, e: ['x'] },
      { a: 'адзін', b: { c: 2, d: 'тры' }, e: 'y', f: 'z' },
    ),
  ).toEqual({ a: 'адзін', b: { c: 'two', d: 'тры' }, e: ['x'] });
});
