/** Width of a text in the serif, in pixels, without kerning. Apart from text-width.ts so that its table stays out of the browser. */
import { makeTextWidth } from './measure-text.ts';
import { serifWidths } from './serif-font-widths.ts';

export const serifTextWidth = makeTextWidth(serifWidths);
