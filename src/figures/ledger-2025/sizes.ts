/** Measures of the three drawings of the ledger. */
import type { CanvasSize } from '../../chart/canvas.ts';
import type { Sizes } from '../figure.ts';

export interface LedgerSize extends CanvasSize {
  headingPx: number;
  /** Words beside the bars, or above them where there is no room. */
  isBeside: boolean;
  numberPx: number;
  barPx: number;
  gapPx: number;
}

export const ledgerSizes: Sizes<LedgerSize> = {
  narrow: {
    widthPx: 320,
    textPx: 13.5,
    headingPx: 15,
    lineHeightPx: 17,
    isBeside: false,
    numberPx: 17,
    barPx: 15,
    gapPx: 13,
  },
  wide: {
    widthPx: 720,
    textPx: 14,
    headingPx: 16,
    lineHeightPx: 17.5,
    isBeside: true,
    numberPx: 19,
    barPx: 22,
    gapPx: 13,
  },
  print: {
    widthPx: 660,
    textPx: 13,
    headingPx: 15,
    lineHeightPx: 16,
    isBeside: true,
    numberPx: 17,
    barPx: 19,
    gapPx: 11,
  },
};
