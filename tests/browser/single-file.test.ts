// The story as one file, alone in a folder, without a network: it asks for nothing, and the picture moves.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteRoot } from '../../src/site/address.ts';
import { expectNoConsoleError, openPage, type OpenedPage } from './harness.ts';
import { idsOf, readHtml } from './read-html.ts';

const html = readFileSync('dist/revolving-door.html', 'utf8');
const single = readHtml(html).elements;
const folder = mkdtempSync(join(tmpdir(), 'single-file-'));
const address = pathToFileURL(join(folder, 'renamed by its reader.html')).href;

let opened: OpenedPage;
beforeAll(async () => {
  copyFileSync('dist/revolving-door.html', join(folder, 'renamed by its reader.html'));
  opened = await openPage({ path: address, width: 1280, height: 800 });
  await opened.page.context().setOffline(true);
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

test('it weighs at most 1 MB', () => {
  expect(Buffer.byteLength(html) / 1e6).toBeLessThanOrEqual(1);
});

test('every place of the web edition is a place in it', () => {
  const ids = new Set(idsOf(single));
  const web = idsOf(readHtml(readFileSync('dist/index.html', 'utf8')).elements);
  expect(web.length).toBeGreaterThan(300);
  expect(web.filter((id) => !ids.has(id))).toEqual([]);
});

test('a link leads to a place in it, or to a full address whose page is in the build', () => {
  const ids = new Set(idsOf(single));
  const pages = new Map<string, Set<string>>();
  const idsAt = (path: string): Set<string> => {
    const file = `dist/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`;
    const known =
      pages.get(path) ??
      new Set(
        file.endsWith('.html')
          ? idsOf(readHtml(readFileSync(file, 'utf8')).elements)
          : readFileSync(file, 'utf8') && [],
      );
    pages.set(path, known);
    return known;
  };
  const links = [
    ...new Set(
      single.flatMap(({ tag, attributes }) => (tag === 'a' ? (attributes.get('href') ?? []) : [])),
    ),
  ];
  const dangling = links.filter((link) => {
    if (link.startsWith('#')) return !ids.has(decodeURIComponent(link.slice(1)));
    if (!link.startsWith(siteRoot))
      return !/^(?:https?:\/\/|mailto:|\?(?:read=plain)?#[\w-]+$)/.test(link);
    const [path = '', hash] = link.slice(siteRoot.length).split('#', 2);
    return hash === undefined
      ? idsAt(path) === undefined
      : !idsAt(path).has(decodeURIComponent(hash));
  });
  expect(links.length).toBeGreaterThan(300);
  expect(dangling).toEqual([]);
});

test('scrolled through offline, every step shows its picture, in our own letters', async () => {
  const { page } = opened;
  const steps = await page.locator('.step').evaluateAll((all) => all.map(({ id }) => id));
  expect(steps).toHaveLength(11);
  for (const id of steps) {
    await page.locator(`#${id}`).evaluate((step) => step.scrollIntoView());
    await page.waitForFunction(
      (step) => document.querySelector<HTMLElement>('.steps')?.dataset['step'] === step,
      id,
    );
  }
  expect(await page.locator('.stage-picture svg text').count()).toBeGreaterThan(3);
  expect(
    await page.evaluate(() =>
      document.fonts.ready.then(
        (fonts) => [...fonts].filter(({ status }) => status === 'loaded').length,
      ),
    ),
  ).toBeGreaterThan(2);
});

test('cards of numbers open', async () => {
  const { page } = opened;
  await page.locator('main .prose-block a.fact').first().click();
  expect(await page.locator('#fact-card').isVisible()).toBe(true);
  expect(await page.locator('#fact-card .fact-card-end a').getAttribute('href')).toContain(
    `${siteRoot}facts/#`,
  );
  await page.keyboard.press('Escape');
});

test('the pages behind the story are in it, and a reload in mid-story stays there', async () => {
  const { page } = opened;
  await page.locator('a[href="#copy"]').first().click();
  // At the head of the window, and not under the line that stays there.
  const { top, line } = await page.locator('#copy').evaluate((section) => ({
    top: section.getBoundingClientRect().top,
    line: document.querySelector('.chapter-line')!.getBoundingClientRect().bottom,
  }));
  expect(top).toBeGreaterThanOrEqual(line);
  expect(top - line).toBeLessThan(60);
  for (const name of ['seven-questions', 'claims', 'method'])
    expect((await page.locator(`#${name}`).innerText()).length).toBeGreaterThan(1500);
  await page.goto(`${address}#december-2024`);
  await page.reload();
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('.steps')?.dataset['step'] === 'december-2024',
  );
});

test('in all this it asked for nothing but itself, and said no error', () => {
  const asked = opened.requests.filter(
    (request) => !request.startsWith('data:') && request.replace(/#.*$/, '') !== address,
  );
  expect(asked).toEqual([]);
  expectNoConsoleError(opened);
});

test('the card of a number names its sources, and leads to no other site', async () => {
  const { page } = opened;
  const number = page.locator('main .prose-block a.fact').first();
  await number.click();
  const card = page.locator('#fact-card:popover-open');
  await card.locator('.meta').waitFor();
  expect(await card.locator('.fact-card-sources').innerText()).toMatch(/\d{4}/);
  expect(
    await card
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
  ).toEqual([await number.evaluate((link) => (link as HTMLAnchorElement).href)]);
  await page.keyboard.press('Escape');
});
