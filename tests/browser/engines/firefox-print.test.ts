// What Firefox prints. It divides no table between columns, which has left heads alone and sheets nearly empty where Chromium had none.
import { getDocumentProxy } from 'unpdf';
import { launch } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { findFirefox } from '../../../scripts/find-engines.mjs';
import { siteAddress } from '../harness.ts';
import { readPages } from '../pdf-pages.ts';

const executablePath = findFirefox();

test.skipIf(executablePath === undefined)(
  'printed from Firefox, no sheet of the story, of the book, of a figure’s page or of an event is nearly empty',
  async () => {
    const browser = await launch({
      browser: 'firefox',
      executablePath: executablePath!,
      headless: true,
    });
    const page = await browser.newPage();
    const empty: string[] = [];
    for (const [path, least] of [
      ['', 6],
      ['print/', 20],
      ['figures/held/', 6],
      ['events/2025-09-11-release-52/', 2],
    ] as const) {
      await page.goto(siteAddress() + path, { waitUntil: 'load' });
      const pdf = await page.pdf({ format: 'A4', printBackground: true });
      const sheets = await readPages(await getDocumentProxy(Uint8Array.from(pdf)));
      expect(sheets.length, path).toBeGreaterThanOrEqual(least);
      // The cover is one of few words.
      for (const { number, text } of sheets.slice(path === 'print/' ? 1 : 0))
        if (text.length < 300) empty.push(`/${path} sheet ${number}: ${text}`);
    }
    await browser.close();
    expect(empty).toEqual([]);
  },
  120_000,
);
