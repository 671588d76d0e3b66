// What the box ‘take’ offers, pasted into an article as its author would: the frame is as high as the figure at the widths of phone, tablet and desk, and light in a light article whatever the reader’s device.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { figureSnippets, lightQuery } from '../../src/outputs/embed/figure-snippets.ts';
import { loadSite } from '../../src/site/index.ts';
import { siteRoot } from '../../src/site/address.ts';
import { mdxPage } from '../mdx-page.ts';
import { hosts, settledHeights, showHost, startHost, stopHost } from './embed-hosts.ts';
import { expectNoConsoleError, openPage, siteAddress, type OpenedPage } from './harness.ts';

const widths = [390, 640, 800, 1280];
const snippets = await figureSnippets(loadSite(), 'deals');
const mdx = await mdxPage(`Words.\n\n${snippets.jsx}\n\nWords.\n`);
const here = (text: string): string => text.replaceAll(siteRoot, siteAddress());

/** Each with its own way to a height: our small script, the same named in the settings of the site, and WordPress’s, which cuts at 1,000 px. */
const articles: Record<string, () => string> = {
  'a plain page': () => here(snippets.frame),
  'an MDX page': () => `${here(mdx)}<script src="${siteAddress()}embed.js" async></script>`,
  'WordPress, from an address': () => hosts['WordPress']!({ figure: 'held', query: lightQuery }),
};

let opened: OpenedPage;
let page: Page;
beforeAll(async () => {
  opened = await openPage({ path: 'embed.js', width: 1280, height: 900 });
  ({ page } = opened);
  await startHost();
});
afterAll(async () => {
  await opened.close();
  stopHost();
});

test.each(Object.entries(articles))(
  'in the column of %s the frame fits at each width, and is light for a reader in dark',
  async (_name, article) => {
    const grounds = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await showHost(
        page,
        `<article style="max-width:720px;margin:auto;padding:16px">${article()}</article>`,
      );
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const { frame, content } = await settledHeights(page);
        expect(frame, `${colorScheme}, ${width} px`).toBe(content);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      const inner = page.frames().find((one) => one.url().startsWith(siteAddress()))!;
      grounds.add(
        await inner.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      );
    }
    expect(grounds.size).toBe(1);
    expectNoConsoleError(opened);
  },
);

test('in the frame of a plain page the table is copied, and its file can be taken', async () => {
  await showHost(page, articles['a plain page']!());
  const table = page.frameLocator('iframe').locator('.embed-table');
  await table.locator('summary').click();
  await table.locator('.embed-copy').click();
  await table.locator('.embed-copy', { hasText: loadSite().words.embed.copied }).waitFor();
  const taken = page.waitForEvent('download');
  await table.locator('a[href$=".csv"]').click();
  expect((await taken).suggestedFilename()).toBe('deals.csv');
});
