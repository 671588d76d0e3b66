/** The people of one cell as dots: they stand on the sill when they go out, and hang under it when they come in. */
import { dotsPath, placePeople, ringsPath, type PeopleBlock } from '../../chart/people.ts';
import { element, type SvgNode } from '../../chart/svg.ts';
import type { StripCell, StripLane } from './types.ts';

const rows = 5;

export function placeDots(
  number: NonNullable<StripCell['number']>,
  lane: StripLane,
  pitchPx: number,
  roomPx: number,
): PeopleBlock {
  let high = rows;
  let block = placePeople(number.dots, high, pitchPx, lane === 'out' ? 'foot' : 'top');
  while (block.widthPx > roomPx && high < number.dots) {
    high += rows;
    block = placePeople(number.dots, high, pitchPx, lane === 'out' ? 'foot' : 'top');
  }
  return block;
}

/** Filled dots, and rings for those who were announced and did not pass. */
export function drawDots(
  number: NonNullable<StripCell['number']>,
  block: PeopleBlock,
  pitchPx: number,
  x = 0,
  y = 0,
): SvgNode[] {
  const points = block.points.map((point) => ({ x: point.x + x, y: point.y + y }));
  const filled = points.slice(0, points.length - number.hollow);
  const hollow = points.slice(points.length - number.hollow);
  return [
    element('path', { class: 'person', d: dotsPath(filled), 'stroke-width': pitchPx * 0.78 }),
    ...(hollow.length > 0
      ? [
          element('path', {
            class: 'person',
            d: ringsPath(hollow, pitchPx * 0.31),
            'stroke-width': pitchPx * 0.16,
          }),
        ]
      : []),
  ];
}

/** A sanctions step as on the timeline: an open diamond eases, a filled one imposes. */
export function drawStep(isEased: boolean, x: number, y: number, reachPx: number): SvgNode {
  return element('path', {
    class: isEased ? 'step-eased' : 'step-imposed',
    d: `M${x} ${y - reachPx}l${reachPx} ${reachPx}l${-reachPx} ${reachPx}l${-reachPx} ${-reachPx}z`,
  });
}
