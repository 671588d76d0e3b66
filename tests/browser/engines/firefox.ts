// Firefox as an engine among others: puppeteer-core speaks WebDriver BiDi to the Firefox of the machine.
import { launch, type Browser } from 'puppeteer-core';
import type { Engine, EngineWindow, WindowOptions } from './engine.ts';

/** In the page: where to click, in CSS pixels of the window. */
function middleInView(selector: string): [number, number] {
  const element = document.querySelector(selector)!;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = element.getClientRects();
  return [box!.x + box!.width / 2, box!.y + box!.height / 2];
}

type Start = (preferences?: Record<string, unknown>) => Promise<Browser>;

async function open(browser: Browser, { width, height }: WindowOptions): Promise<EngineWindow> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  return {
    goto: (address) => page.goto(address, { waitUntil: 'load', timeout: 60_000 }),
    evaluate: (inPage, argument) => page.evaluate(inPage as (argument: unknown) => never, argument),
    click: async (selector) => {
      // Not by the element's own click: it waits for an observer, which never calls where scripts are off.
      const [x, y] = await page.evaluate(middleInView, selector);
      await page.mouse.click(x, y);
    },
    press: (key) => page.keyboard.press(key),
    reload: () => page.reload({ waitUntil: 'load', timeout: 60_000 }),
    resize: (size) => page.setViewport(size),
    picture: () => page.screenshot({ encoding: 'base64' }),
    close: () => page.close(),
  };
}

/** Scripts are forbidden for a whole Firefox, so it is one of its own. */
async function openWithoutScripts(start: Start, options: WindowOptions): Promise<EngineWindow> {
  const browser = await start({ 'javascript.enabled': false });
  const window = await open(browser, options);
  return { ...window, close: () => browser.close() };
}

async function consoleErrors(browser: Browser, addresses: readonly string[]): Promise<string[]> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    errors.push(`${page.url()}: ${error instanceof Error ? error.message : String(error)}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.url()}: ${response.status()}`);
  });
  for (const address of addresses) await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  await page.close();
  return errors;
}

export async function startFirefox(executablePath: string): Promise<Engine> {
  const start: Start = (preferences = {}) =>
    launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      timeout: 90_000,
      extraPrefsFirefox: preferences,
    });
  const browser = await start();
  return {
    name: (await browser.version()).replace('firefox/', 'Firefox '),
    open: (options) =>
      options.javaScript === false ? openWithoutScripts(start, options) : open(browser, options),
    consoleErrors: (addresses) => consoleErrors(browser, addresses),
    close: () => browser.close(),
  };
}
