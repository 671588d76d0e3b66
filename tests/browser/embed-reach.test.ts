// What leaves a frame that may do nothing by itself: its links, by way of WordPress's page, and its table, by way of the clipboard.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame } from 'playwright-core';
import {
  embedAddress,
  hosts,
  settledHeights,
  showHost,
  startHost,
  stopHost,
  strict,
} from './embed-hosts.ts';
import { expectNoConsoleError, openPage, siteAddress, type OpenedPage } from './harness.ts';

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ path: 'embed.js', width: 900, height: 900 });
  await startHost();
});
afterAll(async () => {
  await opened.close();
  stopHost();
});

const ear =
  '<script>window.heard = []; addEventListener("message", ({ data }) => data.message === "link" && heard.push(data));</script>';
const heard = (): Promise<unknown[]> =>
  opened.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
const embed = (): Frame => opened.page.frames().find((one) => one.url().startsWith(siteAddress()))!;

test('WordPress is asked to follow a link of its frame, which may open no window', async () => {
  await showHost(opened.page, hosts['WordPress']!({ figure: 'where-to' }), ear);
  await settledHeights(opened.page);
  await embed().locator('.embed-story').click();
  await expect
    .poll(heard, { timeout: 8000 })
    .toEqual([{ message: 'link', value: `${siteAddress()}#where-to`, secret: 'aB3dE6gH9j' }]);
  // A reader who asks for a new tab is left to the browser, which says on its console that the host forbids it.
  await embed()
    .locator('.embed-story')
    .click({ modifiers: ['ControlOrMeta'] });
  await opened.page.waitForTimeout(150);
  expect(await heard()).toHaveLength(1);
});

test('a page that has not named the frame is asked for nothing', async () => {
  await showHost(opened.page, hosts['AMP']!({ figure: 'where-to' }), ear);
  await settledHeights(opened.page);
  await embed().locator('.embed-story').click();
  await opened.page.waitForTimeout(150);
  expect(await heard()).toEqual([]);
});

test('the table of a frame without an origin is copied as cells', async () => {
  opened.consoleErrors.length = 0;
  await showHost(
    opened.page,
    `<textarea></textarea><iframe title="figure" src="${embedAddress('where-to', '?table=1')}" width="800" height="1400" sandbox="${strict}"></iframe>`,
  );
  await expect.poll(() => opened.page.frames().length, { timeout: 8000 }).toBe(2);
  const button = embed().locator('.embed-copy');
  const called = await button.innerText();
  await button.click();
  expect(await button.innerText()).not.toBe(called);
  const cells = await embed()
    .locator('.embed-table tbody tr')
    .first()
    .evaluate((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText));
  await opened.page.locator('textarea').focus();
  await opened.page.keyboard.press('ControlOrMeta+V');
  expect(await opened.page.locator('textarea').inputValue()).toContain(cells.join('\t'));
  expectNoConsoleError(opened);
});
