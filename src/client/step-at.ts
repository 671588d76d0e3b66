/** Which step a reader is at: a pure function of where the steps stand now, never of what was scrolled before. */

/** Index of the last step whose top has reached the line; the first one until then. Tops ascend, in pixels of the viewport. */
export const stepAt = (topsPx: readonly number[], linePx: number): number =>
  Math.max(
    0,
    topsPx.findLastIndex((topPx) => topPx <= linePx),
  );
