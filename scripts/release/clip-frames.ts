// The frames of a clip: the embedded timeline in a window of the clip's shape, photographed step by step. Nothing in it moves by itself: each frame says where everybody is, so that no clock decides what it shows.
import { easeCubicOut } from 'd3';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { ClipShape } from '../../src/outputs/clips.ts';

export interface ClipFrame {
  png: Buffer;
  milliseconds: number;
  /** Of the frame that stands once everybody has arrived. */
  step?: string;
}

const crossingMs = 450;
const crossingFrames = 6;
const restMs = 1800;
/** The whole, at the end. */
const lastMs = 3500;

/** What a reader would press goes; title, words of the step, drawing, key and sources fill the window. */
const style = `
  html, body { height: 100%; overflow: hidden }
  main { height: 100vh; display: flex; flex-direction: column; padding: 14px 16px 10px }
  main::before { margin-bottom: 8px; flex: none }
  h1 { font-size: 17px; line-height: 20px }
  .embed-bar, .embed-dek, details, .hidden-text, .embed-left-out { display: none !important }
  .embed-walk { display: block }
  [*|live]:not(.static) .embed-steps { margin-top: 6px }
  .embed-steps > p { font-size: 15px; line-height: 19px }
  .embed-steps b { font-size: 20px; line-height: 24px }
  [*|live]:not(.static) .embed-picture { margin: auto -16px; flex: none; overflow: visible }
  .door { overflow: visible }
  @media (min-width: 1100px) { [*|live]:not(.static) .embed-picture { margin: auto; width: 1020px } }
  main > .door-key { margin: 4px 0 0; font-size: 12px; line-height: 17px }
  .embed-foot { margin-top: 4px; font-size: 11.5px; line-height: 14px }
  .embed-foot > p { margin: 0; max-width: none }
  a { text-decoration: none }
`;

async function openTimeline(browser: Browser, url: string, shape: ClipShape): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: shape.widthPx, height: shape.heightPx },
    deviceScaleFactor: shape.scale,
    // The page's own policy would refuse the style.
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${url}embed/door/?dark=false`, { waitUntil: 'load' });
  await page.addStyleTag({ content: style });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/** Steps first, the whole last. `siteName` is the address that stands beside the sources. */
export async function clipFrames(
  browser: Browser,
  url: string,
  shape: ClipShape,
  siteName: string,
): Promise<ClipFrame[]> {
  const page = await openTimeline(browser, url, shape);
  await page.evaluate((address) => {
    const link = document.querySelector('.embed-story');
    if (link) link.textContent = `${link.textContent ?? ''}, ${address}`;
  }, siteName);
  const tooHighPx = await page.evaluate(
    () => (document.querySelector('main')?.scrollHeight ?? 0) - innerHeight,
  );
  if (tooHighPx > 0)
    throw new Error(
      `The clip "${shape.name}" would lose its last lines.\nFound: ${tooHighPx} pixels more than its window has.\nExpected: title, step, drawing, key and sources in one window.\nMake the window larger in src/outputs/clips.ts, or the words smaller in scripts/release/clip-frames.ts.`,
    );
  const camera = await page.context().newCDPSession(page);
  const count = await page.locator('.embed-steps > p').count();
  const frames: ClipFrame[] = [];
  for (let at = 1; at <= count; at += 1) {
    const isLast = at === count;
    const from = await page.evaluate(readOffsets);
    // The button is out of sight, so the key is sent to it: the next step, or back to the whole.
    await page.evaluate(
      (key) => {
        document
          .querySelector('.embed-next')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      },
      isLast ? 'Home' : 'ArrowRight',
    );
    const to = await page.evaluate(readOffsets);
    for (let frame = 0; frame < crossingFrames; frame += 1) {
      const passed = easeCubicOut(frame / crossingFrames);
      await page.evaluate(
        setOffsets,
        to.map((end, at) => from[at]! + (end - from[at]!) * passed),
      );
      frames.push({
        png: await photograph(camera, { isKept: false }),
        milliseconds: crossingMs / crossingFrames,
      });
    }
    await page.evaluate(setOffsets, undefined);
    frames.push({
      png: await photograph(camera, { isKept: true }),
      milliseconds: isLast ? lastMs : restMs,
      step: await page.locator('main').evaluate((main) => main.dataset['step'] ?? ''),
    });
  }
  await page.context().close();
  return frames;
}

/** Runs in the page: how far from its place each group of people stands, down the drawing and in its own units. */
const readOffsets = (): number[] =>
  [...document.querySelectorAll('.embed-picture .people')].map(
    (group) => new DOMMatrix(getComputedStyle(group).transform).f,
  );

/** Runs in the page: moves each group so far; without offsets all go where their step has them. */
function setOffsets(offsets: readonly number[] | undefined): void {
  document.querySelectorAll<SVGElement>('.embed-picture .people').forEach((group, at) => {
    group.style.transform = offsets ? `translateY(${offsets[at]}px)` : '';
  });
}

/** A frame that is not kept as a file need not be packed small. */
async function photograph(camera: CDPSession, { isKept }: { isKept: boolean }): Promise<Buffer> {
  const { data } = await camera.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: !isKept,
  });
  return Buffer.from(data, 'base64');
}
