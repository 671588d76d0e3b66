/** Measures of the three drawings. No text is smaller than 13 units, so that a phone that shows 320 units on 300 pixels still shows 12. */
import type { Sizes } from '../figure.ts';

export interface WhoCountsSize {
  widthPx: number;
  /** Columns in which the two groups of counted rounds stand. */
  columns: 1 | 2;
  columnGapPx: number;
  pitchPx: number;
  /** Air after every ten people. */
  tenGapPx: number;
  textPx: number;
  headingPx: number;
  numberPx: number;
  lineHeightPx: number;
}

export const whoCountsSizes: Sizes<WhoCountsSize> = {
  narrow: {
    widthPx: 320,
    columns: 1,
    columnGapPx: 0,
    pitchPx: 5.4,
    tenGapPx: 1.9,
    textPx: 13.5,
    headingPx: 16,
    numberPx: 20,
    lineHeightPx: 17,
  },
  wide: {
    widthPx: 720,
    columns: 2,
    columnGapPx: 36,
    pitchPx: 7.2,
    tenGapPx: 2.7,
    textPx: 13.5,
    headingPx: 17,
    numberPx: 22,
    lineHeightPx: 17.5,
  },
  print: {
    widthPx: 660,
    columns: 2,
    columnGapPx: 28,
    pitchPx: 6.2,
    tenGapPx: 2.3,
    textPx: 13,
    headingPx: 16,
    numberPx: 20,
    lineHeightPx: 16.5,
  },
};

/** People stand five high, so that two columns are ten. */
export const rowsOfPeople = 5;
