/** Draws a finished canvas: grounds, lines and marks, each in the order in which they were set, and texts above them. As few nodes as show the same. */
import type { CanvasShape, CanvasText, Drawing } from './canvas.ts';
import { overlaps, type Box } from './labels.ts';
import { element, type SvgNode } from './svg.ts';
import { joinLetters } from './text-runs.ts';

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
      ...drawTexts(drawing),
    ],
  );

/** Shapes that look alike are one path: far fewer nodes, the same picture. Lines and grounds join wherever they stand, marks unless another lies between. */
function drawLayer(shapes: readonly CanvasShape[]): SvgNode[] {
  const paths: { look: string; alike: CanvasShape[] }[] = [];
  for (const shape of shapes) {
    const { d: _, ...others } = shape.attributes;
    const look = JSON.stringify([shape.className, others]);
    const known = paths.findLastIndex((path) => path.look === look);
    const isFree = (other: CanvasShape): boolean => !overlaps(reachOf(other), reachOf(shape));
    const mayJoin =
      shape.layer !== 'mark' || paths.slice(known + 1).every(({ alike }) => alike.every(isFree));
    if (known >= 0 && mayJoin) paths[known]?.alike.push(shape);
    else paths.push({ look, alike: [shape] });
  }
  return paths.map(({ alike }) => {
    const { className, attributes } = alike[0] as CanvasShape;
    const d = alike.map((shape) => String(shape.attributes['d'])).join('');
    return element('path', { class: className, ...attributes, d });
  });
}

/** A box around all of a shape; of a line only its points have boxes. */
function reachOf({ boxes }: CanvasShape): Box {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** From so many texts of one look on, a group around them is worth its node. */
const leastGroup = 12;

/** Those of one look follow each other. */
function drawTexts({ texts, textPx }: Drawing): SvgNode[] {
  const looks = Map.groupBy(texts, ({ className, sizePx, anchor }) =>
    [className, sizePx, anchor].join(),
  );
  return [...looks.values()].flatMap((alike) => {
    const { className, sizePx, anchor } = alike[0] as CanvasText;
    const look = {
      class: className || undefined,
      'font-size': sizePx === textPx ? undefined : sizePx,
      'text-anchor': anchor === 'start' ? undefined : anchor,
    };
    const isGroup = alike.length >= leastGroup && Object.values(look).some(Boolean);
    const nodes = joinLetters(alike).map(({ text, x, y }) =>
      element('text', isGroup ? { x, y } : { ...look, x, y }, [text]),
    );
    return isGroup ? [element('g', look, nodes)] : nodes;
  });
}
