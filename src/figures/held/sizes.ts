/** Measures of the four drawings of `held`. */
import type { CanvasSize } from '../../chart/canvas.ts';
import type { Sizes } from '../figure.ts';

export interface HeldSize extends CanvasSize {
  /** From the sill to the foot of the scale. */
  depthPx: number;
  /** Those let out in a month, as a small crowd on the sill. */
  crowdPitchPx: number;
  crowdPerRow: number;
}

export const heldSizes: Sizes<HeldSize> = {
  narrow: {
    widthPx: 320,
    textPx: 13.5,
    lineHeightPx: 17,
    depthPx: 250,
    crowdPitchPx: 1.3,
    crowdPerRow: 3,
  },
  column: {
    widthPx: 640,
    textPx: 14,
    lineHeightPx: 18,
    depthPx: 280,
    crowdPitchPx: 2,
    crowdPerRow: 4,
  },
  wide: {
    widthPx: 1120,
    textPx: 15,
    lineHeightPx: 20,
    depthPx: 320,
    crowdPitchPx: 2.6,
    crowdPerRow: 6,
  },
  print: {
    widthPx: 660,
    textPx: 13,
    lineHeightPx: 17,
    depthPx: 250,
    crowdPitchPx: 2,
    crowdPerRow: 4,
  },
};
