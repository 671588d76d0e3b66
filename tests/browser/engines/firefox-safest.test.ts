// Firefox as Tor Browser sets it at its level "Safest": no drawings, no scripts, no fonts from the net. What a drawing says stands in its place as words.
import { launch } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { findFirefox } from '../../../scripts/find-engines.mjs';
import { siteAddress } from '../harness.ts';

const executablePath = findFirefox();

test.skipIf(executablePath === undefined)(
  'at Tor Browser’s level "Safest" no drawing spills its labels, and words stand in its place',
  async () => {
    const browser = await launch({
      browser: 'firefox',
      executablePath: executablePath!,
      headless: true,
      extraPrefsFirefox: {
        'javascript.enabled': false,
        'svg.disabled': true,
        'gfx.downloadable_fonts.enabled': false,
      },
    });
    const page = await browser.newPage();
    const faults: string[] = [];
    for (const path of ['', 'figures/held/', 'embed/held/', 'embed/door/']) {
      await page.goto(siteAddress() + path, { waitUntil: 'load' });
      const { spilt, said } = await page.evaluate(() => {
        const isSeen = (part: Element): boolean => {
          const { width, height, right } = part.getBoundingClientRect();
          return width > 4 && height > 4 && right > 0;
        };
        return {
          spilt: [...document.querySelectorAll('svg text')].filter(isSeen).length,
          said: [...document.querySelectorAll('svg desc')].filter(isSeen).length,
        };
      });
      if (spilt > 0) faults.push(`/${path}: ${spilt} labels`);
      if (said === 0) faults.push(`/${path}: no words in place of a drawing`);
    }
    await browser.close();
    expect(faults).toEqual([]);
  },
  60_000,
);
