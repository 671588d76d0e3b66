/** Measures of the strip as a drawing, for downloads; on the page the table itself is the figure. No text under 13 units. */
import type { Sizes } from '../figure.ts';

export interface SixDaysSize {
  widthPx: number;
  /** Days beside each other, or under each other. */
  isStrip: boolean;
  textPx: number;
  lineHeightPx: number;
  numberPx: number;
  pitchPx: number;
  /** Width of a day on which nothing stands. */
  quietPx: number;
  lanePx: number;
  padPx: number;
}

export const sixDaysSizes: Sizes<SixDaysSize> = {
  narrow: {
    widthPx: 320,
    isStrip: false,
    textPx: 13.5,
    lineHeightPx: 18,
    numberPx: 22,
    pitchPx: 9,
    quietPx: 0,
    lanePx: 0,
    padPx: 10,
  },
  wide: {
    widthPx: 720,
    isStrip: true,
    textPx: 13.5,
    lineHeightPx: 18,
    numberPx: 22,
    pitchPx: 10,
    quietPx: 34,
    lanePx: 78,
    padPx: 10,
  },
  print: {
    widthPx: 660,
    isStrip: true,
    textPx: 13,
    lineHeightPx: 17,
    numberPx: 21,
    pitchPx: 9,
    quietPx: 32,
    lanePx: 75,
    padPx: 9,
  },
};
