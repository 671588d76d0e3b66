/** Draws a finished canvas: grounds, lines and marks, each in the order in which they were set, and texts above them. What many share is written once. */
import type { CanvasShape, CanvasText, Drawing } from './canvas.ts';
import { element, type SvgNode } from './svg.ts';

const layers: readonly CanvasShape['layer'][] = ['ground', 'line', 'mark'];

export const drawCanvas = (drawing: Drawing, className: string): SvgNode =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `chart ${className}`,
      viewBox: `0 0 ${drawing.widthPx} ${drawing.heightPx}`,
      width: drawing.widthPx,
      height: drawing.heightPx,
      'font-size': drawing.textPx,
    },
    [
      ...layers.flatMap((layer) =>
        drawLayer(drawing.shapes.filter((shape) => shape.layer === layer)),
      ),
      ...groupTexts(drawing.texts).map((alike) => drawGroup(alike, drawing.textPx)),
    ],
  );

/** Neighbours that look alike are one path: far fewer nodes, the same picture. Lines and grounds of one class join wherever they stand. */
function drawLayer(shapes: readonly CanvasShape[]): SvgNode[] {
  const paths: { look: string; shape: CanvasShape; ways: string[] }[] = [];
  for (const shape of shapes) {
    const { d, ...others } = shape.attributes;
    const look = JSON.stringify([shape.className, others]);
    const known =
      shape.layer === 'mark'
        ? [paths.at(-1)].find((path) => path?.look === look)
        : paths.find((path) => path.look === look);
    if (known) known.ways.push(String(d));
    else paths.push({ look, shape, ways: [String(d)] });
  }
  return paths.map(({ shape, ways }) =>
    element('path', { class: shape.className, ...shape.attributes, d: ways.join('') }),
  );
}

function groupTexts(texts: readonly CanvasText[]): CanvasText[][] {
  const groups = new Map<string, CanvasText[]>();
  for (const text of texts) {
    const look = `${text.className} ${text.sizePx} ${text.anchor}`;
    groups.set(look, [...(groups.get(look) ?? []), text]);
  }
  return [...groups.values()];
}

function drawGroup(alike: readonly CanvasText[], textPx: number): SvgNode {
  const { className, sizePx, anchor } = alike[0] as CanvasText;
  return element(
    'g',
    {
      class: className || undefined,
      'font-size': sizePx === textPx ? undefined : sizePx,
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    alike.map(({ text, x, y }) => element('text', { x, y }, [text])),
  );
}
