// What Firefox prints. It divides no table between columns, which has left heads alone and sheets nearly empty where Chromium had none.
import { getDocumentProxy } from 'unpdf';
import { launch } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { findFirefox } from '../../../scripts/find-engines.mjs';
import { siteAddress } from '../harness.ts';
import { readPages, squeeze } from '../pdf-pages.ts';

const executablePath = findFirefox();

/** In the page: what stands above something else, but for years and other short words that may end a line of text. */
const headsOf = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, h4, summary, caption)')]
    .map(({ innerText }) => innerText.trim())
    .filter((text) => text.length > 12);

test.skipIf(executablePath === undefined)(
  'printed from Firefox, no sheet of the story, of the book, of a figure’s page, of an event or of the list of them is nearly empty or ends in a head',
  async () => {
    const browser = await launch({
      browser: 'firefox',
      executablePath: executablePath!,
      headless: true,
    });
    const page = await browser.newPage();
    const empty: string[] = [];
    const alone: string[] = [];
    for (const [path, least] of [
      // In mid-play, as on paper nothing may be in the middle of anything.
      ['?play=2', 6],
      ['print/', 20],
      ['figures/held/', 6],
      ['events/2025-09-11-release-52/', 2],
      ['events/', 20],
    ] as const) {
      await page.goto(siteAddress() + path, { waitUntil: 'load' });
      const heads = (await page.evaluate(headsOf)).map(squeeze);
      const pdf = await page.pdf({ format: 'A4', printBackground: true });
      const sheets = await readPages(await getDocumentProxy(Uint8Array.from(pdf)));
      expect(sheets.length, path).toBeGreaterThanOrEqual(least);
      // The cover is one of few words, and where dozens of sheets end is chance.
      for (const { number, text } of sheets.slice(
        path === 'print/' ? 1 : 0,
        sheets.length > 20 ? -1 : undefined,
      ))
        if (text.length < 300) empty.push(`/${path} sheet ${number}: ${text}`);
      for (const { number, text } of sheets.slice(0, -1))
        for (const head of heads)
          if (text.endsWith(head)) alone.push(`/${path} sheet ${number}: ${head}`);
    }
    await browser.close();
    expect(empty).toEqual([]);
    expect(alone).toEqual([]);
  },
  120_000,
);
