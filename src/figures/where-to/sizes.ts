/** Measures of the three drawings of `where-to`. No text is smaller than 13 units, so that a phone that shows 320 units on 300 pixels still shows 12. */
import type { Sizes } from '../figure.ts';

export interface WhereToSize {
  widthPx: number;
  textPx: number;
  numberPx: number;
  dateNumberPx: number;
  lineHeightPx: number;
  pitchPx: number;
  rowsOfPeople: number;
  /** Places side by side, a column each; 0 where they stand one under another. */
  roundPx: number;
  gapPx: number;
}

export const whereToSizes: Sizes<WhereToSize> = {
  narrow: {
    widthPx: 320,
    textPx: 13.5,
    numberPx: 18,
    dateNumberPx: 26,
    lineHeightPx: 17,
    pitchPx: 8.4,
    rowsOfPeople: 5,
    roundPx: 0,
    gapPx: 12,
  },
  wide: {
    widthPx: 720,
    textPx: 13.5,
    numberPx: 19,
    dateNumberPx: 34,
    lineHeightPx: 17,
    pitchPx: 9.4,
    rowsOfPeople: 10,
    roundPx: 104,
    gapPx: 18,
  },
  print: {
    widthPx: 660,
    textPx: 13,
    numberPx: 18,
    dateNumberPx: 30,
    lineHeightPx: 16,
    pitchPx: 8.2,
    rowsOfPeople: 10,
    roundPx: 98,
    gapPx: 16,
  },
};
