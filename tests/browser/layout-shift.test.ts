// Pages outside the story while their letters come late: nothing above the text moves. The story's own test stands in door-reading.test.ts.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, siteAddress } from './harness.ts';
import { pageKinds } from './page-kinds.ts';

/** Holds every file of letters back until it is called. */
async function holdLetters(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/fonts/**', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const lettersAreThere = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    // Shifts in the last frames are reported after them.
    for (let frames = 0; frames < 3; frames += 1)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });

test.each([320, 360, 390, 412, 480, 600, 768, 900, 1024, 1280, 1920])(
  'at %i px the names of the pages take as many rows in the reader’s own letters as in ours',
  async (width) => {
    const { page, close } = await openPage({ path: 'robots.txt', width });
    const release = await holdLetters(page);
    await page.goto(`${siteAddress()}seven-questions/`, { waitUntil: 'domcontentloaded' });
    const heightPx = (): Promise<number> =>
      page.locator('.site-nav').evaluate((nav) => Math.round(nav.getBoundingClientRect().height));
    const before = await heightPx();
    release();
    await lettersAreThere(page);
    expect(await heightPx()).toBe(before);
    await close();
  },
);

/** What is left is a line that breaks elsewhere in the reader's own letters, which are as wide as ours on average only. A row of the names of the pages that came or went was 0.28. */
const mostShift = 0.1;

test('no page outside the story jumps when its letters come late', async () => {
  const { page, close } = await openPage({
    path: 'robots.txt',
    width: 390,
    height: 844,
    beforeScripts:
      'window.shifts = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shifts += entry.value; }).observe({ type: "layout-shift", buffered: true });',
  });
  const jumped: Record<string, number> = {};
  for (const path of pageKinds) {
    if (/^(?:$|text|print|embed|revolving)/.test(path)) continue;
    const release = await holdLetters(page);
    await page.goto(siteAddress() + path, { waitUntil: 'domcontentloaded' });
    await page.waitForTimeout(300);
    release();
    await lettersAreThere(page);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number }).shifts);
    if (shifts > mostShift) jumped[path] = shifts;
    await page.unroute('**/fonts/**');
  }
  await close();
  expect(jumped).toEqual({});
});
