import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { oembedHtml } from './oembed.ts';
import { frameSnippet, imageSnippet } from './snippets.ts';

const { document } = new JSDOM('').window;
/** What stands in the page of a host that has pasted it. */
const pasted = (html: string): Element => {
  const place = document.createElement('div');
  place.innerHTML = html;
  return place;
};
const frame = {
  title: 'Out & in',
  src: 'https://site.example/embed/door/',
  href: 'https://site.example/figures/door/',
  heightPx: 812,
  pairs: '320:900 431:1040',
  resizerSrc: 'https://site.example/embed.js',
};

test('the frame asks for no more than it needs, word for word', () => {
  expect(frameSnippet(frame)).toBe(
    '<iframe title="Out &amp; in" src="https://site.example/embed/door/" width="100%" height="812" style="width:100%;border:0;color-scheme:light" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" data-heights="320:900 431:1040"></iframe>\n<p><a href="https://site.example/figures/door/">Out &amp; in</a></p>\n<script src="https://site.example/embed.js" async></script>',
  );
});

test('the picture needs no script: linked, described, sized, with its source', () => {
  expect(
    imageSnippet({
      href: 'https://site.example/#door',
      src: 'https://site.example/figures/door.png',
      alt: 'A “line”',
      widthPx: 800,
      heightPx: 1040,
      source: 'Sources: AP. Data to March 2026 · From',
      storyName: 'The Revolving Door',
    }),
  ).toBe(
    '<figure><a href="https://site.example/#door"><img src="https://site.example/figures/door.png" alt="A “line”" width="800" height="1040" style="max-width:100%;height:auto"></a><figcaption>Sources: AP. Data to March 2026 · From <a href="https://site.example/#door">The Revolving Door</a></figcaption></figure>',
  );
});

test('whatever the words are, what is pasted is one frame with its link, or one linked picture, and they stand in it unchanged', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('"', '<', '>', '&', "'", '</script>', '--', ' '),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
  });
  fc.assert(
    fc.property(text, (words) => {
      fc.pre(!/[\0\r]/.test(words));
      const framed = pasted(frameSnippet({ ...frame, title: words }));
      expect([...framed.children].map(({ tagName }) => tagName)).toEqual(['IFRAME', 'P', 'SCRIPT']);
      expect(framed.querySelector('iframe')!.title).toBe(words);
      expect(framed.querySelector('a')!.textContent).toBe(words);
      const pictured = pasted(
        imageSnippet({
          href: 'https://s.example/',
          src: 'https://s.example/a.png',
          alt: words,
          widthPx: 1,
          heightPx: 1,
          source: words,
          storyName: words,
        }),
      );
      expect(pictured.querySelectorAll('*').length).toBe(5);
      expect(pictured.querySelector('img')!.alt).toBe(words);
      const answered = pasted(
        oembedHtml({
          title: words,
          href: 'https://s.example/',
          src: 'https://s.example/',
          heightPx: 1,
          linkText: words,
        }),
      );
      expect([...answered.children].map(({ tagName }) => tagName)).toEqual([
        'BLOCKQUOTE',
        'IFRAME',
      ]);
      expect(answered.querySelector('a')!.textContent).toBe(words);
    }),
    { numRuns: 60 },
  );
});
