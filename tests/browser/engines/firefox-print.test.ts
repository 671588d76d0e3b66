// What Firefox prints. It divides no table between columns, which has left heads alone and sheets nearly empty where Chromium had none.
import { getDocumentProxy } from 'unpdf';
import { launch } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { findFirefox } from '../../../scripts/find-engines.mjs';
import { siteAddress } from '../harness.ts';
import { readPages } from '../pdf-pages.ts';

const executablePath = findFirefox();

test.skipIf(executablePath === undefined)(
  'printed from Firefox, no sheet of the story or of a figure’s page but the last is nearly empty',
  async () => {
    const browser = await launch({
      browser: 'firefox',
      executablePath: executablePath!,
      headless: true,
    });
    const page = await browser.newPage();
    const empty: string[] = [];
    for (const path of ['', 'figures/held/']) {
      await page.goto(siteAddress() + path, { waitUntil: 'load' });
      const pdf = await page.pdf({ format: 'A4', printBackground: true });
      const sheets = await readPages(await getDocumentProxy(Uint8Array.from(pdf)));
      expect(sheets.length, path).toBeGreaterThan(5);
      for (const { number, text } of sheets.slice(0, -1))
        if (text.length < 300) empty.push(`/${path} sheet ${number}: ${text}`);
    }
    await browser.close();
    expect(empty).toEqual([]);
  },
  120_000,
);
