/** Turns the placed poster into SVG: the drawing of `door`, with a name for every event. Decides nothing. */
import { element, type SvgNode } from '../../chart/svg.ts';
import { marks } from './marks.ts';
import type { PlacedPoster } from './poster.ts';

export function posterMarks(placed: PlacedPoster): SvgNode {
  const drawn = marks(placed, 'poster', false);
  const [picture] = drawn.children as SvgNode[];
  if (!picture) return drawn;
  const names = element('g', { class: 'poster-names', 'text-anchor': 'start' }, [
    ...(placed.leaders === '' ? [] : [element('path', { class: 'leader', d: placed.leaders })]),
    ...placed.marks.map(({ path, isEased }) =>
      element('path', { class: `mark ${isEased ? 'eased' : 'imposed'}`, d: path }),
    ),
    ...placed.labels.map(({ text, x, y, kind }) => element('text', { class: kind, x, y }, [text])),
  ]);
  return { ...drawn, children: [{ ...picture, children: [...picture.children, names] }] };
}
