// What is wrong with the labels of a drawing as a page shows it: too small, cut, or upon another. Knows no page of ours.
import type { Page } from 'playwright-core';
import { touching } from './text-boxes.ts';

/** What is wrong with the labels that can be seen within `selector`. */
export async function labelFaults(page: Page, selector: string): Promise<string[]> {
  const { faults, labels } = await page.evaluate((where) => {
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
        if (box instanceof SVGElement) {
          if (!(box instanceof SVGSVGElement) || overflowX === 'visible') continue;
          if (left < edge.left - 1 || right > edge.right + 1) return true;
          if (top < edge.top - 2 || bottom > edge.bottom + 3) return true;
        }
        if (overflowX === 'clip' && (left < edge.left - 1 || right > edge.right + 1)) return true;
        if (overflowY === 'clip' && (top < edge.top - 1 || bottom > edge.bottom + 2)) return true;
      }
      return left < -1 || right > innerWidth + 1;
    };
    return {
      faults: [
        ...labels
          .filter(({ px }) => px < 11.9)
          .map(({ text, px }) => `${text}: ${px.toFixed(1)} px`),
        ...labels.filter(isCut).map(({ text }) => `${text}: cut`),
      ],
      labels: labels.map(({ text, left, right, top, bottom }) => ({
        text,
        left,
        right,
        top,
        bottom,
      })),
    };
  }, selector);
  // The box of a line is higher than its letters: what reaches into the middle of another stands on it.
  const cores = labels.map(({ top, bottom, ...one }) => ({
    ...one,
    top: top + (bottom - top) * 0.2,
    bottom: bottom - (bottom - top) * 0.2,
  }));
  return [...faults, ...touching(cores)];
}
