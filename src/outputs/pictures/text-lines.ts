/** Lines of text as marks of a picture: one group with the type, one text a line. */
import { element, type SvgNode } from '../../chart/svg.ts';
import { sansFamilies } from './picture-fonts.ts';
import type { Kind } from './set-text.ts';

/** `top` is the upper edge of the first line, `x` the left one of all, in units of the picture. */
export const textLines = (
  lines: readonly string[],
  kind: Kind,
  x: number,
  top: number,
  fill: string,
): SvgNode =>
  element(
    'g',
    {
      fill,
      'font-size': kind.sizePx,
      'font-weight': kind.weight,
      'font-family': sansFamilies(String(kind.weight)),
    },
    lines.map((line, index) =>
      element('text', { x, y: top + kind.sizePx * 0.86 + index * kind.linePx }, [line]),
    ),
  );
