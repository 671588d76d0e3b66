/** Measures of the four drawings of `who-counts`: the grid of `door`, a month as wide as the drawing allows. */
import type { CanvasSize } from '../../chart/canvas.ts';
import type { Sizes } from '../figure.ts';

export interface WhoCountsSize extends CanvasSize {
  pitchPx: number;
  /** People side by side in a month. */
  columns: number;
  /** What was counted of a round stands at its block; in words under the drawing where months are too narrow. */
  hasRoundLabels: boolean;
}

export const whoCountsSizes: Sizes<WhoCountsSize> = {
  narrow: {
    widthPx: 320,
    textPx: 13,
    lineHeightPx: 16,
    pitchPx: 2.6,
    columns: 5,
    hasRoundLabels: false,
  },
  column: {
    widthPx: 640,
    textPx: 14,
    lineHeightPx: 17,
    pitchPx: 5,
    columns: 5,
    hasRoundLabels: true,
  },
  wide: {
    widthPx: 1120,
    textPx: 15,
    lineHeightPx: 19,
    pitchPx: 6,
    columns: 8,
    hasRoundLabels: true,
  },
  print: {
    widthPx: 660,
    textPx: 13,
    lineHeightPx: 16,
    pitchPx: 5,
    columns: 5,
    hasRoundLabels: true,
  },
};
