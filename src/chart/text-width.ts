/** Width of a label in the sans, in pixels: exact for our font, which is cut without kerning. Ships to the browser, so it does not know the serif. */
import { makeTextWidth } from './measure-text.ts';
import { sansWidths } from './font-widths.ts';

export const textWidth = makeTextWidth(sansWidths);
