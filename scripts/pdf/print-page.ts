// Prints one page of a served site to PDF: links to the rest of the site made whole, page numbers filled in by a second printing, the clock taken out.
import type { Browser, Page } from 'playwright-core';
import { papers, type Paper } from '../../src/site/volumes.ts';
import { makeSteady } from './steady.ts';
import { pagesOfAnchors } from './pages-of-anchors.ts';

export interface PrintOrder {
  /** Address of the page on the local server. */
  address: string;
  paper: Paper;
  isLandscape?: boolean;
  /** Where the site will stand, with a slash at its end: links to other pages lead there, not to the local server. */
  siteRoot: string;
  /** Written into the PDF as its dates: the day of the data. */
  day: string;
  /** Pages of the anchors, if known from an earlier printing, which saves one. They are checked all the same. */
  pages?: ReadonlyMap<string, number>;
}

export async function printPage(
  browser: Browser,
  { address, paper, isLandscape = false, siteRoot, day, pages: known }: PrintOrder,
): Promise<Uint8Array> {
  const context = await browser.newContext({
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    // All of them: a face that only paper uses would else be asked for while the first sheet is printed. The reader's own fonts may be missing.
    await page.evaluate(() =>
      Promise.allSettled([...document.fonts].map((font) => font.load())).then(() => undefined),
    );
    await leadLinksHome(page, siteRoot);
    const print = (): Promise<Uint8Array> =>
      page.pdf({
        ...sizeOf(paper, isLandscape),
        printBackground: true,
        tagged: true,
        outline: true,
      });
    const wanted = await page.$$eval('[data-page-of]', (places) =>
      places.map((place) => place.getAttribute('data-page-of') ?? ''),
    );
    if (wanted.length === 0) return makeSteady(await print(), day);
    const pages = known ?? (await pagesOfAnchors(await print()));
    await fillPageNumbers(
      page,
      Object.fromEntries(wanted.map((anchor) => [anchor, pages.get(anchor) ?? 0])),
    );
    const second = await print();
    const after = await pagesOfAnchors(second);
    const moved = wanted.filter(
      (anchor) => pages.get(anchor) === undefined || pages.get(anchor) !== after.get(anchor),
    );
    if (moved.length > 0)
      throw new Error(
        `${address}: the page numbers of ${moved.join(', ')} are not known, or changed when they were written into the contents.\nExpected: each anchor stands on the same page in both printings.\nKeep room for the numbers in src/styles/print-edition/front.css, and an element with each of these ids.`,
      );
    return makeSteady(second, day);
  } finally {
    await context.close();
  }
}

function sizeOf(paper: Paper, isLandscape: boolean): { width: string; height: string } {
  const { widthMm, heightMm } = papers[paper];
  const [width, height] = isLandscape ? [heightMm, widthMm] : [widthMm, heightMm];
  return { width: `${width}mm`, height: `${height}mm` };
}

/** A relative link would lead a reader of the PDF to the server that printed it. */
async function leadLinksHome(page: Page, siteRoot: string): Promise<void> {
  await page.evaluate((root) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const target = new URL(link.href);
      if (target.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) continue;
      link.href = root + target.pathname.slice(1) + target.search + target.hash;
    }
  }, siteRoot);
}

async function fillPageNumbers(page: Page, numbers: Record<string, number>): Promise<void> {
  await page.evaluate((known) => {
    for (const place of document.querySelectorAll('[data-page-of]'))
      place.textContent = String(known[place.getAttribute('data-page-of') ?? ''] ?? '');
  }, numbers);
}
