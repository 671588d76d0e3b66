/** Measures of the three drawings of `turns`. No text is smaller than 13 units, so that a phone that shows 320 units on 300 pixels still shows 12. */
import type { Sizes } from '../figure.ts';

export interface TurnsSize {
  widthPx: number;
  textPx: number;
  headingPx: number;
  yearPx: number;
  lineHeightPx: number;
  pitchPx: number;
  rowsOfPeople: number;
  /** Widest line of a label. */ labelPx: number;
  reachPx: number;
}

export const turnsSizes: Sizes<TurnsSize> = {
  narrow: {
    widthPx: 320,
    textPx: 13.5,
    headingPx: 16,
    yearPx: 22,
    lineHeightPx: 16.5,
    pitchPx: 4,
    rowsOfPeople: 10,
    labelPx: 150,
    reachPx: 6.5,
  },
  wide: {
    widthPx: 720,
    textPx: 13.5,
    headingPx: 17,
    yearPx: 26,
    lineHeightPx: 16.5,
    pitchPx: 5.4,
    rowsOfPeople: 10,
    labelPx: 190,
    reachPx: 7,
  },
  print: {
    widthPx: 660,
    textPx: 13,
    headingPx: 16,
    yearPx: 24,
    lineHeightPx: 16,
    pitchPx: 5,
    rowsOfPeople: 10,
    labelPx: 180,
    reachPx: 6.5,
  },
};
