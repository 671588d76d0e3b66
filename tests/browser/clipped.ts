// Words that a page cuts off, after the reader has spaced the text out or doubled it (WCAG 1.4.4, 1.4.12). Runs in the page; knows no page of ours.
import type { Page } from 'playwright-core';

/** The spacing that WCAG 1.4.12 names, for all text. Set through the document, as a reader's own style sheet is above the policy of a page. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const node of document.querySelectorAll<HTMLElement>('body, body :not(svg, svg *)')) {
      node.style.setProperty('line-height', '1.5', 'important');
      node.style.setProperty('letter-spacing', '0.12em', 'important');
      node.style.setProperty('word-spacing', '0.16em', 'important');
      if (node.tagName === 'P') node.style.setProperty('margin-bottom', '2em', 'important');
    }
  });

export const unspaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const node of document.querySelectorAll<HTMLElement>('body, body :not(svg, svg *)'))
      node.removeAttribute('style');
  });

/** Letters twice as large, as set in the browser: the page's own queries of width see it too. */
export async function sizeText(page: Page, standard: 16 | 32): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard } });
  await session.detach();
}

/**
 * Every run of text that lies outside a box which hides what overflows it, or outside the window to the left or right, where nobody can scroll to it.
 * What is hidden from the eye on purpose, and what stands in a box that scrolls, is no fault.
 */
export const cutText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (
        !parent ||
        text.textContent?.trim() === '' ||
        parent.closest('script, style, noscript, svg, textarea, template, option') ||
        !parent.checkVisibility({ visibilityProperty: true })
      )
        continue;
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      let scrolls = false;
      let hidden = false;
      let cut = '';
      for (
        let node: Element | null = parent;
        node && node !== document.documentElement;
        node = node.parentElement
      ) {
        const style = getComputedStyle(node);
        const edge = node.getBoundingClientRect();
        if (style.clipPath !== 'none' || (style.position === 'absolute' && edge.right < 0))
          hidden = true;
        if (/auto|scroll/.test(style.overflowX + style.overflowY)) scrolls = true;
        if (
          !scrolls &&
          cut === '' &&
          /hidden|clip/.test(style.overflowX) &&
          (box.left < edge.left - 1 || box.right > edge.right + 1)
        )
          cut = 'at the side';
        if (
          !scrolls &&
          cut === '' &&
          /hidden|clip/.test(style.overflowY) &&
          (box.top < edge.top - 1 || box.bottom > edge.bottom + 1)
        )
          cut = 'above or below';
      }
      if (cut === '' && !scrolls && box.right > innerWidth + 1) cut = 'by the window';
      if (!hidden && cut !== '')
        faults.add(
          `${cut}: "${text.textContent?.trim().slice(0, 50)}" in ${parent.tagName.toLowerCase()}.${parent.getAttribute('class') ?? ''}`,
        );
    }
    return [...faults].slice(0, 10);
  });
