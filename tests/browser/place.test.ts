// The reader's place: a reload, the way back, a turned phone and an address that leads nowhere leave it where it was.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectNoConsoleError, isLive, openPage } from './harness.ts';

const rest = (page: Page): Promise<void> => page.waitForTimeout(500);
const topOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((part) => part.getBoundingClientRect().top);
const bringTo = async (page: Page, selector: string, topPx: number): Promise<void> => {
  await page
    .locator(selector)
    .first()
    .evaluate((part, px) => scrollBy(0, part.getBoundingClientRect().top - px), topPx);
  await rest(page);
};
/** Reads through the timeline, so that the script writes addresses of steps. */
async function readSteps(page: Page): Promise<void> {
  for (const step of await page.locator('.step').all()) {
    await step.evaluate((part) => scrollBy(0, part.getBoundingClientRect().top - 250));
    await page.waitForTimeout(60);
  }
  await page.waitForURL(/#/, { timeout: 3000 });
}

test('after the timeline is read, a reload further down leaves the reader there', async () => {
  const { page, close } = await openPage();
  await readSteps(page);
  await bringTo(page, '#journalists', 120);
  await page.reload();
  await rest(page);
  expect(Math.abs((await topOf(page, '#journalists')) - 120)).toBeLessThan(20);
  await close();
});

test('the way back from another page leads to the place that was left', async () => {
  const { page, close } = await openPage();
  await readSteps(page);
  await bringTo(page, '#journalists', 120);
  await page.goto(new URL('facts/', page.url()).href);
  await page.goBack();
  await rest(page);
  expect(Math.abs((await topOf(page, '#journalists')) - 120)).toBeLessThan(20);
  await close();
});

test.each(['#%', '#%E0%A4%A', '#%D1%81%D0%BB%D0', '#100%25', '#nowhere'])(
  'the address "%s" leads nowhere: the timeline moves and nothing is logged',
  async (hash) => {
    for (const path of ['', 'embed/door/']) {
      const opened = await openPage({ path: path + hash });
      await rest(opened.page);
      expect(await isLive(opened.page)).toBe(true);
      expect(await opened.page.evaluate(() => scrollY)).toBe(0);
      expectNoConsoleError(opened);
      await opened.close();
    }
  },
);

test.each([
  ['', '#journalists'],
  ['', '#september-2025'],
  ['', '#turns'],
  ['', '#note-40'],
  ['?read=plain', '#journalists'],
  ['events/', '[data-year="2020"]'],
  ['facts/', '.fact-entry:nth-of-type(90)'],
  ['text/', 'h2:nth-of-type(6)'],
])('a phone that is turned and turned back keeps the place: /%s %s', async (path, selector) => {
  const { page, close } = await openPage({ path, width: 390, height: 844 });
  // A note stands in a list that its reader has opened.
  await page
    .locator(selector)
    .first()
    .evaluate((part) => part.closest('details')?.setAttribute('open', ''));
  await bringTo(page, selector, 200);
  for (const [width, height] of [
    [844, 390],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await rest(page);
    const top = await topOf(page, selector);
    expect(top, `${width} px wide`).toBeGreaterThan(-height);
    expect(top, `${width} px wide`).toBeLessThan(height);
  }
  await close();
});

test('heights follow the smallest window of a phone, so that its bars come and go without a new layout', () => {
  for (const path of ['', 'events/', 'facts/', 'print/']) {
    const html = readFileSync(`dist/${path}index.html`, 'utf8');
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)]
      .map(([, text]) => text)
      .join('');
    expect(styles.match(/[\d.](?:[dl]?vh|[dl]?vb|[dl]?vmax|[dl]?vmin)\b/g), path).toBeNull();
  }
});
