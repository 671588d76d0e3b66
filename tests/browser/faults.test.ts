// What must not break the story: opened from disk, under a sub-path, without fonts, with storage forbidden, in another zone, printed in mid-scroll.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { expectNoConsoleError, expectNoForeignRequest, openPage, type OpenedPage } from './harness.ts';

const expectWholeStory = async ({ page }: OpenedPage): Promise<void> => {
  expect(await page.locator('.step').count()).toBe(13);
  expect(await page.locator('h1').innerText()).toContain('Revolving');
  for (const step of await page.locator('.step-text').all()) expect((await step.innerText()).length).toBeGreaterThan(150);
};

test('opened from disk the story is whole and the picture moves', async () => {
  const opened = await openPage({ path: pathToFileURL(resolve('dist/index.html')).href });
  await expectWholeStory(opened);
  expect(await opened.page.locator('.stage-picture svg text').count()).toBeGreaterThan(3);
  await opened.close();
});

test('under a sub-path every address is found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sub-path-'));
  cpSync('dist', join(folder, 'mirror', 'door'), { recursive: true });
  const { url, close } = await serve(folder, { port: 0, host: '127.0.0.1' });
  const opened = await openPage({ path: `${url}mirror/door/` });
  const failed: string[] = [];
  opened.page.on('response', (response) => { if (response.status() >= 400) failed.push(response.url()); });
  await expectWholeStory(opened);
  await opened.page.locator('main a.fact').first().evaluate((link) => location.assign((link as HTMLAnchorElement).href));
  await opened.page.waitForURL(/\/mirror\/door\/facts\//);
  expect(await opened.page.locator('.fact-entry:target').count()).toBe(1);
  expect(failed).toEqual([]);
  expectNoConsoleError(opened);
  await opened.close();
  await close();
});

test('without its fonts the page shows at once, in the reader’s own', async () => {
  const opened = await openPage({ blockUrls: ['.woff2'] });
  await expectWholeStory(opened);
  expect(opened.consoleErrors.filter((error) => !/ERR_FAILED/.test(error))).toEqual([]);
  await opened.close();
});

test('with storage and cookies forbidden nothing is missed', async () => {
  const forbid = 'for (const name of ["localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(window, name, { get() { throw new DOMException("forbidden", "SecurityError") } }); Object.defineProperty(document, "cookie", { get() { throw new DOMException("forbidden", "SecurityError") } });';
  const opened = await openPage({ beforeScripts: forbid, path: '#january-2025' });
  await expectWholeStory(opened);
  expect(await opened.page.locator('.steps').evaluate((steps) => (steps as HTMLElement).dataset['step'])).toBe('january-2025');
  expectNoConsoleError(opened);
  expectNoForeignRequest(opened);
  await opened.close();
});

test('a reader’s zone and language change no date', async () => {
  const texts: string[] = [];
  for (const [timeZone, locale] of [['Pacific/Kiritimati', 'ar-EG'], ['Pacific/Pago_Pago', 'en-US'], ['Europe/Minsk', 'be-BY']] as const) {
    const opened = await openPage({ timeZone, locale, path: '#september-2025' });
    texts.push(await opened.page.locator('main').innerText());
    await opened.close();
  }
  expect(new Set(texts).size).toBe(1);
});

test('printed in mid-scroll, every step has its picture and no closed part is lost', async () => {
  const opened = await openPage({ path: '#january-2025', width: 1280 });
  await opened.page.emulateMedia({ media: 'print' });
  for (const picture of await opened.page.locator('.step-picture svg').all()) expect(await picture.isVisible()).toBe(true);
  expect(await opened.page.locator('.stage').isVisible()).toBe(false);
  expect((await opened.page.locator('.event').first().boundingBox())?.height ?? 0).toBeGreaterThan(20);
  await opened.close();
});

test('a page cut off in mid-load shows what came, with its pictures', async () => {
  const { readFileSync } = await import('node:fs');
  const html = readFileSync('dist/index.html', 'utf8');
  const opened = await openPage();
  await opened.page.route('**/cut/', (route) => route.fulfill({ contentType: 'text/html', body: html.slice(0, html.indexOf('id="december-2024"') - 20) }));
  await opened.page.goto(new URL('cut/', opened.page.url()).href);
  expect(await opened.page.locator('html.live').count()).toBe(0);
  expect(await opened.page.locator('#july-2024 .step-picture svg').isVisible()).toBe(true);
  await opened.close();
});
