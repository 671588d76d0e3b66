// The box "take" on a figure's page: what it offers without a script, what a choice changes, what is copied, and what hosts make of the texts.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { figureSnippets, hostTexts } from '../../src/outputs/embed/figure-snippets.ts';
import { siteAddress as fullAddress, siteRoot } from '../../src/site/address.ts';
import { loadSite } from '../../src/site/index.ts';
import { settledHeights, showHost, startHost, stopHost } from './embed-hosts.ts';
import { expectNoConsoleError, expectNoForeignRequest, openPage, siteAddress } from './harness.ts';

const site = loadSite();
const words = site.words.take;

beforeAll(startHost);
afterAll(stopHost);

const textsIn = (page: Page): Promise<string[]> =>
  page
    .locator('.take textarea')
    .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

test('without a script every host has its text, and nothing that would need one is shown', async () => {
  const opened = await openPage({ path: 'figures/held/', javaScript: false });
  const { page } = opened;
  const snippets = await figureSnippets(site, 'held');
  expect(await textsIn(page)).toEqual(Object.values(hostTexts).map((text) => snippets[text]));
  for (const control of ['.take-choices', '.take .copy', '.take .copy-picture'])
    expect(await page.locator(control).first().isVisible(), control).toBe(false);
  expect(await page.locator('.take-addresses').textContent()).toContain(
    fullAddress(`embed/v/${site.model.version}/held/`),
  );
  await opened.close();
});

test('a choice is written into every text and shown in the preview', async () => {
  const opened = await openPage({ path: 'figures/held/', colorScheme: 'light' });
  const { page } = opened;
  await openAll(page);
  for (const value of ['dark', 'pinned']) await page.locator(`.take [value="${value}"]`).check();
  await page.locator('.take [value^="640:"]').check();
  const frames = (await textsIn(page)).filter((text) => text.includes('<iframe'));
  expect(frames.length).toBeGreaterThan(5);
  for (const text of frames) {
    expect(text).toContain(`${fullAddress(`embed/v/${site.model.version}/held/`)}?dark=true"`);
    expect(text).toMatch(/width="640"\s+height="\d+"/);
    expect(text).toMatch(/color-?scheme: ?'?dark/i);
  }
  const preview = page.locator('.take-preview iframe');
  await expect
    .poll(() => preview.contentFrame().locator('html').getAttribute('class'), { timeout: 8000 })
    .toContain('dark');
  expect((await preview.boundingBox())!.width).toBe(640);
  expectNoForeignRequest(opened);
  expectNoConsoleError(opened);
  await opened.close();
});

/** A clipboard that keeps what it is given, one that refuses, and none. */
const clipboards = {
  kept: '{ writeText: async (text) => { window.copied = text; } }',
  refused: '{ writeText: () => Promise.reject(new Error()) }',
  none: 'undefined',
};

test.each(Object.entries(clipboards))(
  'a text is copied, or selected where there is no way to the clipboard: %s',
  async (kind, clipboard) => {
    const { frame } = await figureSnippets(site, 'held');
    const opened = await openPage({
      path: 'figures/held/',
      beforeScripts: `Object.defineProperty(navigator, 'clipboard', { value: ${clipboard} })`,
    });
    const { page } = opened;
    await openAll(page);
    await page.locator('.take .copy').first().click();
    const taken = (): Promise<string | undefined> =>
      page.evaluate(() => {
        const { copied } = window as unknown as { copied?: string };
        const { value, selectionStart, selectionEnd } =
          document.activeElement as HTMLTextAreaElement;
        return copied ?? value.slice(selectionStart, selectionEnd);
      });
    await expect.poll(taken, { timeout: 8000 }).toBe(frame);
    await expect
      .poll(() => page.locator('.take .copy').first().innerText(), { timeout: 8000 })
      .toBe(kind === 'kept' ? words.copied : words.copy);
    expectNoConsoleError(opened);
    await opened.close();
  },
);

test('“Copied” stands until the reader goes on, is spoken once each time, and leaves the focus on its button', async () => {
  const opened = await openPage({
    path: 'figures/held/',
    beforeScripts: `Object.defineProperty(navigator, 'clipboard', { value: ${clipboards.kept} })`,
  });
  const { page } = opened;
  await openAll(page);
  const [button, other] = [0, 1].map((at) => page.locator('.take .copy').nth(at)) as [
    ReturnType<Page['locator']>,
    ReturnType<Page['locator']>,
  ];
  const said = (): Promise<string[]> =>
    page.evaluate(() => [
      ...[...document.querySelectorAll('.take .copy')]
        .slice(0, 2)
        .map((one) => (one as HTMLElement).innerText),
      ...[...document.querySelectorAll('[role="status"]')]
        .map(({ textContent }) => textContent)
        .filter((text) => text !== ''),
    ]);
  const { copy, copied } = words;
  await button.focus();
  for (const [press, expected] of [
    ['Enter', [copied, copy, copied]],
    // Again: it is said anew.
    ['Space', [copied, copy, copied]],
    ['Tab', [copy, copy]],
  ] as const) {
    await page.keyboard.press(press);
    await expect.poll(said, { timeout: 8000 }).toEqual(expected);
    if (press !== 'Tab')
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  }
  await other.click();
  await expect.poll(said, { timeout: 8000 }).toEqual([copy, copied, copied]);
  // A new choice is not what was copied.
  await page.locator('.take [value="dark"]').check();
  expect(await said()).toEqual([copy, copy]);
  expectNoConsoleError(opened);
  await opened.close();
});

test('the picture is copied as PNG, of the size of its file', async () => {
  const opened = await openPage({
    path: 'figures/held/',
    beforeScripts:
      "Object.defineProperty(navigator, 'clipboard', { value: { write: async ([item]) => { const bitmap = await createImageBitmap(await item.getType('image/png')); window.copied = [item.types[0], bitmap.width]; } } })",
  });
  const { page } = opened;
  const button = page.locator('.copy-picture');
  await button.click();
  await expect.poll(() => button.innerText(), { timeout: 8000 }).toBe(words.copied);
  const [type, width] = await page.evaluate(
    () => (window as unknown as { copied: [string, number] }).copied,
  );
  const link = await page.locator('a[href$="held@2x.png"]').evaluate(async (anchor) => {
    const picture = new Image();
    picture.src = (anchor as HTMLAnchorElement).href;
    await picture.decode();
    return picture.naturalWidth;
  });
  expect([type, width]).toEqual(['image/png', link]);
  expectNoConsoleError(opened);
  await opened.close();
});

/** What keeps a text as it is: a page of HTML, and what others make of theirs. */
const local = (text: string): string => text.replaceAll(siteRoot, siteAddress());

test.each([
  [390, 'light'],
  [640, 'dark'],
  [768, 'light'],
  [1280, 'dark'],
] as const)(
  'pasted into a page of %i px, to a reader in %s, the frame has the height of its figure and the theme of the page',
  async (width, colorScheme) => {
    const opened = await openPage({ path: 'embed.js', width, colorScheme });
    const { frame } = await figureSnippets(site, 'where-to');
    await showHost(opened.page, `<div style="padding:16px">${local(frame)}</div>`);
    const heights = await settledHeights(opened.page);
    expect(heights.frame).toBe(heights.content);
    const ground = await opened.page
      .frames()[1]!
      .evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ground).toBe('rgb(247, 244, 237)');
    await opened.close();
  },
);

test('in a box of 16 by 9 a frame is not cut: it keeps the box and scrolls to its last line', async () => {
  const opened = await openPage({ path: 'embed.js', width: 700 });
  const { frame } = await figureSnippets(site, 'held');
  await showHost(
    opened.page,
    `<div class="box">${local(frame)}</div>`,
    '<style>.box{position:relative;padding-bottom:56.25%;overflow:hidden}.box iframe{position:absolute;inset:0;width:100%!important;height:100%}</style>',
  );
  const inner = (): ReturnType<Page['frames']>[number] | undefined => opened.page.frames()[1];
  await expect.poll(() => inner()?.url() ?? '', { timeout: 8000 }).toContain('/embed/held/');
  await inner()!.waitForLoadState();
  await opened.page.waitForTimeout(400);
  const last = await inner()!.evaluate(() => {
    const link = document.querySelector('.embed-story')!;
    link.scrollIntoView({ block: 'end' });
    const { bottom } = link.getBoundingClientRect();
    return { isSeen: bottom < innerHeight + 1 && bottom > 0, frame: innerHeight };
  });
  expect(last.isSeen).toBe(true);
  expect(last.frame).toBeLessThan(500);
  await opened.close();
});
