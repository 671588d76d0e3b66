import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectNoConsoleError, expectNoForeignRequest, openPage, siteAddress } from './harness.ts';

// A pinned embed is the embed of its day, byte for byte; another test holds it to that.
// What stands in each page is read in pages.test.ts, policy and addresses too. Pages of events and of numbers share one template each, and so do cards: every twenty-fifth is opened here.
const isOpened = (path: string, index: number): boolean =>
  !path.startsWith('embed/v/') &&
  (!/^(?:[a-z]{2}\/)?(?:events|facts|embed\/event|embed\/fact)\/./.test(path) || index % 25 === 0);
const pages = globSync('dist/**/*.html')
  .map((file) => file.replace(/^dist\//, '').replace(/index\.html$/, ''))
  .sort()
  .filter(isOpened);

test('the site has pages', () => {
  expect(pages).toContain('');
});

// One window for all: a reader goes from page to page too.
test('every kind of page opens without an error and asks no other site for anything', async () => {
  const opened = await openPage();
  for (const path of pages) {
    await opened.page.goto(new URL(path, siteAddress()).href, { waitUntil: 'load' });
    expect(
      await opened.page.evaluate(() => document.querySelectorAll('h1').length),
      `headings of the first level on "${path}"`,
    ).toBe(1);
    expectNoConsoleError(opened);
    expectNoForeignRequest(opened);
  }
  await opened.close();
});
