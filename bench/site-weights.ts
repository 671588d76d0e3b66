/** What can be counted in the built site without peers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { SiteResult } from './results.ts';

export const brotli = (text: string | Buffer): number =>
  brotliCompressSync(Buffer.from(text), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    .length;

export async function weighSite(root: string, browser: Browser, url: string): Promise<SiteResult> {
  const dist = join(root, 'dist');
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script(?: type="module")?>(.*?)<\/script>/gs)].map(
    ([, script = '']) => script,
  );
  const firstChapter = html.indexOf('class="chapter-head"');
  return {
    storyHtml: brotli(html),
    storyScripts: brotli(scripts.join('\n')),
    firstScreen: brotli(html.slice(0, firstChapter)),
    fontsAsked: await fontsAsked(browser, url, dist),
    blocking:
      (html.match(/<link[^>]+rel="stylesheet"/g)?.length ?? 0) +
      (html.match(/<script[^>]+src=(?![^>]*(?:async|defer|module))/g)?.length ?? 0),
    largestEmbed: await largestEmbed(browser, url, join(dist, 'embed')),
  };
}

/** The fonts that a phone asks for on its way through the story. */
async function fontsAsked(browser: Browser, url: string, dist: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  const fonts = new Set<string>();
  page.on('request', (request) => {
    if (request.url().endsWith('.woff2')) fonts.add(request.url().split('/').at(-1)!);
  });
  await page.goto(url, { timeout: 30_000 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 700) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await page.waitForTimeout(20);
  }
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.close();
  return [...fonts].reduce((sum, font) => sum + readFileSync(join(dist, 'fonts', font)).length, 0);
}

async function largestEmbed(
  browser: Browser,
  url: string,
  folder: string,
): Promise<SiteResult['largestEmbed']> {
  if (!existsSync(folder)) return null;
  const embeds = readdirSync(folder)
    .filter((name) => name !== 'v' && existsSync(join(folder, name, 'index.html')))
    .map((name) => ({ name, bytes: brotli(readFileSync(join(folder, name, 'index.html'))) }));
  const [largest] = embeds.sort((left, right) => right.bytes - left.bytes);
  if (!largest) return null;
  const page = await browser.newPage();
  let requests = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests += 1;
  });
  await page.goto(new URL(`embed/${largest.name}/`, url).href, {
    timeout: 30_000,
    waitUntil: 'networkidle',
  });
  await page.close();
  return { ...largest, requests };
}
