/** Draws the strip that the layout placed. */
import { element, type SvgNode } from '../../chart/svg.ts';
import { drawDots, drawStep } from './dots.ts';
import type { PlacedStrip, PlacedStripText } from './layout.ts';

export function drawSixDays(placed: PlacedStrip): SvgNode {
  const { widthPx, heightPx, pitchPx } = placed;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart six-days-drawing',
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      width: widthPx,
      height: heightPx,
    },
    [
      ...placed.bands.map((band) =>
        element('rect', {
          class: `band band-${band.lane}`,
          x: band.x,
          y: band.y,
          width: band.widthPx,
          height: band.heightPx,
        }),
      ),
      ...placed.lines.map((line) =>
        element('line', {
          class: line.x1 === line.x2 ? 'axis' : 'sill-edge',
          x1: line.x1,
          y1: line.y1,
          x2: line.x2,
          y2: line.y2,
        }),
      ),
      ...placed.people.map(({ lane, number, block, x, y }) =>
        element('g', { class: `lane-${lane}` }, drawDots(number, block, pitchPx, x, y)),
      ),
      ...placed.steps.map(({ isEased, x, y, reachPx }) =>
        element('g', { class: 'lane-deal' }, [drawStep(isEased, x, y, reachPx)]),
      ),
      ...placed.texts.map(drawText),
    ],
  );
}

const drawText = ({ role, lane, text, x, y, sizePx }: PlacedStripText): SvgNode =>
  element(
    'text',
    { class: `label label-${role}${lane ? ` lane-${lane}` : ''}`, x, y, 'font-size': sizePx },
    [text],
  );
