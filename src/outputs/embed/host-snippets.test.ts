import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { jsxSnippet, mailSnippet, wikiSnippet } from './host-snippets.ts';
import { frameMarkup } from './snippets.ts';
import { mdxPage } from '../../../tests/mdx-page.ts';

const title = 'Out *in* {2025} & “back” <again> [1]';
const frame = {
  title,
  src: 'https://site.example/embed/door/?dark=false',
  href: 'https://site.example/figures/door/',
  heightPx: 812,
  pairs: '320:900 431:1040',
};
const { document } = new JSDOM('').window;

test('MDX reads the frame with every attribute of the plain one, and the link with its words', async () => {
  const place = document.createElement('div');
  place.innerHTML = await mdxPage(`Words.\n\n${jsxSnippet(frame)}\n\nMore words.\n`);
  const plain = document.createElement('div');
  plain.innerHTML = frameMarkup(frame);
  const attributesOf = (root: Element): [string, string][] =>
    [...root.querySelector('iframe')!.attributes]
      .filter(({ name }) => name !== 'style')
      .map(({ name, value }) => [name, value]);
  expect(attributesOf(place)).toEqual(attributesOf(plain));
  const link = place.querySelector('a')!;
  expect([link.href, link.textContent]).toEqual([frame.href, title]);
});

const picture = {
  href: frame.href,
  src: 'https://site.example/figures/door-mail@2x.png',
  alt: title,
  source: 'Sources: AP. From',
  storyName: 'The Revolving Door',
};

test('in wikitext nothing of the words ends the caption', () => {
  const text = wikiSnippet({ ...picture, fileName: 'Door.svg', title: 'a | b ]] c [[d]] {{e}}' });
  expect(text.match(/\[\[/g)).toHaveLength(1);
  expect(text.match(/\]\]/g)).toHaveLength(1);
  expect(text.match(/\|/g)).toHaveLength(4);
  expect(text).not.toMatch(/[{}]/);
});

test('a picture for mail has its width as an attribute, which Outlook reads, and its alternative text', () => {
  const place = document.createElement('div');
  place.innerHTML = mailSnippet({ ...picture, widthPx: 600 });
  const image = place.querySelector('img')!;
  expect([image.getAttribute('width'), image.alt, image.closest('a')?.href]).toEqual([
    '600',
    title,
    frame.href,
  ]);
});
