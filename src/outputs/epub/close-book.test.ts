import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { closeBook } from './close-book.ts';

const head = Object.entries({
  title: 'A & B',
  description: 'Two parts.',
  language: 'en-GB',
  publisher: 'Nobody',
  rights: 'CC BY 4.0',
  identifier: 'https://site.example/book#1',
  day: '2026-11-22',
  contents: 'Contents',
  accessibility: 'Words for every picture.',
})
  .map(([name, value]) => `<meta name="book-${name}" content="${value.replace('&', '&amp;')}">`)
  .join('');
const page = (body: string): string =>
  `<!doctype html><html lang="en-GB"><head><title>A</title>${head}</head><body>${body}</body></html>`;
const story =
  '<section data-type="chapter" aria-labelledby="one" data-file="first" data-title="1 · One"><h1 id="one">One</h1><p>Text&nbsp;of 5 < 6<br>and <a class="cite" href="#note-1">[1]</a>, <a href="../record/#five">five</a>, <a href="../facts/#six">six</a>, <a href="../events/x/">elsewhere</a>.</p><section id="held" data-part="Figure 1" aria-label="Held"><img src="held.png" alt="A &quot;line&quot;"></section></section>' +
  '<section data-type="endnotes" aria-label="Notes" data-file="notes" data-title="Notes"><h1>Notes</h1><ol><li id="note-1"><span lang="ru">Имя</span></li></ol><dl><dt id="five"><span id="fact-six"></span>5</dt><dd>Five.</dd></dl></section>';
// One grey pixel.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const close = (html: string): Uint8Array =>
  closeBook(html, {
    read: () => new Uint8Array(png),
    address: (href) => new URL(href, 'https://site.example/epub/').href,
    style: 'p { margin: 0; }',
  });
const textOf = (book: Uint8Array, name: string): string =>
  new TextDecoder().decode(unzipSync(book)[name]);
const faults = async (book: Uint8Array): Promise<string[]> =>
  (await EpubCheck.validate(book)).messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .map(({ id, message }) => `${id}: ${message}`);

test('a page becomes a book that a validator passes, the same to the byte each time', async () => {
  const book = close(page(story));
  expect(await faults(book)).toEqual([]);
  expect(close(page(story))).toEqual(book);
  // Readers know a book by these bytes at this place.
  expect(Buffer.from(book.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
});

test('the validator would have seen a fault', async () => {
  const broken = page(story.replace('id="held"', 'id="one"'));
  expect(await faults(close(broken))).not.toEqual([]);
});

test('links lead from file to file, or to the web where the book has no such place', () => {
  const first = textOf(close(page(story)), 'book/first.xhtml');
  for (const link of [
    'href="notes.xhtml#note-1"',
    'href="notes.xhtml#five"',
    'href="notes.xhtml#fact-six"',
    'href="https://site.example/events/x/"',
  ])
    expect(first).toContain(link);
  expect(first).toContain('epub:type="noteref"');
  expect(textOf(close(page(story)), 'book/nav.xhtml')).toContain(
    '<li><a href="first.xhtml">1 · One</a><ol><li><a href="first.xhtml#held">Figure 1</a></li></ol></li>',
  );
});

test('a link into nowhere stops the build in four parts', () => {
  expect(() => close(page(story.replace('#note-1', '#note-2'))))
    .toThrowErrorMatchingInlineSnapshot(`
    [Error: src/pages/epub/index.astro
      Found: a link to "#note-2", which is in no file of the book.
      Expected: a page that can be closed into a book.
      Correct the page, or src/outputs/epub/close-book.ts.]
  `);
});
