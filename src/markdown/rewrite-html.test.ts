import { expect, test } from 'vitest';
import {
  attributeOf,
  elementsOf,
  lowerHeading,
  rewriteHtml,
  setAttribute,
  setWords,
  wordsOf,
} from './rewrite-html.ts';

test('what nothing changes comes out as it was, drawings and scripts too', () => {
  for (const html of [
    '<p>a &amp; b &lt; c “d” – е</p>',
    '<svg viewBox="0 0 1 2"><linearGradient id="x"></linearGradient><path d="M0 0"></path></svg>',
    '<!DOCTYPE html><html lang="en"><head><script>if (a < b) "</p>";</script></head><body></body></html>',
  ])
    expect(rewriteHtml(html, () => undefined)).toBe(html);
});

test('an attribute is found however it is written', () => {
  const html = `<A title='a > b' HREF=x/>1</A><a data-href="y" href = 'z'>2</a>`;
  expect(elementsOf(html).map((element) => attributeOf(element, 'href'))).toEqual(['x/', 'z']);
});

test('attributes are changed in place, added at the end and taken away', () => {
  expect(
    rewriteHtml('<a id="i" href="x" rel="r">1</a>', (element) => {
      setAttribute(element, 'href', '"y"');
      setAttribute(element, 'id', undefined);
      setAttribute(element, 'lang', 'be');
      setWords(element, '<2>');
    }),
  ).toBe('<a href="&quot;y&quot;" rel="r" lang="be">&lt;2&gt;</a>');
});

test('words are read without markup, and without what is skipped', () => {
  const html = '<h3>Out <b>&amp;</b> in<sup>1</sup></h3><p>now</p>';
  expect(wordsOf(html, { skip: ['sup'] })).toBe('Out & innow');
  expect(wordsOf(html, { between: '|' })).toBe('Out |&| in|1|now');
});

test('headings go one level down, and the sixth stays', () => {
  expect(rewriteHtml('<h1>a</h1><h5>b</h5><h6>c</h6><hr>', lowerHeading)).toBe(
    '<h2>a</h2><h6>b</h6><h6>c</h6><hr>',
  );
});
