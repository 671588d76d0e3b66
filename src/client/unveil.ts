/**
 * Lays out the page below the opening in parts of a frame each, once its fonts are there: in one piece it would hold a phone up for half a second, and again
 * for every font. Until then a part is laid out when the reader comes near it (`is-arriving` in the style sheet). It ends after some frames, and leaves nothing.
 */

/** So many elements are laid out in the first frame, about 20 ms on a slow phone; twice as many in the next where that was quick. */
const firstElements = 110;
const quickMs = 32;
const frameMs = 17;
/** Fonts that do not come are not waited for. */
const mostMs = 1500;

const partsBelow = '.chapter-head, .prose-block, .figure, .steps, .step, .notes, .page-foot';

export function unveil(root: HTMLElement): void {
  if (!root.classList.contains('is-arriving')) return;
  const parts = [...document.querySelectorAll<HTMLElement>(partsBelow)];
  const waiting = [...parts];
  const end = (): void => {
    if (!root.classList.contains('is-arriving')) return;
    root.classList.remove('is-arriving');
    for (const part of parts) {
      // Chromium writes the attribute when it is read, and takes away only what is written.
      if (part.getAttribute('style') !== null) part.removeAttribute('style');
    }
  };
  let elements = firstElements;
  const next = (): void => {
    if (!root.classList.contains('is-arriving')) return;
    const startMs = performance.now();
    for (let count = 0; count < elements && waiting.length > 0;) {
      const part = waiting.shift()!;
      part.style.contentVisibility = 'visible';
      part.style.containIntrinsicSize = 'none';
      // The timeline counts with its steps, though they wait: its picture is enough for a frame.
      count += part.getElementsByTagName('*').length + 1;
    }
    // By the clock: a tab that is not seen draws no frames, and may be saved as it is.
    setTimeout(() => {
      elements = performance.now() - startMs < quickMs ? 2 * elements : firstElements;
      if (waiting.length > 0) next();
      else end();
    }, frameMs);
  };
  let hasBegun = false;
  const begin = (): void => {
    if (!hasBegun) next();
    hasBegun = true;
  };
  // Letters that only a later chapter has would be asked for, and all text laid out again, when that chapter is.
  const prose = [...document.querySelectorAll('.prose-block')].map((part) => part.textContent);
  void document.fonts.load('1em "Door Serif"', prose.join('')).then(begin, begin);
  setTimeout(begin, mostMs);
  // Whoever begins to act before that, or is scrolled, needs true heights more than a quick frame: a link leads to where its target is now.
  for (const name of ['pointerdown', 'keydown', 'scroll'] as const)
    addEventListener(
      name,
      () => {
        if (!root.classList.contains('is-arriving')) return;
        end();
        // Who reads positions reads them again.
        requestAnimationFrame(() => dispatchEvent(new Event('scroll')));
      },
      { once: true, passive: true, capture: true },
    );
}
