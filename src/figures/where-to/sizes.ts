/** Measures of the four drawings of `where-to`. */
import type { CanvasSize } from '../../chart/canvas.ts';
import type { Sizes } from '../figure.ts';

export interface WhereToSize extends CanvasSize {
  numberPx: number;
  pitchPx: number;
  /** No block is narrower than this, as long as people fill it. */
  leastPerRow: number;
  /** Room for the words over a block. */
  leastBlockPx: number;
  gapPx: number;
}

export const whereToSizes: Sizes<WhereToSize> = {
  narrow: {
    widthPx: 320,
    textPx: 13,
    lineHeightPx: 16,
    numberPx: 17,
    pitchPx: 5,
    leastPerRow: 10,
    leastBlockPx: 52,
    gapPx: 6,
  },
  column: {
    widthPx: 640,
    textPx: 14,
    lineHeightPx: 18,
    numberPx: 20,
    pitchPx: 7.5,
    leastPerRow: 10,
    leastBlockPx: 88,
    gapPx: 16,
  },
  wide: {
    widthPx: 1120,
    textPx: 15,
    lineHeightPx: 20,
    numberPx: 24,
    pitchPx: 10,
    leastPerRow: 10,
    leastBlockPx: 120,
    gapPx: 34,
  },
  print: {
    widthPx: 660,
    textPx: 13,
    lineHeightPx: 17,
    numberPx: 19,
    pitchPx: 7.5,
    leastPerRow: 10,
    leastBlockPx: 88,
    gapPx: 18,
  },
};
