import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectNoConsoleError, expectNoForeignRequest, openPage } from './harness.ts';

const pages = globSync('dist/**/*.html').map((file) => file.replace(/^dist\//, '').replace(/index\.html$/, '')).sort();

test('the site has pages', () => {
  expect(pages).toContain('');
});

test.each(pages)('page "%s" opens without an error and asks no other site for anything', async (path) => {
  const opened = await openPage({ path });
  expectNoConsoleError(opened);
  expectNoForeignRequest(opened);
  await opened.close();
});
