// Each kind of page against axe, in light, dark and forced colours, from phone to desk, with and without script.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { openPage, type PageOptions } from './harness.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const looks: Record<string, PageOptions> = {
  light: {}, dark: { colorScheme: 'dark' }, 'forced colours': { forcedColors: true }, 'no moving picture': { beforeScripts: 'delete window.IntersectionObserver' },
};
const everyWay = Object.keys(looks).flatMap((look) => [320, 768, 1280].map((width) => ['', look, width] as const));
// The other kinds of page share one frame: each is read once in every look, at another width.
const others = ['404.html', 'facts/', 'events/', 'events/2025-09-11-release-52/', 'people/pavel-seviarynets/', 'claims/', 'figures/', 'method/', 'sources/', 'corrections/', 'reuse/', 'seven-questions/']
  .flatMap((path) => ([['light', 390], ['dark', 1280], ['forced colours', 768]] as const).map(([look, width]) => [path, look, width] as const));
// The other editions are the story again, in plainer clothes.
const editions = [['text/', 'dark', 390], ['revolving-door.html', 'light', 390], ['print/', 'light', 390]] as const;
const cases = [...everyWay, ...others, ...editions];

test.each(cases)('page "%s" in %s at %i px has no fault that axe can find', async (path, look, width) => {
  const opened = await openPage({ path, width, height: 800, ...looks[look] });
  // The closed parts are read too: what a reader opens must be as sound as what is open.
  await opened.page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
  await opened.page.evaluate(axe);
  const results = await opened.page.evaluate(() => (window as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } }).axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  const faults = results.violations.map((violation) => `${violation.id}: ${violation.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' | ')}`);
  expect(faults).toEqual([]);
  await opened.close();
});

test.each([320, 390, 1280])('at %i px no page is wider than the window', async (width) => {
  for (const path of ['', 'facts/', 'events/', 'events/2025-09-11-release-52/', 'claims/', 'sources/']) {
    const opened = await openPage({ path, width, height: 800 });
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await opened.close();
  }
});

test('with a reader’s own text spacing nothing in the story is cut off', async () => {
  const opened = await openPage({ width: 390, height: 800 });
  await opened.page.evaluate(() => {
    for (const node of document.querySelectorAll<HTMLElement>('p, li, h1, h2, h3, h4, td, th, summary, figcaption')) {
      node.style.lineHeight = '1.5';
      node.style.letterSpacing = '0.12em';
      node.style.wordSpacing = '0.16em';
    }
  });
  const cut = await opened.page.evaluate(() => [...document.querySelectorAll<HTMLElement>('main p, main h2, main h3, main li')].filter((node) => {
    const style = getComputedStyle(node);
    return style.overflow !== 'visible' && style.position !== 'absolute' && node.scrollWidth > node.clientWidth + 1;
  }).map((node) => node.textContent.slice(0, 60)));
  expect(cut).toEqual([]);
  expect(await opened.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await opened.close();
});
