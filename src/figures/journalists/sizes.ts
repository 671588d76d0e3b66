/** Measures of the three drawings of `journalists`. */
import type { CanvasSize } from '../../chart/canvas.ts';
import type { Sizes } from '../figure.ts';

export interface JournalistsSize extends CanvasSize {
  headingPx: number;
  columns: 1 | 3;
  columnGapPx: number;
  plotPx: number;
  dotPx: number;
}

export const journalistsSizes: Sizes<JournalistsSize> = {
  narrow: {
    widthPx: 320,
    textPx: 13.5,
    headingPx: 18,
    lineHeightPx: 17,
    columns: 1,
    columnGapPx: 0,
    plotPx: 150,
    dotPx: 3.2,
  },
  wide: {
    widthPx: 720,
    textPx: 13.5,
    headingPx: 20,
    lineHeightPx: 17,
    columns: 3,
    columnGapPx: 24,
    plotPx: 190,
    dotPx: 3.4,
  },
  print: {
    widthPx: 660,
    textPx: 13,
    headingPx: 18,
    lineHeightPx: 16,
    columns: 3,
    columnGapPx: 22,
    plotPx: 170,
    dotPx: 3.2,
  },
};
