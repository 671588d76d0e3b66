// Every label of the timeline, as the page shows it: large enough, whole, and clear of every other, in windows as people have them.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goTo, stepIds } from './door-page.ts';
import { openPage } from './harness.ts';

/** What is wrong with the labels that can be seen within `selector`. */
const faultsIn = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((where) => {
    const isSeen = (part: Element): boolean =>
      part.checkVisibility({ visibilityProperty: true }) && part.getBoundingClientRect().width > 0;
    const labels = [
      ...document.querySelectorAll(`${where} svg:not(.strip) text, ${where} .counter`),
    ]
      .filter(isSeen)
      .map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        // A counter's number is generated: its box is the paragraph's.
        const { left, right, top, bottom } = (
          part instanceof SVGElement ? part : part.matches('.stage-sky *') ? range : part
        ).getBoundingClientRect();
        const scale = part instanceof SVGGraphicsElement ? part.getScreenCTM()!.a : 1;
        const px = Number.parseFloat(getComputedStyle(part).fontSize) * scale;
        return { part, text: part.textContent.trim(), px, left, right, top, bottom };
      });
    const isCut = ({ part, left, right, top, bottom }: (typeof labels)[number]): boolean => {
      for (let box = part.parentElement; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        if (box instanceof SVGElement) continue;
        if (overflowX === 'clip' && (left < edge.left - 1 || right > edge.right + 1)) return true;
        if (overflowY === 'clip' && (top < edge.top - 1 || bottom > edge.bottom + 2)) return true;
      }
      return left < -1 || right > innerWidth + 1;
    };
    // The box of a line is higher than its letters: what reaches into the middle half of another stands on it.
    const core = ({ top, bottom, ...one }: (typeof labels)[number]) => ({
      ...one,
      top: top + (bottom - top) * 0.2,
      bottom: bottom - (bottom - top) * 0.2,
    });
    const cores = labels.map(core);
    return [
      ...labels.filter(({ px }) => px < 11.9).map(({ text, px }) => `${text}: ${px.toFixed(1)} px`),
      ...labels.filter(isCut).map(({ text }) => `${text}: cut`),
      ...cores.flatMap((one, index) =>
        cores
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right - 0.5 &&
              other.left < one.right - 0.5 &&
              one.top < other.bottom &&
              other.top < one.bottom,
          )
          .map((other) => `${one.text} / ${other.text}`),
      ),
    ];
  }, selector);

const windows = [
  [320, 568],
  [360, 592],
  [360, 640],
  [390, 664],
  [390, 844],
  [640, 600],
  [640, 900],
  [768, 1024],
  [1024, 768],
  [1280, 900],
  [1920, 1080],
] as const;

test.each(windows)(
  'at %i by %i px no label of the opening or of a step is small, cut or upon another',
  async (width, height) => {
    const { page, close } = await openPage({ width, height, reducedMotion: true });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(() => scrollTo(0, 0));
      expect(await faultsIn(page, '.hero-door'), colorScheme).toEqual([]);
      for (const id of stepIds) {
        await goTo(page, id);
        expect(await faultsIn(page, '.stage'), `${id}, ${colorScheme}`).toEqual([]);
      }
    }
    await close();
  },
);
