/** Measures of the three drawings of `visibility`. */
import type { CanvasSize } from '../../chart/canvas.ts';
import type { Sizes } from '../figure.ts';

export interface VisibilitySize extends CanvasSize {
  headingPx: number;
  rowPx: number;
  rowGapPx: number;
}

export const visibilitySizes: Sizes<VisibilitySize> = {
  narrow: {
    widthPx: 320,
    textPx: 13.5,
    headingPx: 15,
    lineHeightPx: 16.5,
    rowPx: 86,
    rowGapPx: 15,
  },
  wide: {
    widthPx: 720,
    textPx: 13.5,
    headingPx: 15.5,
    lineHeightPx: 16.5,
    rowPx: 64,
    rowGapPx: 14,
  },
  print: { widthPx: 660, textPx: 13, headingPx: 15, lineHeightPx: 16, rowPx: 58, rowGapPx: 13 },
};
