// The height worked out at build is the height in a browser, so that a host can keep the place of a frame free before it has loaded.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textWidth } from '../../src/chart/text-width.ts';
import { embedHeight, embedHeights, heightWidths } from '../../src/editions/embed/heights.ts';
import { embedParts } from '../../src/editions/embed/parts.ts';
import { loadSite } from '../../src/site/index.ts';
import { openPage, siteAddress, type OpenedPage } from './harness.ts';

const site = loadSite();
let opened: OpenedPage;
beforeAll(async () => { opened = await openPage({ width: 600, height: 500 }); });
afterAll(() => opened.close());

test.each([...site.figures.keys()])('the embed of "%s" is as high as worked out, at every width that is kept', async (id) => {
  const { page } = opened;
  const parts = embedParts(site, id);
  await page.goto(new URL(`embed/${id}/`, siteAddress()).href);
  await page.evaluate(() => document.fonts.ready);
  const found: Record<number, number> = {};
  const expected: Record<number, number> = {};
  for (const width of [...heightWidths(id), 360, 600, 700, 1200]) {
    await page.setViewportSize({ width, height: 500 });
    found[width] = await page.evaluate(() => Math.ceil(document.querySelector('main')!.getBoundingClientRect().height));
    expected[width] = embedHeight(parts, width, textWidth);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'wider than its frame').toBe(width);
  }
  expect(Object.keys(found).filter((width) => Math.abs(found[Number(width)]! - expected[Number(width)]!) > 1).map((width) => `${width}: ${found[Number(width)]}, worked out ${expected[Number(width)]}`)).toEqual([]);
});

test('what a snippet names is enough in the column of a phone and in that of an article', () => {
  for (const id of site.figures.keys()) {
    const parts = embedParts(site, id);
    const { pairs, attributePx } = embedHeights(parts, textWidth);
    expect(pairs).toMatch(/^(\d+:\d+ )+\d+:\d+$/);
    expect(attributePx).toBeGreaterThanOrEqual(embedHeight(parts, 640, textWidth));
  }
});
