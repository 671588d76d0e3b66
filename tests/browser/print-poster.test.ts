// The poster as PDFs and as a page: on every paper one sheet, no label under nine points on A3, none on another, everything of the timeline named.
import { beforeAll, expect, test } from 'vitest';
import { printPage } from '../../scripts/pdf/print-page.ts';
import { doorEvents } from '../../src/figures/door/index.ts';
import { loadStory } from '../../src/markdown/index.ts';
import { loadModel } from '../../src/model/index.ts';
import { papers, volumes, type PdfFile } from '../../src/site/volumes.ts';
import { launch, openPage, siteAddress } from './harness.ts';
import { open } from './make-pdf.ts';
import { fontsOf, readPages, squeeze } from './pdf-pages.ts';
import { posterTexts, touching } from './text-boxes.ts';

const volume = volumes.find(({ id }) => id === 'poster')!;
const make = async ({ paper, page = volume.page }: PdfFile): Promise<Uint8Array> =>
  printPage(await launch(), {
    address: siteAddress() + page,
    paper,
    isLandscape: true,
    siteRoot: 'https://site.example/folder/',
    day: '2026-11-22',
  });
const printed = new Map<string, Uint8Array>();
beforeAll(async () => {
  for (const file of volume.files) printed.set(file.name, await make(file));
}, 120_000);

test.each(volume.files)('$name is one tagged sheet of its paper, with its fonts', async (file) => {
  const document = await open(printed.get(file.name)!);
  expect(document.numPages).toBe(1);
  const [, , width = 0, height = 0] = (await document.getPage(1)).view;
  const { widthMm, heightMm } = papers[file.paper];
  expect(Math.abs(width - (heightMm * 72) / 25.4)).toBeLessThan(1.5);
  expect(Math.abs(height - (widthMm * 72) / 25.4)).toBeLessThan(1.5);
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  expect((await document.getMetadata()).info).toMatchObject({
    Title: 'The Revolving Door: The poster',
    Language: 'en-GB',
  });
  expect((await fontsOf(document)).filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
});

test('on A3 no letter is under nine points, and every label of the timeline stands there', async () => {
  const story = loadStory(loadModel().model, '.');
  const [sheet] = await readPages(await open(printed.get('poster-a3.pdf')!));
  const heights = sheet!.letterHeights.filter((height) => height > 0);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(9);
  const words = sheet!.text;
  const { parts } = story.pages.get('poster')!.front;
  const labels = { ...story.figures.get('door')!.labels };
  for (const [id, { text }] of Object.entries(parts)) labels[id] = text;
  const missing = doorEvents(loadModel().model).filter(({ id, title }) => {
    const [start = ''] = squeeze(labels[id] ?? title).split('#');
    return !words.includes(start);
  });
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test.each(volume.files)('on $name nothing is cut off and no words touch', async (file) => {
  const { widthMm, heightMm } = papers[file.paper];
  const [width, height] = [heightMm, widthMm].map((mm) => Math.round((mm * 96) / 25.4));
  const { page, close } = await openPage({
    path: file.page ?? volume.page,
    width: width!,
    height: height!,
  });
  await page.emulateMedia({ media: 'print' });
  const { texts, sheet } = await posterTexts(page);
  expect(texts.length).toBeGreaterThan(200);
  expect(touching(texts)).toEqual([]);
  const cut = texts.filter(
    ({ left, right, top, bottom }) =>
      left < sheet.left + 10 || right > sheet.right - 10 || top < 10 || bottom > sheet.bottom - 10,
  );
  expect(cut.map(({ text }) => text)).toEqual([]);
  await close();
});

test('in greyscale nothing has a colour', async () => {
  const { page, close } = await openPage({ path: 'print/poster/#grey' });
  await page.emulateMedia({ media: 'print' });
  const coloured = await page.$$eval('.poster, .poster *', (list) =>
    list.flatMap((element) => {
      const { fill, stroke, color, backgroundColor } = getComputedStyle(element);
      return [fill, stroke, color, backgroundColor].filter((value) => {
        const [red, green, blue] = (value.match(/[\d.]+/g) ?? []).map(Number);
        return red !== green || green !== blue;
      });
    }),
  );
  expect(coloured).toEqual([]);
  await close();
});

test('made twice, the poster is the same to the byte', async () => {
  const again = await make(volume.files[0]!);
  expect(Buffer.from(again).equals(Buffer.from(printed.get('poster-a3.pdf')!))).toBe(true);
}, 60_000);
