/**
 * A picture as the strictest hosts take it: no style, no font inside, nothing named that is not drawn. MediaWiki refuses a drawing with a packed font.
 * Which letters a reader's program has nobody knows, so each line says how long it is: where ours is missing, another is set to the same length.
 */
import type { SvgNode } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';

/** Narrow ones first, as ours is; the last is every program's own. */
const plainFamilies = "'Fira Sans Condensed', 'Liberation Sans Narrow', 'Arial Narrow', sans-serif";

interface Around {
  sizePx: number;
  weight: 400 | 600;
}

export function plainPicture(node: SvgNode, around: Around = { sizePx: 16, weight: 400 }): SvgNode {
  const { 'font-size': size, 'font-weight': weight, 'font-family': family } = node.attributes;
  const own: Around = {
    sizePx: size === undefined ? around.sizePx : Number(size),
    weight: weight === undefined ? around.weight : weight === 600 || weight === '600' ? 600 : 400,
  };
  const text = node.children.every((child) => typeof child === 'string')
    ? node.children.join('')
    : '';
  return {
    tag: node.tag,
    attributes: {
      ...node.attributes,
      ...(family !== undefined && { 'font-family': plainFamilies }),
      ...(node.tag === 'text' &&
        text !== '' && {
          textLength: textWidth(text, own.sizePx, own.weight),
          lengthAdjust: 'spacingAndGlyphs',
        }),
    },
    children: node.children.map((child) =>
      typeof child === 'string' ? child : plainPicture(child, own),
    ),
  };
}
