// A page is whole, and its links lead on, on hosts that treat addresses in ways of their own, with what social networks add to a link.
import { readdirSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteRoot } from '../../src/site/address.ts';
import { arriveAt, habits, homeOf, startHabit } from './host-habits.ts';
import { expectNoConsoleError, openPage, type OpenedPage } from './harness.ts';

const added = '?utm_source=letter&fbclid=IwAR0#sources';
const pages = [
  'events/2025-09-11-release-52/',
  'facts/',
  'facts/recognised-to-2025-12-23/',
  'claims/',
  'figures/held/',
  'print/brief/',
  'embed/held/',
  'embed/event/2025-09-11-release-52/',
];
/** The host's own, once more in a folder of a language. */
const translated = ['be/figures/held/'];

/** In the page: every address that it leads to or shows. */
const addresses = (): string[] => [
  ...new Set(
    [
      ...[...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
      ...[...document.querySelectorAll<HTMLLinkElement>('link[href]')].map(({ href }) => href),
      ...[...document.querySelectorAll<HTMLIFrameElement>('iframe[src]')].map(({ src }) => src),
      ...[...document.querySelectorAll<HTMLImageElement>('img[src]')].map(({ src }) => src),
    ].map((address) => address.replace(/#.*/, '')),
  ),
];

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ path: 'robots.txt' });
});
afterAll(() => opened.close());

describe.each(Object.entries(habits))('on a host %s', (_name, habit) => {
  let server: Server;
  beforeAll(async () => {
    server = await startHabit(habit);
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  test.each([...pages, ...translated])(
    '/%s is whole, and each of its links leads on',
    async (path) => {
      const home = homeOf(server);
      // What the page before still had to say is said once it is left.
      await opened.page.goto('about:blank');
      opened.consoleErrors.length = 0;
      await opened.page.goto(`${home}${habit.ask(path)}${added}`, { waitUntil: 'load' });
      expect(arriveAt(habit, opened.page.url())?.toLowerCase()).toBe(
        `${path}index.html`.toLowerCase(),
      );
      const here = (await opened.page.evaluate(addresses))
        .map((address) => address.replace(siteRoot, home))
        .filter((address) => address.startsWith(new URL(home).origin));
      expect(here.length).toBeGreaterThan(1);
      expect(here.filter((address) => arriveAt(habit, address) === undefined)).toEqual([]);
      expectNoConsoleError(opened);
    },
  );
});

test('every name can stand in any file system, and every file on the hosts that docs/hosting.md names', () => {
  const paths = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join('dist', path)).isFile());
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  const names = paths.flatMap((path) => path.split('/'));
  const unfit = /[^\w.@-]|\.$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
  expect(names.filter((name) => unfit.test(name) || name.length > 120)).toEqual([]);
  // Windows takes 260 letters, with the folder that the copy stands in.
  expect(paths.filter((path) => path.length > 180)).toEqual([]);
  // Cloudflare Pages takes no more, and no larger.
  expect(files.length).toBeLessThan(20_000);
  expect(files.filter((path) => statSync(join('dist', path)).size > 25 * 2 ** 20)).toEqual([]);
});
