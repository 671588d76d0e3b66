/** Measures of the four drawings of `deals`. */
import type { CanvasSize } from '../../chart/canvas.ts';
import type { Sizes } from '../figure.ts';

export interface DealsSize extends CanvasSize {
  /** From the edge of the drawing to what stands in it; on paper the ground ends at the edge. */
  edgePx: number;
  numberPx: number;
  /** One person, as on the timeline of the same width. */
  pitchPx: number;
  /** People in a row of a crowd. */
  perRow: number;
  /** Slips hang under their own crowd, with their words or without, or all of them below the picture under a heading, so many beside each other. */
  slipColumns: number | 'under-crowd' | 'without-words';
  gapPx: number;
  /** Between the edge of a slip and its words. */
  padPx: number;
}

const narrow: DealsSize = {
  widthPx: 320,
  edgePx: 0,
  textPx: 13,
  lineHeightPx: 16.5,
  numberPx: 20,
  pitchPx: 2.5,
  perRow: 20,
  slipColumns: 2,
  gapPx: 8,
  padPx: 9,
};

export const dealsSizes: Sizes<DealsSize> = {
  narrow,
  frame: { ...narrow, slipColumns: 'without-words', padPx: 7 },
  column: {
    widthPx: 640,
    edgePx: 0,
    textPx: 14,
    lineHeightPx: 16.5,
    numberPx: 24,
    pitchPx: 4,
    perRow: 24,
    slipColumns: 'under-crowd',
    gapPx: 8,
    padPx: 7,
  },
  wide: {
    widthPx: 1120,
    edgePx: 0,
    textPx: 14.5,
    lineHeightPx: 19,
    numberPx: 30,
    pitchPx: 5,
    perRow: 32,
    slipColumns: 'under-crowd',
    gapPx: 16,
    padPx: 12,
  },
  print: {
    widthPx: 660,
    edgePx: 9,
    textPx: 13.5,
    lineHeightPx: 17,
    numberPx: 24,
    pitchPx: 4,
    perRow: 24,
    slipColumns: 'under-crowd',
    gapPx: 10,
    padPx: 8,
  },
};
