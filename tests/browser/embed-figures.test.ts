// What the build works out about embeds without a browser, held against a browser: their height at every width that is kept, and the letters they need.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textWidth } from '../../src/chart/text-width.ts';
import { embedHeight, embedHeights, heightWidths } from '../../src/outputs/embed/heights.ts';
import { embedGlyphs } from '../../src/outputs/embed/glyphs.ts';
import { embedParts } from '../../src/outputs/embed/parts.ts';
import { folderOf, isSource, ownFigures } from '../../src/site/edition.ts';
import { loadSite, otherLanguages } from '../../src/site/index.ts';
import { openPage, siteAddress, type OpenedPage } from './harness.ts';

/** Where the figures of each language stand in a frame. */
const embeds = [loadSite(), ...otherLanguages().map(loadSite)].flatMap((site) =>
  ownFigures(site).map((id) => ({ site, id, path: `${folderOf(site)}embed/${id}/` })),
);
let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ path: 'embed.js', width: 1280, height: 700 });
});
afterAll(() => opened.close());

/** Shows an embed in a frame of the same origin, at one width after another. */
const measure = (
  path: string,
  widths: readonly number[],
): Promise<{ heights: Record<number, number>; wider: number[]; letters: Record<string, string> }> =>
  opened.page.evaluate(
    async ({ src, px }) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'border:0;height:600px;width:600px';
      frame.src = src;
      document.body.replaceChildren(frame);
      await new Promise((done) => frame.addEventListener('load', done));
      const inner = frame.contentDocument!;
      await inner.fonts.ready;
      const main = inner.querySelector('main')!;
      const heights: Record<number, number> = {};
      const wider: number[] = [];
      for (const width of px) {
        frame.style.width = `${width}px`;
        heights[width] = Math.ceil(main.getBoundingClientRect().height);
        if (inner.documentElement.scrollWidth > width) wider.push(width);
      }
      for (const details of inner.querySelectorAll('details')) details.open = true;
      const letters: Record<string, string> = {};
      for (const width of [400, 900]) {
        frame.style.width = `${width}px`;
        const walker = inner.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement!;
          const weight =
            Number(frame.contentWindow!.getComputedStyle(parent).fontWeight) > 500 ? 600 : 400;
          if (parent.tagName !== 'SCRIPT')
            letters[weight] = `${letters[weight] ?? ''}${walker.currentNode.textContent}`;
        }
      }
      return { heights, wider, letters };
    },
    { src: siteAddress() + path, px: widths },
  );

/** Columns of articles, and the widths that their authors may give a picture. */
const articleWidths = [560, 600, 640, 680, 720, 760, 800, 900];
/** Phones. Other languages take more words, and there some of their frames scroll. */
const phoneWidths = [320, 360, 390, 414, 430];
/** There WordPress cuts what it made of an address. */
const wordPressMostPx = 1000;
test.each(embeds)(
  '/$path is as high as worked out, whole in WordPress’s frames, no wider than its own, and has every letter inside',
  async ({ site, id, path }) => {
    const parts = embedParts(site, id);
    const { heights, wider, letters } = await measure(path, [
      ...heightWidths(parts, textWidth),
      ...articleWidths,
      ...phoneWidths,
      700,
      1136,
      1300,
    ]);
    const off = Object.entries(heights).filter(
      ([width, found]) => Math.abs(found - embedHeight(parts, Number(width), textWidth)) > 1,
    );
    expect(
      off.map(
        ([width, found]) =>
          `at ${width} px: ${found}, worked out ${embedHeight(parts, Number(width), textWidth)}`,
      ),
    ).toEqual([]);
    const whole = isSource(site) ? [...phoneWidths, ...articleWidths] : articleWidths;
    expect(whole.filter((width) => heights[width]! > wordPressMostPx)).toEqual([]);
    expect(wider).toEqual([]);
    const inside = embedGlyphs(parts, site.figures.get(id)!.table, site);
    for (const weight of [400, 600] as const)
      expect(
        [...new Set(letters[weight])].filter(
          (letter) => !/\s/.test(letter) && !inside[weight].includes(letter),
        ),
        `weight ${weight}`,
      ).toEqual([]);
  },
);

test('what a snippet names is enough in the column of a phone and in that of an article', () => {
  for (const { site, id } of embeds) {
    const parts = embedParts(site, id);
    const { pairs, attributePx } = embedHeights(parts, textWidth);
    expect(pairs).toMatch(/^(\d+:\d+ )+\d+:\d+$/);
    expect(attributePx).toBeGreaterThanOrEqual(
      Math.max(embedHeight(parts, 640, textWidth), embedHeight(parts, 360, textWidth)),
    );
  }
});

test('nothing in an embed moves when its letters come', async () => {
  const { page, close } = await openPage({
    path: 'embed.js',
    width: 412,
    height: 823,
    beforeScripts:
      'window.shifts = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shifts += entry.value; }).observe({ type: "layout-shift", buffered: true });',
  });
  const moved: Record<string, number> = {};
  for (const { path } of embeds) {
    await page.goto(siteAddress() + path);
    const shifts = await page.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
      return (window as unknown as { shifts: number }).shifts;
    });
    if (shifts > 0.005) moved[path] = shifts;
  }
  await close();
  expect(moved).toEqual({});
});
