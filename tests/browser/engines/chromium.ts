// A Chromium as an engine among others, driven by Playwright.
import { chromium, type Browser } from 'playwright-core';
import type { Engine, EngineWindow, WindowOptions } from './engine.ts';

async function open(browser: Browser, options: WindowOptions): Promise<EngineWindow> {
  const { width, height, javaScript = true } = options;
  const page = await browser.newPage({
    viewport: { width, height },
    javaScriptEnabled: javaScript,
  });
  return {
    goto: (address) => page.goto(address, { waitUntil: 'load' }),
    evaluate: (inPage, argument) => page.evaluate(inPage as (argument: unknown) => never, argument),
    click: (selector) => page.locator(selector).first().click(),
    press: (key) => page.keyboard.press(key),
    reload: () => page.reload({ waitUntil: 'load' }),
    resize: (size) => page.setViewportSize(size),
    picture: async () => (await page.screenshot()).toString('base64'),
    close: () => page.context().close(),
  };
}

async function consoleErrors(browser: Browser, addresses: readonly string[]): Promise<string[]> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.url()}: ${response.status()}`);
  });
  for (const address of addresses) await page.goto(address, { waitUntil: 'load' });
  await page.context().close();
  return errors;
}

export async function startChromium(executablePath: string, args: string[]): Promise<Engine> {
  const browser = await chromium.launch({ executablePath, args });
  return {
    name: `Chromium ${browser.version()}`,
    open: (options) => open(browser, options),
    consoleErrors: (addresses) => consoleErrors(browser, addresses),
    close: () => browser.close(),
  };
}
