/** Measures of the four drawings of `journalists`. */
import type { CanvasSize } from '../../chart/canvas.ts';
import type { Sizes } from '../figure.ts';

export interface JournalistsSize extends CanvasSize {
  numberPx: number;
  /** People side by side in a count, which hangs, and in a release, which stands. */
  perCount: number;
  perRelease: number;
  gapPx: number;
}

export const journalistsSizes: Sizes<JournalistsSize> = {
  narrow: {
    widthPx: 320,
    textPx: 13,
    lineHeightPx: 16,
    numberPx: 17,
    perCount: 9,
    perRelease: 14,
    gapPx: 4,
  },
  column: {
    widthPx: 640,
    textPx: 14,
    lineHeightPx: 18,
    numberPx: 20,
    perCount: 9,
    perRelease: 18,
    gapPx: 10,
  },
  wide: {
    widthPx: 1120,
    textPx: 15,
    lineHeightPx: 20,
    numberPx: 24,
    perCount: 9,
    perRelease: 18,
    gapPx: 16,
  },
  print: {
    widthPx: 660,
    textPx: 13,
    lineHeightPx: 17,
    numberPx: 19,
    perCount: 9,
    perRelease: 18,
    gapPx: 10,
  },
};
