// The book for electronic readers as the build has it: valid, whole, and readable without seeing.
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { elementsOf, attributeOf, wordsOf } from '../../src/markdown/rewrite-html.ts';
import { loadSite } from '../../src/site/index.ts';

const { story, figures } = loadSite();
const epub = new Uint8Array(readFileSync('dist/revolving-door.epub'));
const files = unzipSync(epub);
const text = (name: string): string => new TextDecoder().decode(files[name]);
const xhtml = Object.keys(files).filter((name) => name.endsWith('.xhtml'));

test('a validator finds no fault in it', async () => {
  const { messages } = await EpubCheck.validate(epub);
  expect(
    messages
      .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
      .map(({ id, message, location }) => `${location?.path}: ${id} ${message}`),
  ).toEqual([]);
}, 60_000);

test('every chapter, every figure with what it shows in words, and every note stands in it', () => {
  for (const { front } of story.chapters) {
    const chapter = text(`book/${front.slug}.xhtml`);
    expect(wordsOf(chapter)).toContain(front.dek.text);
    expect(text('book/nav.xhtml')).toContain(`${front.slug}.xhtml`);
  }
  const whole = xhtml.map(text).join('');
  for (const id of figures.keys()) {
    const picture = elementsOf(whole).find(
      (element) => attributeOf(element, 'src') === `${id}.png`,
    );
    expect(picture && attributeOf(picture, 'alt'), id).toBe(story.figures.get(id)!.alt);
    expect(files[`book/${id}.png`]?.length, id).toBeGreaterThan(1000);
  }
  expect(text('book/notes.xhtml').match(/epub:type="endnote"/g)).toHaveLength(story.notes.length);
});

test('it leads to no other site, and says what it offers to those who do not see', () => {
  const root = new URL(text('book/package.opf').match(/<dc:identifier[^>]*>([^<]*)/)?.[1] ?? '');
  for (const name of xhtml)
    for (const element of elementsOf(text(name))) {
      const href = attributeOf(element, 'href') ?? '';
      if (/^[a-z]+:/.test(href)) expect(new URL(href).origin, name).toBe(root.origin);
    }
  for (const property of ['accessMode', 'accessibilityFeature', 'accessibilitySummary'])
    expect(text('book/package.opf')).toContain(`schema:${property}`);
});
