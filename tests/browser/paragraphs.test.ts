// Each paragraph can be linked to: the way there is offered to the pointer and to the keyboard, and is no part of a copy.
import { expect, test } from 'vitest';
import { openPage } from './harness.ts';

test('pointed at, or with the focus in it, a paragraph offers its address, and the address leads there', async () => {
  const { page, close } = await openPage({ path: '', width: 1280, height: 900 });
  const paragraphs = page.locator('.prose-block > p[id]');
  const [first, second] = [paragraphs.nth(0), paragraphs.nth(1)];
  await first.scrollIntoViewIfNeeded();
  await first.hover();
  expect(await first.locator('.pilcrow').getAttribute('href')).toBe(
    `#${await first.getAttribute('id')}`,
  );
  await second.locator('a').first().focus();
  const link = second.locator('.pilcrow');
  const { width, height } = (await link.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  expect(await page.locator('.pilcrow').count()).toBe(1);
  const copied = await second.evaluate((paragraph) => {
    getSelection()?.selectAllChildren(paragraph);
    return getSelection()?.toString();
  });
  expect(copied).not.toContain('¶');
  await link.click();
  const id = await second.getAttribute('id');
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  await expect
    .poll(() => second.evaluate((paragraph) => paragraph.getBoundingClientRect().top))
    .toBeLessThan(200);
  await close();
});
