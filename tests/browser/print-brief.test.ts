// The brief as PDFs and as a page: four sheets of either paper, whole, tagged, large enough to read, and the same every time.
import { beforeAll, expect, test } from 'vitest';
import { loadStory } from '../../src/markdown/index.ts';
import { loadModel } from '../../src/model/index.ts';
import { openPage } from './harness.ts';
import { make, open } from './make-pdf.ts';
import { fontsOf, readPages, squeeze, type PdfPage } from './pdf-pages.ts';

const { model } = loadModel();
const story = loadStory(model, '.');
const { front, blocks } = story.pages.get('brief')!;
const papers = ['A4', 'Letter'] as const;
const printed = new Map<string, { bytes: Uint8Array; pages: PdfPage[] }>();
beforeAll(async () => {
  for (const paper of papers) {
    const bytes = await make('print/brief/', paper);
    printed.set(paper, { bytes, pages: await readPages(await open(bytes)) });
  }
}, 120_000);

const plain = (html: string): string => squeeze(html.replace(/<[^>]*>/g, ''));

test.each(papers)(
  'on %s the brief is four pages, tagged, with its title and an outline',
  async (paper) => {
    const document = await open(printed.get(paper)!.bytes);
    expect(document.numPages).toBe(4);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await document.getMetadata()).info).toMatchObject({
      Title: 'The Revolving Door: The brief',
      Language: 'en-GB',
    });
    const titles = ((await document.getOutline()) ?? []).flatMap(({ title, items }) => [
      squeeze(title),
      ...(items as { title: string }[]).map((item) => squeeze(item.title)),
    ]);
    for (const name of ['findings', 'deals', 'limits', 'sources', 'text'])
      expect(titles).toContain(squeeze(front.parts[name]!.text));
  },
);

test.each(papers)(
  'on %s every font is embedded, and no letter is under 8 points',
  async (paper) => {
    const { bytes, pages } = printed.get(paper)!;
    const fonts = await fontsOf(await open(bytes));
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
    const sizes = pages.flatMap(({ letterHeights }) => letterHeights).filter((size) => size > 0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
  },
);

test.each(papers)('on %s findings, deals, limits and sources stand whole', (paper) => {
  const whole = printed
    .get(paper)!
    .pages.map(({ text }) => text)
    .join('');
  const findings = story.pages.get('opening')!.blocks;
  const sentences = [...findings, ...blocks].flatMap((block) =>
    'html' in block
      ? [...block.html.matchAll(/<li[^>]*>([^]*?)<\/li>/g)].map(([, html = '']) => plain(html))
      : [],
  );
  const deals = Object.entries(front.parts)
    .filter(([name]) => model.eventById.has(name))
    .map(([, { text }]) => squeeze(text));
  const sources = Object.entries(front.sources).flatMap(([id, use]) => [
    squeeze(use),
    squeeze(model.sources.get(id)!.url!.replace(/^https?:\/\//, '')),
  ]);
  expect([sentences.length, deals.length, sources.length]).toEqual([11, 3, 20]);
  expect([...sentences, ...deals, ...sources].filter((text) => !whole.includes(text))).toEqual([]);
});

test.each([
  ['A4', 794, 1123],
  ['Letter', 816, 1056],
])(
  'on %s nothing is cut off or nearly empty, and reading text has 10 points',
  async (_paper, width, height) => {
    const { page, close } = await openPage({ path: 'print/brief/', width, height });
    await page.emulateMedia({ media: 'print' });
    const sheets = await page.$$eval('.sheet', (list) =>
      list.map((sheet) => {
        const foot = sheet.querySelector('.sheet-foot')!;
        const last = foot.previousElementSibling ?? foot.parentElement!.previousElementSibling;
        const before = last!.getBoundingClientRect().bottom;
        const box = sheet.getBoundingClientRect();
        return {
          beyond: sheet.scrollHeight - sheet.clientHeight,
          // The foot has room of its own above its words.
          free: (foot.getBoundingClientRect().top - before) / box.height,
        };
      }),
    );
    expect(sheets).toHaveLength(4);
    for (const { beyond, free } of sheets) {
      expect(beyond).toBeLessThanOrEqual(0);
      expect(free).toBeLessThan(0.12);
    }
    const tooSmall = await page.$$eval(
      '.standfirst, .findings li, .dek, .columns p:not(.key p), .slip span, .halves > section li, .sources .use',
      (list) =>
        list
          .filter((element) => !element.closest('.sources ol') || element.matches('.use'))
          .filter(
            (element) => parseFloat(getComputedStyle(element).fontSize) < (10 * 96) / 72 - 0.01,
          )
          .map((element) => element.textContent),
    );
    expect(tooSmall).toEqual([]);
    await close();
  },
);

test('made twice, the brief is the same to the byte', async () => {
  const again = await make('print/brief/', 'A4');
  expect(Buffer.from(again).equals(Buffer.from(printed.get('A4')!.bytes))).toBe(true);
}, 60_000);
