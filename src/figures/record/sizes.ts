/** Measures of the three drawings of `record`. Text is 14 units on screens, so that a window of 320 pixels, which leaves the drawing some 284, still shows 12. */
import type { Sizes } from '../figure.ts';

export interface RecordSize {
  widthPx: number;
  heightPx: number;
  /** Room above the columns: the key and the number over the highest. */
  topPx: number;
  /** Room for the numbers of a scale; without a scale every column has its number. */
  scalePx: number;
  textPx: number;
}

export const recordSizes: Sizes<RecordSize> = {
  narrow: { widthPx: 320, heightPx: 230, topPx: 46, scalePx: 26, textPx: 14 },
  wide: { widthPx: 720, heightPx: 250, topPx: 46, scalePx: 0, textPx: 14 },
  print: { widthPx: 660, heightPx: 240, topPx: 46, scalePx: 0, textPx: 13 },
};
