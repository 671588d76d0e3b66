// Book, record and handout as PDFs, made from the built pages and read back: whole, tagged, well filled, and the same every time.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { pagesOfAnchors } from '../../scripts/pdf/pages-of-anchors.ts';
import { loadStory } from '../../src/markdown/index.ts';
import { loadModel } from '../../src/model/index.ts';
import { make, open } from './make-pdf.ts';
import { readPages, squeeze, type PdfPage } from './pdf-pages.ts';

const story = loadStory(loadModel().model, '.');
let pdf: Uint8Array;
let book: Awaited<ReturnType<typeof open>>;
let pages: PdfPage[];
let record: PdfPage[];
beforeAll(async () => {
  pdf = await make('print/', 'A4');
  book = await open(pdf);
  pages = await readPages(book);
  record = await readPages(await open(await make('print/record/', 'A4')));
}, 120_000);

/** Titles of the outline in order, with the page that each leads to. */
async function readOutline(): Promise<{ title: string; page: number }[]> {
  type Item = NonNullable<Awaited<ReturnType<typeof book.getOutline>>>[number];
  const flat = (items: readonly Item[]): Item[] =>
    items.flatMap((item) => [item, ...flat(item.items as Item[])]);
  const entries = flat((await book.getOutline()) ?? []);
  return Promise.all(
    entries.map(async ({ title, dest }) => {
      const place = typeof dest === 'string' ? await book.getDestination(dest) : dest;
      return {
        title: squeeze(title),
        page: (await book.getPageIndex((place as { num: number; gen: number }[])[0]!)) + 1,
      };
    }),
  );
}

test('the PDF is tagged, knows its title and its language, and has an outline with every chapter', async () => {
  expect(await book.getMarkInfo()).toMatchObject({ Marked: true });
  expect((await book.getMetadata()).info).toMatchObject({
    Title: 'The Revolving Door',
    Language: 'en-GB',
    CreationDate: "D:20261122000000+00'00'",
  });
  const titles = (await readOutline()).map(({ title }) => title);
  for (const { front } of story.chapters) expect(titles).toContain(squeeze(front.title.text));
});

test('every chapter, step, figure, definition and text of the story stands in it', () => {
  const whole = pages.map(({ text }) => text).join('');
  const plain = (html: string): string[] =>
    html
      .replace(/<sup[^>]*>.*?<\/sup>/g, '\n')
      .replace(/<\/(?:p|li|h\d)>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"')
      .split('\n')
      .map(squeeze)
      .filter((line) => line.length > 12);
  const wanted: string[] = [];
  for (const { front, blocks } of story.chapters) {
    wanted.push(...[front.title.text, front.dek.text].map(squeeze));
    for (const block of blocks)
      wanted.push(
        ...(block.type === 'steps'
          ? block.steps.flatMap(({ html }) => plain(html))
          : plain(block.html)),
      );
  }
  for (const { title, note } of story.figures.values())
    wanted.push(...plain(title.html), ...plain(note.html));
  // A page may end in a sentence, and then head, foot and figures stand in it: its two ends are looked for.
  const missing = wanted.filter(
    (text) =>
      !whole.includes(text) &&
      !(whole.includes(text.slice(0, 24)) && whole.includes(text.slice(-24))),
  );
  expect(wanted.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

const nearlyEmpty = (sheets: readonly PdfPage[]): string[] =>
  sheets
    .slice(0, -1)
    .filter(({ fullness }) => fullness < 0.15)
    .map(({ number, fullness }) => `page ${number}: ${Math.round(fullness * 100)} %`);

test('the book has at most 36 pages of A4, and no page but the last of either volume is nearly empty', async () => {
  expect(pages.length).toBeLessThanOrEqual(36);
  expect(record.length).toBeLessThan(75);
  expect({ book: nearlyEmpty(pages), record: nearlyEmpty(record) }).toEqual({
    book: [],
    record: [],
  });
  const letter = await readPages(await open(await make('print/', 'Letter')));
  expect(letter.length).toBeLessThanOrEqual(36);
  expect(nearlyEmpty(letter)).toEqual([]);
}, 60_000);

test('the record holds what the book leaves out: tables, numbers with their working, events, every source', () => {
  const whole = record.map(({ text }) => text).join('');
  const { model } = loadModel();
  const html = readFileSync('dist/print/record/index.html', 'utf8');
  const captions = [...html.matchAll(/<caption>(.*?)<\/caption>/g)].map(([, text = '']) => text);
  expect(captions.length).toBeGreaterThan(9);
  for (const caption of captions) expect(whole).toContain(squeeze(caption));
  for (const { front } of story.chapters) expect(whole).toContain(squeeze(front.title.text));
  for (const id of [...html.matchAll(/<tr id="event-(.*?)"/g)].map(([, event = '']) => event))
    expect(whole, id).toContain(squeeze(model.eventById.get(id)!.title));
  // The address of a number in the book is that of its working in the record.
  const book = readFileSync('dist/print/index.html', 'utf8');
  const wanted = [...book.matchAll(/href="record\/#([^"]*)"/g)].map(([, id = '']) => id);
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
});

test('the notes of the book stand under the chapter that cites them first', () => {
  const html = readFileSync('dist/print/index.html', 'utf8');
  const groups = [...html.matchAll(/<h3>([^<]*)<\/h3><ol start="(\d+)"/g)];
  expect(groups.map(([, title = '']) => title.replace(/^\d+ · /, ''))).toEqual(
    story.chapters.map(({ front }) => front.title.text),
  );
  expect(html.match(/<li id="note-/g)).toHaveLength(story.notes.length);
});

test('nothing is wider than the paper, or Chromium would shrink every page without a word', () => {
  const bodyPt = 9.6;
  expect(pages[2]?.letterHeights).toContain(bodyPt);
});

test('no heading is the last thing on its page', () => {
  for (const sheets of [pages, record]) {
    expect(sheets.some(({ headings }) => headings > 0)).toBe(true);
    expect(sheets.filter(({ endsInHeading }) => endsInHeading).map(({ number }) => number)).toEqual(
      [],
    );
  }
});

test('the contents name the page on which each chapter begins, and every foot its own number', async () => {
  const outline = await readOutline();
  const contents = pages[1]!.text;
  for (const { front } of story.chapters) {
    const title = squeeze(front.title.text);
    const page = outline.find((entry) => entry.title === title)?.page;
    expect(contents, front.title.text).toContain(`${title}${page}`);
    expect(pages[page! - 1]?.text).toContain(title);
  }
  for (const { number, text } of pages.slice(1))
    expect(text).toContain(`${number}of${pages.length}`);
});

test.each(['A4', 'Letter'] as const)(
  'large print on %s is set in 18 points, drawings included, and its pages are filled',
  async (paper) => {
    const large = await readPages(await open(await make('print/large/', paper)));
    expect(large.length).toBeLessThan(100);
    expect(nearlyEmpty(large)).toEqual([]);
    expect(large.filter(({ endsInHeading }) => endsInHeading).map(({ number }) => number)).toEqual(
      [],
    );
    // Marks of notes and labels of the small strips are smaller; a drawing that was shrunk to its sheet is a little.
    for (const { number, mostLetters } of large)
      expect(mostLetters, `page ${number}`).toBeGreaterThanOrEqual(15.5);
    const whole = large.map(({ text }) => text).join('');
    for (const { front } of story.chapters) expect(whole).toContain(squeeze(front.dek.text));
  },
  120_000,
);

test('links lead into the edition or to the address of the site, never to the server that printed it', async () => {
  const addresses: string[] = [];
  for (let number = 1; number <= book.numPages; number += 1) {
    for (const { url } of (await (await book.getPage(number)).getAnnotations()) as {
      url?: string;
    }[])
      if (url) addresses.push(url);
  }
  expect(addresses.length).toBeGreaterThan(100);
  expect(
    addresses.filter(
      (address) => address.startsWith('http://127.') || address.startsWith('http://localhost'),
    ),
  ).toEqual([]);
  expect(
    addresses.some((address) => address.startsWith('https://site.example/folder/events/')),
  ).toBe(true);
});

test.each(['A4', 'Letter'] as const)('the handout is one page of %s', async (format) => {
  const handout = await open(await make('seven-questions/', format));
  expect(handout.numPages).toBe(1);
  const [page] = await readPages(handout);
  for (const { html } of story.pages
    .get('seven-questions')!
    .blocks.filter((block) => 'html' in block)) {
    for (const [, question = ''] of html.matchAll(/<strong>(.*?)<\/strong>/g))
      expect(page?.text).toContain(squeeze(question));
  }
});

test('made twice, the PDF is the same to the byte', async () => {
  expect(
    Buffer.from(await make('print/', 'A4', await pagesOfAnchors(pdf))).equals(Buffer.from(pdf)),
  ).toBe(true);
}, 120_000);

test('every letter of the edition is in a font that the site brings, so that paper does not depend on the machine that prints', () => {
  const html = readFileSync('dist/print/index.html', 'utf8');
  const known = new Set<number>();
  for (const [, ranges = ''] of html.matchAll(/unicode-range:\s*([^;}]*)/gi)) {
    for (const range of ranges.split(',')) {
      const [from = 0, to = from] = range
        .trim()
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      for (let point = from; point <= to; point += 1) known.add(point);
    }
  }
  const text = html
    .replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)));
  expect(
    [...new Set(text)].filter((letter) => !known.has(letter.codePointAt(0)!) && letter !== '\n'),
  ).toEqual([]);
});
