/** Measures of the four drawings of the year. */
import type { CanvasSize } from '../../chart/canvas.ts';
import type { Sizes } from '../figure.ts';

export interface YearSize extends CanvasSize {
  edgePx: number;
  /** People in a row, above the sill and below it. */
  perRow: number;
  /** The number that leads a line of words. */
  numberPx: number;
  barPx: number;
}

export const yearSizes: Sizes<YearSize> = {
  narrow: {
    widthPx: 320,
    edgePx: 4,
    perRow: 46,
    textPx: 13.5,
    lineHeightPx: 18,
    numberPx: 25,
    barPx: 26,
  },
  column: {
    widthPx: 640,
    edgePx: 6,
    perRow: 64,
    textPx: 15,
    lineHeightPx: 20,
    numberPx: 30,
    barPx: 27,
  },
  wide: {
    widthPx: 1120,
    edgePx: 8,
    perRow: 92,
    textPx: 16,
    lineHeightPx: 22,
    numberPx: 34,
    barPx: 28,
  },
  print: {
    widthPx: 660,
    edgePx: 6,
    perRow: 66,
    textPx: 13,
    lineHeightPx: 18,
    numberPx: 26,
    barPx: 24,
  },
};
