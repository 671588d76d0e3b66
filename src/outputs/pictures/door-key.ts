/** The key of the timeline as a drawing: on the page it is a list beside it, and a picture that leaves the page needs it inside. */
import { dealPath } from '../../chart/deal-mark.ts';
import { element, type SvgNode } from '../../chart/svg.ts';
import { dealKinds, type DealKind } from '../../figures/door/deal-kinds.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import type { Words } from '../../site/index.ts';

/** As the style sheet sets letters of the timeline. */
const textPx = 13;
const linePx = 20;
const gapPx = 16;

interface Item {
  label: string;
  widthPx: number;
  mark: SvgNode;
}

const deal = (key: Words['doorKey'], { power, isEased }: DealKind): Item => {
  const kind = isEased ? 'eased' : 'imposed';
  const mark = element('path', { class: `mark ${kind}`, d: dealPath(power, 7, 0, 5.5) });
  return { label: key[kind][power], widthPx: 14, mark };
};

/** The same marks in the same order as components/figure/DoorKey.astro; lines break where `roomPx` ends. */
export function drawDoorKey(
  key: Words['doorKey'],
  deals: readonly DealKind[],
  roomPx: number,
  measure: Measure,
): { node: SvgNode; heightPx: number } {
  const items: Item[] = [
    ...dealKinds(deals).map((kind) => deal(key, kind)),
    {
      label: key.gap,
      widthPx: 26,
      // On paper the frame has the colour of the words, as in the key of the page.
      mark: element('g', { class: 'door-key' }, [
        element('rect', { class: 'none', x: 0.5, y: -5, width: 25, height: 10 }),
      ]),
    },
  ];
  let [x, line] = [0, 0];
  const nodes = items.map(({ label, widthPx, mark }) => {
    const wholePx = widthPx + 6 + measure(label, textPx, 400);
    if (x > 0 && x + wholePx > roomPx) [x, line] = [0, line + 1];
    const node = element(
      'g',
      { transform: `translate(${Math.round(x * 10) / 10} ${line * linePx + 10})` },
      [mark, element('text', { class: 'note', x: widthPx + 6, y: 4.3 }, [label])],
    );
    x += wholePx + gapPx;
    return node;
  });
  return {
    node: element('svg', { class: 'door' }, nodes),
    heightPx: (line + 1) * linePx,
  };
}
