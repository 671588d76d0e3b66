/** Measures of the three drawings of `deals`. No text is smaller than 13 units, so that a phone that shows 320 units on 300 pixels still shows 12. */
import type { Sizes } from '../figure.ts';

export interface DealsSize {
  widthPx: number;
  textPx: number;
  headingPx: number;
  lineHeightPx: number;
  reachPx: number;
  /** Words of a row; 0: above its bar. */ wordsPx: number;
}

export const dealsSizes: Sizes<DealsSize> = {
  narrow: { widthPx: 320, textPx: 13.5, headingPx: 16, lineHeightPx: 17, reachPx: 8, wordsPx: 0 },
  wide: { widthPx: 720, textPx: 13.5, headingPx: 17, lineHeightPx: 17, reachPx: 8, wordsPx: 330 },
  print: { widthPx: 660, textPx: 13, headingPx: 16, lineHeightPx: 16, reachPx: 7.5, wordsPx: 310 },
};
