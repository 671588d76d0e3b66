// Photographs a page, or prints it to PDF, with the browser the tests use:
//   node scripts/screenshot.mjs <address or path> <out.png or out.pdf> [options]
// The first argument is a URL, an .html file on disk, or a path of the built site ("/", "/facts/#x"), for which dist/ is served.
//   --width 390    --height 844    window size (default 1280 x 900)      --scale 2     device pixels per CSS pixel
//   --dark         --forced-colors    --reduced-motion                   --no-script   JavaScript off
//   --full         the whole page     --scroll 1200   scroll down first  --wait 500    milliseconds before the picture
//   --element '#figure-door'  only this element       --dist folder      serve this folder instead of dist/
//   --print        a PDF, as printed (also chosen by an out file that ends in .pdf)
import './explain-errors.mjs';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';
import { readOptions } from './read-options.mjs';
import { serve } from './serve.mjs';

const { values, positionals } = readOptions({
  width: { type: 'string', default: '1280' },
  height: { type: 'string', default: '900' },
  scale: { type: 'string', default: '1' },
  scroll: { type: 'string' },
  wait: { type: 'string' },
  element: { type: 'string' },
  dist: { type: 'string', default: 'dist' },
  dark: { type: 'boolean', default: false },
  'forced-colors': { type: 'boolean', default: false },
  'reduced-motion': { type: 'boolean', default: false },
  'no-script': { type: 'boolean', default: false },
  full: { type: 'boolean', default: false },
  print: { type: 'boolean', default: false },
});
const [target, output] = positionals;
if (!target || !output) {
  console.error(
    'Usage: node scripts/screenshot.mjs <address or path> <out.png or out.pdf> [options]; the options stand at the top of the script.',
  );
  process.exit(2);
}

/** @param {string} place */
async function resolveAddress(place) {
  if (/^(https?|file):/.test(place)) return { address: place, close: async () => {} };
  const file = resolve(place.replace(/#.*$/, ''));
  if (place.includes('.html') && existsSync(file)) {
    return {
      address: pathToFileURL(file).href + (place.match(/#.*$/)?.[0] ?? ''),
      close: async () => {},
    };
  }
  const server = await serve(values.dist, { port: 0 });
  return { address: new URL(place.replace(/^\/+/, ''), server.url).href, close: server.close };
}

const { address, close } = await resolveAddress(target);
const { executablePath, args } = await findChromium();
const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage({
  viewport: { width: Number(values.width), height: Number(values.height) },
  deviceScaleFactor: Number(values.scale),
  javaScriptEnabled: !values['no-script'],
  colorScheme: values.dark ? 'dark' : 'light',
  forcedColors: values['forced-colors'] ? 'active' : 'none',
  reducedMotion: values['reduced-motion'] ? 'reduce' : 'no-preference',
});
page.on('console', (message) => {
  if (message.type() === 'error') console.error(`console error: ${message.text()}`);
});
page.on('pageerror', (error) => console.error(`page error: ${error.message}`));
await page.goto(address, { waitUntil: 'load' });
if (values.scroll) await page.mouse.wheel(0, Number(values.scroll));
await page.waitForTimeout(Number(values.wait ?? (values.scroll ? 400 : 100)));
if (values.print || output.endsWith('.pdf')) {
  await page.pdf({ path: output, format: 'A4', printBackground: true, preferCSSPageSize: true });
} else if (values.element) {
  await page.locator(values.element).first().screenshot({ path: output });
} else {
  await page.screenshot({ path: output, fullPage: values.full });
}
await browser.close();
await close();
console.log(output);
