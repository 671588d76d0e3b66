/** The halo of a label, the rim of ground colour around its glyphs, as a text of its own. Not every program knows `paint-order`; those that don't would paint the halo over the glyphs. */
import type { SvgNode } from '../../chart/svg.ts';

const ofHalo = ['paint-order', 'stroke', 'stroke-width', 'stroke-linejoin'];

/** The node itself, or for a text with a halo two: the halo, then the text. */
export function withHalo(node: SvgNode | string): (SvgNode | string)[] {
  if (
    typeof node === 'string' ||
    node.tag !== 'text' ||
    node.attributes['paint-order'] === undefined
  )
    return [node];
  const { stroke, 'stroke-width': width, 'stroke-linejoin': join } = node.attributes;
  const glyphs = Object.fromEntries(
    Object.entries(node.attributes).filter(([name]) => !ofHalo.includes(name)),
  );
  if (stroke === undefined || stroke === 'none') return [{ ...node, attributes: glyphs }];
  const halo = {
    ...glyphs,
    fill: stroke,
    stroke,
    'stroke-width': width ?? 1,
    'stroke-linejoin': join ?? 'round',
  };
  return [
    { ...node, attributes: halo },
    { ...node, attributes: glyphs },
  ];
}
