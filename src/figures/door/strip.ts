/**
 * A step of the timeline as a small strip without words, beside its text where nothing moves: the whole time stepped back, its own months in
 * full colour. All strips of a page show one drawing, which stands in the page once.
 */
import { element, svgPath, type SvgNode } from '../../chart/svg.ts';
import { blockWidthPx, groundLines } from './place-months.ts';
import { doorSizes, halfSillPx } from './sizes.ts';
import type { StepWindow } from './state.ts';
import type { PlacedDoor } from './types.ts';

const size = doorSizes.narrow;
const airPx = 3;

/** Without names of months the people below hang as near to the sill as those above stand. */
const liftPx = groundLines(size).topPx - size.outFootPx;

function frameOf(placed: PlacedDoor): { topPx: number; heightPx: number } {
  const topPx = -(placed.skyPx - 2 * size.textPx);
  const feet = [
    ...placed.months.map((month) => month.in.footPx),
    ...placed.spans.map(({ frame }) => frame.y + frame.height),
  ];
  return { topPx, heightPx: Math.max(...feet) + airPx - liftPx - topPx };
}

/** What all strips of a page show; `id` is theirs to name. */
export function stripSource(placed: PlacedDoor, id: string): SvgNode {
  const path = (className: string, d: string, x: number, y = 0): SvgNode[] =>
    d === ''
      ? []
      : [element('path', { class: className, d, transform: svgPath`translate(${x} ${y})` })];
  return element('svg', { class: 'strip-source', 'aria-hidden': 'true' }, [
    element('g', { id, class: 'door-narrow' }, [
      ...placed.months.flatMap(({ x, out, in: into }) => [
        ...path('people up', out.path, x),
        ...path('people down', into.path, x, -liftPx),
      ]),
      ...placed.spans.flatMap(({ x, path: d }) => path('people together', d, x, -liftPx)),
    ]),
  ]);
}

/** The strip of one step; decoration beside its text, so a screen reader passes it by. */
export function strip(placed: PlacedDoor, { from, to }: StepWindow, id: string): SvgNode {
  const { topPx, heightPx } = frameOf(placed);
  const now = placed.months.filter((month) => month.id >= from && month.id <= to);
  const left = (now[0]?.x ?? 0) - size.pitchPx / 2;
  const right = (now.at(-1)?.x ?? 0) + blockWidthPx(size) + size.pitchPx / 2;
  const box = { x: left, y: topPx, width: right - left, height: heightPx };
  const use = element('use', { href: `#${id}` });
  return element(
    'svg',
    {
      class: 'door strip',
      viewBox: svgPath`${0} ${topPx} ${size.widthPx} ${heightPx}`,
      'aria-hidden': 'true',
    },
    [
      element('rect', { class: 'ground', y: 0, width: size.widthPx, height: heightPx + topPx }),
      element('g', { class: 'rest' }, [use]),
      element('rect', {
        class: 'line',
        y: -halfSillPx,
        width: size.widthPx,
        height: 2 * halfSillPx,
      }),
      element('rect', {
        class: 'opening',
        x: left,
        y: -halfSillPx,
        width: right - left,
        height: 4,
      }),
      element('svg', { ...box, viewBox: svgPath`${box.x} ${box.y} ${box.width} ${box.height}` }, [
        use,
      ]),
    ],
  );
}
