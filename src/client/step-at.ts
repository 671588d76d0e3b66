/** Which step a reader is at: a pure function of where the steps stand now, never of what was scrolled before. */

/** How far down the window a step begins, in parts of its height: beside the picture, or on a phone under it. The last, which lies upon the picture, once it has the sky. */
export const lines = {
  beside: { step: 0.6, last: 0.1 },
  under: { step: 0.8, last: 0.8 },
} as const;

/** Index of the last step whose top has reached its line; the first one until then. Tops ascend, in pixels of the viewport. */
export const stepAt = (topsPx: readonly number[], linePx: number, lastLinePx = linePx): number =>
  Math.max(
    0,
    topsPx.findLastIndex(
      (topPx, index) => topPx <= (index === topsPx.length - 1 ? lastLinePx : linePx),
    ),
  );
