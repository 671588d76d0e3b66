// Paper in other languages, a sample of it: whole, in the language, on as many sheets as the English, tagged, and the same each time.
import { beforeAll, expect, test } from 'vitest';
import { printPage } from '../../scripts/pdf/print-page.ts';
import { loadSite } from '../../src/site/index.ts';
import { paperLanguages } from '../../src/site/whole-languages.ts';
import { volumes, type Volume } from '../../src/site/volumes.ts';
import { breakableParts } from '../../src/outputs/print/print-html.ts';
import { finderFor } from '../foreign-words.ts';
import { launch, openPage, siteAddress } from './harness.ts';
import { open } from './make-pdf.ts';
import { fontsOf, readPages, squeeze } from './pdf-pages.ts';
import { posterTexts, touching } from './text-boxes.ts';

const languages = paperLanguages();
const source = loadSite();

interface Sample {
  name: string;
  lang: string;
  volume: Volume;
  /** Pages at most. */ most: number;
}
/** One paper of each volume, by turns: every size of every language would take minutes. */
const samples = (
  [
    ['brief', 4],
    ['poster', 1],
    ['handout', 1],
    ['book', 36],
    ['large-print', 95],
  ] as const
).flatMap(([id, most], index): Sample[] => {
  const lang = languages[index % languages.length];
  const volume = volumes.find((each) => each.id === id)!;
  return lang ? [{ name: `${lang}/${volume.files[0]!.name}`, lang, volume, most }] : [];
});

/** Large print has the words of the book. */
const readWhole = samples.filter(({ volume }) => volume.id !== 'large-print');

const make = async ({ lang, volume }: Sample): Promise<Uint8Array> =>
  printPage(await launch(), {
    address: `${siteAddress()}${lang}/${volume.page}`,
    paper: volume.files[0]!.paper,
    isLandscape: volume.files[0]!.isLandscape === true,
    siteRoot: 'https://site.example/folder/',
    day: '2026-11-22',
  });
const printed = new Map<string, Uint8Array>();
beforeAll(async () => {
  for (const sample of samples) printed.set(sample.name, await make(sample));
}, 120_000);

/** An address of a source goes on in the next line at its signs. */
const addresses = new RegExp(
  [...source.model.sources.values()]
    .flatMap(({ url }) => (url ? [url.replace(/^https?:\/\//, '')] : []))
    .sort((left, right) => right.length - left.length)
    .map((url) =>
      breakableParts(url)
        .map((part) => part.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&'))
        .join('\\s*'),
    )
    .join('|'),
  'g',
);

/** With the spaces between its lines, which words of the language need. */
async function textOf(pdf: Uint8Array): Promise<string> {
  const document = await open(pdf);
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    );
  }
  return pages.join('\n');
}

test.each(readWhole)(
  '$name is tagged, titled and marked as its language, with its fonts',
  async (sample) => {
    const document = await open(printed.get(sample.name)!);
    const { words, language } = loadSite(sample.lang);
    expect(document.numPages).toBeLessThanOrEqual(sample.most);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Language: language.tag });
    expect((info as { Title: string }).Title).toMatch(/^\p{Script=Cyrillic}/u);
    const fonts = await fontsOf(document);
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
    expect(words.site.title).not.toBe(source.words.site.title);
  },
);

test.each(samples.filter(({ volume }) => ['book', 'large-print'].includes(volume.id)))(
  'no page of $name but its last is nearly empty, and no heading ends one',
  async ({ name }) => {
    const pages = await readPages(await open(printed.get(name)!));
    const faults = pages
      .slice(0, -1)
      .filter(({ fullness, endsInHeading }) => fullness < 0.15 || endsInHeading);
    expect(faults.map(({ number }) => number)).toEqual([]);
  },
);

test.each(readWhole)(
  '$name has no English word, and says on its first page that nobody has signed it',
  async ({ name, lang }) => {
    const { status, words } = loadSite(lang);
    const text = (await textOf(printed.get(name)!))
      .replace(addresses, ' ')
      // A name may go on after its hyphen.
      .replace(/-\s*\n/g, '-')
      .replace(/\s+/g, ' ');
    const notice = status === 'reviewed' ? '' : source.words.edition[status];
    expect(finderFor(lang)(text.replace(notice, ' '))).toEqual([]);
    if (status === 'reviewed') return;
    const [first] = await readPages(await open(printed.get(name)!));
    expect(first!.text).toContain(squeeze(words.edition[status]));
    expect(first!.text).toContain(squeeze(notice));
  },
);

test.each(languages)(
  'no sheet of the brief of %s is cut off or nearly empty, on either paper',
  async (lang) => {
    for (const [width, height] of [
      [794, 1123],
      [816, 1056],
    ] as const) {
      const { page, close } = await openPage({ path: `${lang}/print/brief/`, width, height });
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const sheets = await page.$$eval('.sheet', (list) =>
        list.map((sheet) => {
          const foot = sheet.querySelector('.sheet-foot')!;
          const last = foot.previousElementSibling ?? foot.parentElement!.previousElementSibling!;
          return {
            beyondPx: sheet.scrollHeight - sheet.clientHeight,
            free:
              (foot.getBoundingClientRect().top - last.getBoundingClientRect().bottom) /
              sheet.getBoundingClientRect().height,
          };
        }),
      );
      expect(sheets).toHaveLength(4);
      expect(sheets.filter(({ beyondPx, free }) => beyondPx > 0 || free > 0.12)).toEqual([]);
      await close();
    }
  },
);

test.each(languages)(
  'the poster of %s names every event in letters of nine points, none on another',
  async (lang) => {
    const { page, close } = await openPage({
      path: `${lang}/print/poster/`,
      width: 1587,
      height: 1123,
    });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const { texts, sheet } = await posterTexts(page);
    const sizes = await page.$$eval('.poster .picture text', (list) =>
      list.map((text) => {
        const svg = text.closest('svg')!;
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return parseFloat(getComputedStyle(text).fontSize) * scale * 0.75;
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
    expect(texts.length).toBeGreaterThan(200);
    expect(touching(texts)).toEqual([]);
    expect(
      texts.filter(
        ({ left, top, right, bottom }) =>
          left < 0 || top < 0 || right > sheet.right || bottom > sheet.bottom,
      ),
    ).toEqual([]);
    expect(await page.locator('.left-out').count()).toBe(0);
    await close();
  },
);

test.each(languages)(
  'seven questions of %s are one sheet of Letter, the shorter paper',
  async (lang) => {
    const volume = volumes.find(({ id }) => id === 'handout')!;
    const pdf = await printPage(await launch(), {
      address: `${siteAddress()}${lang}/${volume.page}`,
      paper: 'Letter',
      siteRoot: 'https://site.example/folder/',
      day: '2026-11-22',
    });
    expect((await open(pdf)).numPages).toBe(1);
  },
);

test('made twice, a PDF is the same to the byte', async () => {
  const [sample] = samples;
  expect(Buffer.from(await make(sample!)).equals(Buffer.from(printed.get(sample!.name)!))).toBe(
    true,
  );
}, 60_000);
