// The line that stays at the top of the window: where the reader is, and the contents on press.
import { expect, test } from 'vitest';
import { settled } from './door-page.ts';
import { expectNoConsoleError, openPage } from './harness.ts';

test('the line names the chapter that the reader is in, and stays', async () => {
  const opened = await openPage({ width: 390, height: 844 });
  const { page } = opened;
  for (const head of await page.locator('.chapter-head[data-line]').all()) {
    await head.evaluate((part) => part.scrollIntoView());
    await settled(page);
    await expect
      .poll(() => page.locator('.chapter-line').textContent())
      .toBe(await head.getAttribute('data-line'));
    expect(
      await page.locator('.chapter-line').evaluate((line) => line.getBoundingClientRect().top),
    ).toBe(0);
  }
  expectNoConsoleError(opened);
  await opened.close();
});

test('pressed, it opens the contents; a chapter chosen there is led to and not covered', async () => {
  const { page, close } = await openPage({ path: '#the-door-turning', width: 390, height: 844 });
  await settled(page);
  const line = page.locator('.chapter-line');
  await line.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.contents-menu').isVisible()).toBe(true);
  // A browser tells that it has opened a little later.
  await expect.poll(() => line.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await page.locator('.contents-menu').isVisible()).toBe(false);
  await line.click();
  const link = page.locator('.contents-menu a').nth(4);
  const target = await link.getAttribute('href');
  await link.click();
  await settled(page);
  expect(await page.locator('.contents-menu').isVisible()).toBe(false);
  const [top, foot] = await Promise.all([
    page.locator(target!).evaluate((head) => head.getBoundingClientRect().top),
    line.evaluate((part) => part.getBoundingClientRect().bottom),
  ]);
  expect(top).toBeGreaterThanOrEqual(foot);
  expect(top).toBeLessThan(300);
  await close();
});

test.each([
  [1280, 800],
  [390, 844],
  [320, 480],
])(
  'at the head of a page of %i by %i px the contents hang under the line, and close once the focus goes on or the line is pressed again',
  async (width, height) => {
    const { page, close } = await openPage({ width, height });
    const [line, menu] = [page.locator('.chapter-line'), page.locator('.contents-menu')];
    await line.focus();
    await page.keyboard.press('Enter');
    await menu.waitFor();
    const [foot, head] = await Promise.all([
      line.evaluate((part) => part.getBoundingClientRect().bottom),
      menu.evaluate((part) => part.getBoundingClientRect()),
    ]);
    expect(Math.abs(head.top - foot)).toBeLessThan(2);
    expect(head.bottom).toBeLessThanOrEqual(height);
    expect(head.height).toBeGreaterThan(height / 3);
    await page.keyboard.press('Shift+Tab');
    expect(await menu.isVisible()).toBe(false);
    await line.click();
    await menu.waitFor();
    await line.click({ position: { x: 20, y: 15 } });
    expect(await menu.isVisible()).toBe(false);
    await close();
  },
);

test('without a script it is a link to the contents', async () => {
  const { page, close } = await openPage({ javaScript: false, width: 390, height: 844 });
  expect(await page.locator('.chapter-line').getAttribute('href')).toBe('#contents');
  expect(await page.locator('#contents').isVisible()).toBe(true);
  await close();
});

test.each([
  ['a script', '', false],
  ['a browser without popovers', 'delete HTMLElement.prototype.popover;', true],
  ['a script that gives up the timeline', 'delete window.IntersectionObserver;', true],
])(
  'with %s the list of contents stands in the page only if nothing else offers it',
  async (_what, beforeScripts, isSeen) => {
    const { page, close } = await openPage({ beforeScripts });
    await settled(page);
    expect(await page.locator('#contents').count()).toBe(1);
    expect(await page.locator('#contents').isVisible()).toBe(isSeen);
    await close();
  },
);
