/** The key of the timeline as a drawing: on the page it is a list beside it, and a picture that leaves the page needs it inside. */
import type { Measure } from '../../chart/wrap-text.ts';
import { element, type SvgNode } from '../../chart/svg.ts';
import { shapes } from '../../figures/door/shapes.ts';
import type { Words } from '../../site/index.ts';

const textPx = 12.5;
const linePx = 20;
const gapPx = 16;

interface Item {
  label: string;
  widthPx: number;
  mark: SvgNode;
}

const mark = (lane: string, shape: keyof typeof shapes, isOpen: boolean): SvgNode =>
  element(
    'g',
    {
      class: `mark mark-${lane}${isOpen ? ' open' : ''}${shape === 'death' ? ' mark-death' : ''}`,
      transform: 'translate(7 0) scale(.9)',
    },
    [element('path', { d: shapes[shape] })],
  );
const band = (kind: string, heightPx: number): SvgNode =>
  element('rect', {
    class: `band-${kind}`,
    ...(kind === 'hatch' && { fill: 'url(#hatch)' }),
    x: 0,
    y: -heightPx / 2,
    width: 22,
    height: heightPx,
  });

export function drawDoorKey(
  key: Words['doorKey'],
  roomPx: number,
  measure: Measure,
): { node: SvgNode; heightPx: number } {
  const items: Item[] = [
    { label: key.eased, widthPx: 14, mark: mark('deal', 'us', true) },
    { label: key.imposed, widthPx: 14, mark: mark('deal', 'us', false) },
    { label: key.us, widthPx: 14, mark: mark('deal', 'us', true) },
    { label: key.eu, widthPx: 14, mark: mark('deal', 'eu', false) },
    { label: key.other, widthPx: 14, mark: mark('deal', 'other', false) },
    { label: key.sentence, widthPx: 14, mark: mark('in', 'sentence', false) },
    { label: key.arrest, widthPx: 14, mark: mark('in', 'arrest', false) },
    { label: key.death, widthPx: 14, mark: mark('in', 'death', false) },
    { label: key.gap, widthPx: 22, mark: band('hatch', 9) },
    { label: key.span, widthPx: 22, mark: band('span', 5) },
  ];
  let [x, line] = [0, 0];
  const nodes = items.map(({ label, widthPx, mark: drawn }) => {
    const wholePx = widthPx + 6 + measure(label, textPx, 400);
    if (x > 0 && x + wholePx > roomPx) [x, line] = [0, line + 1];
    const node = element(
      'g',
      { transform: `translate(${Math.round(x * 10) / 10} ${line * linePx + 10})` },
      [drawn, element('text', { class: 'axis', x: widthPx + 6, y: 4.3 }, [label])],
    );
    x += wholePx + gapPx;
    return node;
  });
  return {
    node: element('svg', { class: 'door door-wide' }, nodes),
    heightPx: (line + 1) * linePx,
  };
}
