/** Measures of the three drawings of `people-twice`. No text is smaller than 13 units, so that a phone that shows 320 units on 300 pixels still shows 12. */
import type { Sizes } from '../figure.ts';

export interface PeopleTwiceSize {
  widthPx: number;
  textPx: number;
  namePx: number;
  lineHeightPx: number;
  barPx: number;
  /** Names stand in a column of this width, or above their lines where it is 0. */
  namesPx: number;
  rowGapPx: number;
}

export const peopleTwiceSizes: Sizes<PeopleTwiceSize> = {
  narrow: {
    widthPx: 320,
    textPx: 13.5,
    namePx: 14.5,
    lineHeightPx: 17,
    barPx: 13,
    namesPx: 0,
    rowGapPx: 12,
  },
  wide: {
    widthPx: 720,
    textPx: 13.5,
    namePx: 15,
    lineHeightPx: 17,
    barPx: 18,
    namesPx: 152,
    rowGapPx: 16,
  },
  print: {
    widthPx: 660,
    textPx: 13,
    namePx: 14,
    lineHeightPx: 16,
    barPx: 16,
    namesPx: 140,
    rowGapPx: 14,
  },
};
