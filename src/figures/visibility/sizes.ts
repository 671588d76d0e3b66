/** Measures of the four drawings of `visibility`. */
import type { CanvasSize } from '../../chart/canvas.ts';
import type { Sizes } from '../figure.ts';

export interface VisibilitySize extends CanvasSize {
  /** Height of a window. */
  windowPx: number;
}

export const visibilitySizes: Sizes<VisibilitySize> = {
  narrow: { widthPx: 320, textPx: 13, lineHeightPx: 16, windowPx: 26 },
  column: { widthPx: 640, textPx: 14, lineHeightPx: 18, windowPx: 28 },
  wide: { widthPx: 1120, textPx: 15, lineHeightPx: 20, windowPx: 32 },
  print: { widthPx: 660, textPx: 13, lineHeightPx: 17, windowPx: 28 },
};
