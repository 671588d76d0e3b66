/** Measures of the four drawings of the six days. A crowd has the seven columns of the timeline, with larger dots: one person alone must be seen. */
import type { CanvasSize } from '../../chart/canvas.ts';
import type { Sizes } from '../figure.ts';

export interface SixDaysSize extends CanvasSize {
  /** From the edge of the drawing to what stands in it; on paper the ground ends at the edge. */
  edgePx: number;
  numberPx: number;
  pitchPx: number;
  /** People in a row of a crowd. */
  perRow: number;
  /** Width of a day on which nothing stands. */
  quietPx: number;
  /** Words stand in their day's column, or in a list above and below six days of one width. */
  words: 'in-columns' | 'in-lists';
}

export const sixDaysSizes: Sizes<SixDaysSize> = {
  narrow: {
    widthPx: 320,
    edgePx: 0,
    textPx: 14,
    lineHeightPx: 18,
    numberPx: 23,
    pitchPx: 7,
    perRow: 7,
    quietPx: 0,
    words: 'in-lists',
  },
  column: {
    widthPx: 640,
    edgePx: 0,
    textPx: 14,
    lineHeightPx: 17.5,
    numberPx: 26,
    pitchPx: 8.5,
    perRow: 7,
    quietPx: 26,
    words: 'in-columns',
  },
  wide: {
    widthPx: 1120,
    edgePx: 0,
    textPx: 15.5,
    lineHeightPx: 21,
    numberPx: 34,
    pitchPx: 10,
    perRow: 7,
    quietPx: 56,
    words: 'in-columns',
  },
  print: {
    widthPx: 660,
    edgePx: 9,
    textPx: 12.5,
    lineHeightPx: 16,
    numberPx: 24,
    pitchPx: 8.5,
    perRow: 7,
    quietPx: 28,
    words: 'in-columns',
  },
};
