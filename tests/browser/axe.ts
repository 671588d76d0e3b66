// Reads a page of the built site with axe in several ways, looks, widths, with and without script, opening it as seldom as it can.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';
import { openPage, siteAddress } from './harness.ts';

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
export const axeVersion = (require('axe-core/package.json') as { version: string }).version;

export const looks = ['light', 'dark', 'forced colours'] as const;
export const widths = [320, 768, 1280] as const;

export interface Reading {
  look: (typeof looks)[number];
  width: (typeof widths)[number];
  script: boolean;
}

export interface Outcome extends Reading {
  faults: string[];
  milliseconds: number;
}

export const everyReading: readonly Reading[] = [true, false].flatMap((script) =>
  looks.flatMap((look) => widths.map((width) => ({ look, width, script }))),
);

/**
 * Three readings that meet every look, every width and both kinds of script once; the nth page begins elsewhere, so that nine pages meet every pair of look and width,
 * and eighteen pages everything there is.
 */
export const coveringReadings = (nth: number): Reading[] =>
  looks.map((look, index) => ({
    look,
    width: widths[(index + nth) % 3]!,
    script: (index + Math.floor(nth / 3)) % 3 !== 2,
  }));

/** The closed parts are read too: what a reader opens must be as sound as what is open. And a figure is read as it stands before who is near it: far off it has no height of its own yet. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const figure of document.querySelectorAll<HTMLElement>('main > .figure'))
      figure.style.contentVisibility = 'visible';
  });

/** The rows of our lists are made by one template: after the tenth, more of them bring nothing new and cost most of the time. A drawing is one image, whatever is in it but its name. */
const laterRows = [
  ...['li', 'tr', '.fact-entry', '.event'].map((row) => `${row}:nth-child(n+11)`),
  'svg:not(.no-drawing) > :not(title, desc)',
];

/** What is left out is out of the page meanwhile, since axe takes far longer to pass over a node than to read it. */
async function runAxe(page: Page, left: string[]): Promise<string[]> {
  const { violations } = await page.evaluate(async (selectors) => {
    const places = (
      selectors.length === 0 ? [] : [...document.querySelectorAll(selectors.join())]
    ).map((node) => ({ node, place: document.createComment('') }));
    for (const { node, place } of places) node.replaceWith(place);
    const results = await (
      window as unknown as { axe: { run(options: object): Promise<AxeResults> } }
    ).axe.run({
      resultTypes: ['violations'],
      iframes: false,
      preload: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    for (const { node, place } of places) place.replaceWith(node);
    return results;
  }, left);
  return violations.map(
    (violation) =>
      `${violation.id}: ${violation.nodes
        .slice(0, 3)
        .map((node) => node.target.join(' '))
        .join(' | ')}`,
  );
}

/** Whether a reader must scroll sideways to read: nothing may be wider than the window. */
const widerBy = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

interface Reader {
  page: Page;
  session: CDPSession;
}
let reader: Promise<Reader> | undefined;

/** One window for all pages: opening one takes longer than reading a short page. */
const openReader = (): Promise<Reader> =>
  (reader ??= openPage({ path: 'robots.txt' }).then(async ({ page }) => ({
    page,
    session: await page.context().newCDPSession(page),
  })));

/** With every reading, every row of every list too. */
export async function readPage(path: string, readings: readonly Reading[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const { page, session } = await openReader();
  const set = async ({ look, width }: Reading): Promise<void> => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({
      colorScheme: look === 'dark' ? 'dark' : 'light',
      forcedColors: look === 'forced colours' ? 'active' : 'none',
    });
  };
  for (const script of [false, true]) {
    const these = readings.filter((reading) => reading.script === script);
    if (these.length === 0) continue;
    await page.goto('about:blank');
    await set(these[0]!);
    // The page is loaded as a browser without script loads it; then axe, which is a script, is let in.
    await session.send('Emulation.setScriptExecutionDisabled', { value: !script });
    await page.goto(new URL(path, siteAddress()).href, { waitUntil: 'load' });
    await session.send('Emulation.setScriptExecutionDisabled', { value: false });
    // Read as readers find it: once it has arrived (src/client/unveil.ts).
    await page.waitForFunction(() => !document.documentElement.classList.contains('is-arriving'));
    await page.evaluate(source);
    for (const reading of these) {
      const start = performance.now();
      await set(reading);
      await openAll(page);
      const faults = await runAxe(page, readings.length < everyReading.length ? laterRows : []);
      const wider = await widerBy(page);
      outcomes.push({
        ...reading,
        faults: wider > 0 ? [...faults, `wider than the window by ${wider} px`] : faults,
        milliseconds: performance.now() - start,
      });
    }
  }
  return outcomes;
}
