/**
 * Keeps the reader's place when the width of the window changes, as when a phone is turned: a browser's own scroll anchoring gives up where style sheets change paddings
 * and columns on the way. Positions are read only once the reader rests, when the page is laid out already. Knows no page.
 */

import { onceSlow } from './once-slow.ts';

interface Place {
  element: Element;
  /** Distance of its top from the top of the window. */
  topPx: number;
  heightPx: number;
}

/** What a reader would point at: small enough that its top says where they are. */
const units = 'p, li, dt, dd, tr, h1, h2, h3, h4, summary, pre, blockquote, svg, .step';
/** What stays in the window while the page scrolls is no clue to the place. */
const staying = '.stage, .chapter-line, dialog, [popover]';
/** It rests when it stands where it stood at the look before, so at most twice this later. */
const lookMs = 200;
/** So long what scrolls is the turning, not the reader. */
const turningMs = 300;

/** The first unit that begins in the window, or else the one at its top. Text stands in the left half on every page. */
export function placeIn(page: Document, widthPx: number, heightPx: number): Place | undefined {
  let cut: Place | undefined;
  for (let part = 0.02; part < 0.95; part += 0.08) {
    const point = page.elementFromPoint(widthPx * 0.3, heightPx * part);
    const stays = point?.closest(staying)?.getBoundingClientRect();
    // Each look costs as much as drawing a step: what stays is passed in one.
    if (stays && stays.bottom < heightPx * 0.9)
      part = Math.max(part, stays.bottom / heightPx - 0.07);
    if (!point || stays) continue;
    const element = point.closest('.step') ?? point.closest(units);
    if (!element) continue;
    const { top, height } = element.getBoundingClientRect();
    const place = { element, topPx: top, heightPx: height };
    if (top >= 0) return place;
    cut ??= place;
  }
  return cut;
}

/** Where the top of a unit belongs now: as far down as it was, but never below the middle; of one that is cut the same part stays above the window. */
export const topNow = (place: Place, heightPx: number, windowPx: number): number =>
  place.topPx >= 0
    ? Math.min(place.topPx, windowPx / 2)
    : (place.topPx / Math.max(1, place.heightPx)) * heightPx;

export function keepPlace(): void {
  let widthPx = innerWidth;
  let place: Place | undefined;
  let turnedMs = -Infinity;

  const goBack = (): void => {
    if (!place?.element.isConnected) return;
    if (place.element.matches('.step')) {
      // A step is where its picture is: the style sheet knows how far below the stage that stands.
      place.element.scrollIntoView({ behavior: 'instant', block: 'start' });
      return;
    }
    const { top, height } = place.element.getBoundingClientRect();
    const by = top - topNow(place, height, innerHeight);
    if (Math.abs(by) >= 1) scrollBy({ top: by, behavior: 'instant' });
  };

  onceSlow(() => {
    // What was scrolled by the turning was not the reader; turned back, the page stands as before.
    if (performance.now() - turnedMs < turningMs + 2 * lookMs) return;
    place = scrollY > 0 ? placeIn(document, innerWidth, innerHeight) : undefined;
  }, lookMs);
  addEventListener('resize', () => {
    // The bars of a phone's browser come and go: nothing moves for that.
    if (innerWidth === widthPx) return;
    widthPx = innerWidth;
    turnedMs = performance.now();
    goBack();
    // The browser's own anchoring, and pages that change what they show, have settled a frame later.
    requestAnimationFrame(() => requestAnimationFrame(goBack));
  });
}
