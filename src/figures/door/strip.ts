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

/** What all strips of a page show, in two groups: `id`, which is theirs to name, is everyone in full colour; the other is the whole time stepped back. */
export function stripSource(placed: PlacedDoor, id: string): SvgNode {
  const { topPx, heightPx } = frameOf(placed);
  const { widthPx } = size;
  const joined = (paths: readonly string[]): string => paths.join('');
  const lifted = { transform: svgPath`translate(0 ${-liftPx})` };
  return element('svg', { class: 'strip-source', 'aria-hidden': 'true' }, [
    element('g', { id, class: 'door-narrow' }, [
      element('path', { class: 'people up', d: joined(placed.months.map(({ out }) => out.path)) }),
      element('path', {
        class: 'people',
        d: joined(
          [...placed.months.map((month) => month.in), ...placed.spans].map(({ path }) => path),
        ),
        ...lifted,
      }),
    ]),
    element('g', { id: restOf(id) }, [
      element('rect', { class: 'strip-ground', width: widthPx, height: heightPx + topPx }),
      element('use', { class: 'strip-rest', href: `#${id}` }),
      element('rect', {
        class: 'strip-line',
        y: -halfSillPx,
        width: widthPx,
        height: 2 * halfSillPx,
      }),
    ]),
  ]);
}

const restOf = (id: string): string => `${id}-rest`;

/** The strip of one step; decoration beside its text, so a screen reader passes it by. */
export function strip(placed: PlacedDoor, { from, to }: StepWindow, id: string): SvgNode {
  const { topPx, heightPx } = frameOf(placed);
  const now = placed.months.filter((month) => month.id >= from && month.id <= to);
  const left = (now[0]?.x ?? 0) - size.pitchPx / 2;
  const right = (now.at(-1)?.x ?? 0) + blockWidthPx(size) + size.pitchPx / 2;
  const box = { x: left, y: topPx, width: right - left, height: heightPx };
  const sill = { x: left, y: -halfSillPx, width: right - left, height: 2 * halfSillPx };
  return element(
    'svg',
    {
      class: 'strip',
      viewBox: svgPath`${0} ${topPx} ${size.widthPx} ${heightPx}`,
      'aria-hidden': 'true',
    },
    [
      element('use', { href: `#${restOf(id)}` }),
      element('rect', { class: 'opening', ...sill }),
      element('svg', { ...box, viewBox: svgPath`${box.x} ${box.y} ${box.width} ${box.height}` }, [
        element('use', { href: `#${id}` }),
      ]),
    ],
  );
}
