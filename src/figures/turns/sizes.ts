/** Measures of the four drawings of `turns`. */
import type { CanvasSize } from '../../chart/canvas.ts';
import type { Sizes } from '../figure.ts';

export interface TurnsSize extends CanvasSize {
  numberPx: number;
  /** One person, as on the timeline of the same width. */
  pitchPx: number;
  /** People in a row of a crowd. */
  perRow: number;
  /** Names stand in a column of this width, or above their lines where it is 0. */
  namesPx: number;
  /** Left of the axis where names stand above: for the short names of the powers. */
  powersPx: number;
  /** Words about the turns stand at their marks, side by side below them, above their marks as far as there is room up to the next, or in the table alone. */
  words: 'at-marks' | 'below' | 'in-sky' | 'in-table';
  /** Words below stand in so many columns. */
  wordColumns: number;
  stripPx: number;
  /** From the sill of a life up to its line in freedom, and down to the foot of its pit. */
  outPx: number;
  pitPx: number;
  rowGapPx: number;
}

const narrow: TurnsSize = {
  widthPx: 320,
  textPx: 13,
  lineHeightPx: 17,
  numberPx: 20,
  pitchPx: 2.5,
  perRow: 14,
  namesPx: 0,
  powersPx: 24,
  words: 'below',
  wordColumns: 1,
  stripPx: 12,
  outPx: 9,
  pitPx: 16,
  rowGapPx: 10,
};

export const turnsSizes: Sizes<TurnsSize> = {
  narrow,
  frame: {
    ...narrow,
    words: 'in-table',
    lineHeightPx: 16,
    perRow: 26,
    outPx: 6,
    pitPx: 13,
    rowGapPx: 2,
  },
  column: {
    widthPx: 640,
    textPx: 14,
    lineHeightPx: 17,
    numberPx: 23,
    pitchPx: 4,
    perRow: 14,
    namesPx: 142,
    powersPx: 0,
    words: 'in-sky',
    wordColumns: 3,
    stripPx: 15,
    outPx: 9,
    pitPx: 17,
    rowGapPx: 10,
  },
  wide: {
    widthPx: 1120,
    textPx: 14.5,
    lineHeightPx: 19,
    numberPx: 28,
    pitchPx: 5,
    perRow: 14,
    namesPx: 164,
    powersPx: 0,
    words: 'at-marks',
    wordColumns: 1,
    stripPx: 16,
    outPx: 12,
    pitPx: 24,
    rowGapPx: 20,
  },
  print: {
    widthPx: 660,
    textPx: 12.5,
    lineHeightPx: 16,
    numberPx: 22,
    pitchPx: 4,
    perRow: 14,
    namesPx: 126,
    powersPx: 0,
    words: 'below',
    wordColumns: 3,
    stripPx: 13,
    outPx: 10,
    pitPx: 19,
    rowGapPx: 14,
  },
};
