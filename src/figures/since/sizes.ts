/** Measures of the four drawings of `since`. */
import type { CanvasSize } from '../../chart/canvas.ts';
import type { Sizes } from '../figure.ts';

export interface SinceSize extends CanvasSize {
  pitchPx: number;
  perRow: number;
}

export const sinceSizes: Sizes<SinceSize> = {
  narrow: { widthPx: 320, textPx: 13, lineHeightPx: 16, pitchPx: 5, perRow: 7 },
  column: { widthPx: 640, textPx: 14, lineHeightPx: 18, pitchPx: 6, perRow: 10 },
  wide: { widthPx: 1120, textPx: 15, lineHeightPx: 20, pitchPx: 8, perRow: 14 },
  print: { widthPx: 660, textPx: 13, lineHeightPx: 16, pitchPx: 6, perRow: 10 },
};
