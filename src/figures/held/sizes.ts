/** Measures of the three drawings of `held`. */
import type { CanvasSize } from '../../chart/canvas.ts';
import type { Sizes } from '../figure.ts';

export interface HeldSize extends CanvasSize {
  headingPx: number;
  longPx: number;
  closePx: number;
  reviewPx: number;
  snapshotPx: number;
}

export const heldSizes: Sizes<HeldSize> = {
  narrow: {
    widthPx: 320,
    textPx: 13.5,
    headingPx: 15.5,
    lineHeightPx: 16.5,
    longPx: 176,
    closePx: 236,
    reviewPx: 2.4,
    snapshotPx: 2.7,
  },
  wide: {
    widthPx: 720,
    textPx: 13.5,
    headingPx: 16.5,
    lineHeightPx: 16.5,
    longPx: 184,
    closePx: 270,
    reviewPx: 3.2,
    snapshotPx: 3.4,
  },
  print: {
    widthPx: 660,
    textPx: 13,
    headingPx: 15.5,
    lineHeightPx: 16,
    longPx: 176,
    closePx: 240,
    reviewPx: 3,
    snapshotPx: 3.2,
  },
};
