// Opens pages of the built site for the browser tests, and records each page's console and its requests.
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';

export { findChromium } from '../../scripts/find-chromium.mjs';

/** Address of the served dist/, with a slash at its end. */
export const siteAddress = (): string => inject('siteAddress');

export interface PageOptions {
  /** Path below the root, such as "facts/", or a whole address. */
  path?: string;
  width?: number;
  height?: number;
  javaScript?: boolean;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  forcedColors?: boolean;
  /** Requests whose address contains one of these strings, or matches, fail. */
  blockUrls?: (string | RegExp)[];
  timeZone?: string;
  locale?: string;
  /** Runs in the page before its own scripts, to break something on purpose. */
  beforeScripts?: string;
}

export interface OpenedPage {
  page: Page;
  /** Errors on the console and uncaught exceptions, in order. */
  consoleErrors: string[];
  /** Every address asked for. */
  requests: string[];
  close: () => Promise<void>;
}

let shared: Promise<Browser> | undefined;

/** One browser for all test files; it ends with the worker that runs them. After a crash the next test gets a new one. */
export async function launch(): Promise<Browser> {
  const { executablePath, args } = inject('chromium');
  if (shared && !(await shared).isConnected()) shared = undefined;
  shared ??= chromium.launch({ executablePath, args: [...args] });
  return shared;
}

function contextOptions(options: PageOptions): BrowserContextOptions {
  return {
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    javaScriptEnabled: options.javaScript ?? true,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: options.forcedColors ? 'active' : 'none',
    ...(options.timeZone ? { timezoneId: options.timeZone } : {}),
    ...(options.locale ? { locale: options.locale } : {}),
  };
}

/** A fresh context with one page in it, loaded. Close it at the end of the test. */
export async function openPage(options: PageOptions = {}): Promise<OpenedPage> {
  const context = await (await launch()).newContext(contextOptions(options));
  // A busy machine takes longer than the driver allows by itself.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const consoleErrors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => consoleErrors.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  const blocked = options.blockUrls ?? [];
  if (blocked.length > 0) {
    const isBlocked = (url: string): boolean =>
      blocked.some((rule) => (typeof rule === 'string' ? url.includes(rule) : rule.test(url)));
    await page.route(
      (url) => isBlocked(url.href),
      (route) => route.abort(),
    );
  }
  if (options.beforeScripts) await page.addInitScript(options.beforeScripts);
  await page.goto(new URL(options.path ?? '', siteAddress()).href, { waitUntil: 'load' });
  // As readers do, tests begin with a page that has arrived (src/client/unveil.ts).
  if (options.javaScript !== false && blocked.length === 0)
    await page.waitForFunction(() => !document.documentElement.classList.contains('is-arriving'));
  return { page, consoleErrors, requests, close: () => context.close() };
}

/** Whether the script of the timeline is at work. */
export const isLive = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.hasAttributeNS('script', 'live'));

/** No request left the place that the page came from. */
export function expectNoForeignRequest({ requests }: OpenedPage): void {
  const home = new URL(siteAddress()).origin;
  const foreign = requests.filter(
    (request) =>
      !/^(data|blob|about):/.test(request) &&
      !request.startsWith('file:') &&
      new URL(request).origin !== home,
  );
  expect(foreign, 'requests that left the site').toEqual([]);
}

export function expectNoConsoleError({ consoleErrors }: OpenedPage): void {
  expect(consoleErrors, 'errors on the console').toEqual([]);
}
