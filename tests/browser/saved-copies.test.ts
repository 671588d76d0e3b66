// Copies that somebody saves of the page as it stands in mid-timeline: with its scripts or without, whole or without what was not shown, as HTML or in one archive. Each is to be read as the page without script.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectedState, goTo, stateOf, steps } from './door-page.ts';
import { launch, openPage, siteAddress } from './harness.ts';
import { unreadable } from './readable.ts';

const sizes = [
  [1280, 800],
  [390, 844],
] as const;
const step = steps[4]!.id;

/** The story at its fifth step. */
async function atStep(width: number, height: number) {
  const opened = await openPage({ width, height });
  await goTo(opened.page, step);
  await opened.page.waitForFunction(
    (id) => document.querySelector<HTMLElement>('.steps')?.dataset['step'] === id,
    step,
  );
  return opened;
}

const savedBy = {
  'the browser': (page: Page) => page.evaluate(() => document.documentElement.outerHTML),
  'a saver that leaves scripts out': (page: Page) =>
    page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const script of copy.querySelectorAll('script')) script.remove();
      return copy.outerHTML;
    }),
  // As SingleFile does by itself: no element of HTML that is not shown, but for what can be opened.
  'a saver that leaves out scripts and all that is not shown': (page: Page) =>
    page.evaluate(() => {
      const hidden = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
        (part) =>
          part instanceof HTMLElement &&
          !part.closest('details') &&
          getComputedStyle(part).display === 'none',
      );
      for (const part of hidden) part.dataset['left'] = '';
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const part of hidden) delete part.dataset['left'];
      for (const part of copy.querySelectorAll('script, [data-left]')) part.remove();
      return copy.outerHTML;
    }),
};

/** Opens a copy at the address of the story, so that its typefaces are found. */
async function openCopy(html: string, width: number, height: number, javaScript: boolean) {
  const opened = await openPage({ width, height, javaScript, path: 'robots.txt' });
  await opened.page.route(siteAddress(), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${html}` }),
  );
  await opened.page.goto(siteAddress(), { waitUntil: 'load' });
  return opened;
}

/** What such a copy lacks, beside words and drawings: a strip a step, the whole picture once and in no step's state, all rules, no control that nothing answers. */
const faultsOf = async (page: Page): Promise<string[]> => [
  ...(await unreadable(page)),
  ...(await page.evaluate(() => {
    const isShown = (part: Element): boolean =>
      part.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      part.getBoundingClientRect().height > 20;
    const shown = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter(isShown);
    const drawings = shown('.stage-drawing > svg');
    const changed = [...document.querySelectorAll('.stage [data-month]')].filter((mark) => {
      const { visibility, opacity, transform } = getComputedStyle(mark);
      return visibility === 'hidden' || opacity !== '1' || !['none', ''].includes(transform);
    });
    const rules = [...document.styleSheets].reduce((sum, { cssRules }) => sum + cssRules.length, 0);
    return [
      ...[...document.querySelectorAll('.step')]
        .filter(
          ({ id }) => shown(`#${id} .strip`).length !== 1 || !shown(`#${id} .step-text`).length,
        )
        .map(({ id }) => `without strip or words: ${id}`),
      ...(drawings.length === 1 ? [] : [`${drawings.length} pictures of the whole`]),
      ...(changed.length === 0 ? [] : [`${changed.length} marks as at a step`]),
      ...shown('.stage-bar, .choose, .counter').map(({ className }) => `dead: ${className}`),
      ...(shown('.contents a[href]').length > 5 ? [] : ['no contents']),
      ...(rules > 300 ? [] : [`only ${rules} rules`]),
      ...(document.documentElement.scrollWidth > innerWidth ? ['too wide'] : []),
    ];
  })),
];

test.each(Object.entries(savedBy))(
  'a copy in mid-timeline by %s is read as the page without script',
  async (_who, save) => {
    for (const [width, height] of sizes) {
      const { page, close } = await atStep(width, height);
      const html = await save(page);
      await close();
      // On the device where it was saved, and on the other.
      for (const [copyWidth, copyHeight] of sizes) {
        const copy = await openCopy(html, copyWidth, copyHeight, false);
        expect(await faultsOf(copy.page), `${width} px, read at ${copyWidth} px`).toEqual([]);
        await copy.close();
      }
    }
  },
);

test('a copy in mid-timeline as one archive (MHTML) is read as the page without script', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  for (const [width, height] of sizes) {
    const { page, close } = await atStep(width, height);
    const chromium = await page.context().newCDPSession(page);
    const { data } = await chromium.send('Page.captureSnapshot', { format: 'mhtml' });
    await close();
    const file = join(folder, `${width}.mhtml`);
    writeFileSync(file, data);
    const context = await (await launch()).newContext({ viewport: { width, height } });
    const copy = await context.newPage();
    await copy.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    expect(await faultsOf(copy), `${width} px`).toEqual([]);
    await context.close();
  }
  rmSync(folder, { recursive: true });
});

test('a copy in mid-timeline whose scripts run follows its reader as the page does', async () => {
  const { page, close } = await atStep(1280, 800);
  const html = await savedBy['the browser'](page);
  await close();
  const copy = await openCopy(html, 1280, 800, true);
  for (const shown of [steps[2]!, steps[4]!]) {
    await goTo(copy.page, shown.id);
    await expect
      .poll(() => stateOf(copy.page))
      .toMatchObject({ step: shown.id, classes: expectedState(shown) });
  }
  expect(copy.consoleErrors).toEqual([]);
  await copy.close();
});
