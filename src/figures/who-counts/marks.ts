/**
 * Draws what the layout placed. Drawn with our own tree and not with Observable Plot: a bar of one mark per person, five shapes for
 * five kinds of knowing, and text that wraps beside it are not marks that Plot has, and its style attributes would have to be taken out again.
 */
import { dotsPath, ringsPath, squaresPath, strokesPath } from '../../chart/people.ts';
import { element, type SvgNode } from '../../chart/svg.ts';
import type { PlacedMarks, PlacedText, PlacedWhoCounts } from './types.ts';

export function drawWhoCounts(placed: PlacedWhoCounts): SvgNode {
  const { widthPx, heightPx } = placed;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart who-counts',
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      width: widthPx,
      height: heightPx,
    },
    [
      ...placed.rules.map((rule) =>
        element('line', {
          class: 'axis',
          x1: rule.x,
          x2: rule.x + rule.widthPx,
          y1: rule.y,
          y2: rule.y,
        }),
      ),
      ...placed.marks.map(drawMarks),
      ...placed.texts.map(drawText),
    ],
  );
}

function drawMarks({ standing, points, pitchPx }: PlacedMarks): SvgNode {
  const className = `person person-${standing}`;
  switch (standing) {
    case 'counted':
      return element('path', {
        class: className,
        d: dotsPath(points),
        'stroke-width': pitchPx * 0.84,
      });
    case 'outside-count':
      return element('path', {
        class: className,
        d: ringsPath(points, pitchPx * 0.34),
        'stroke-width': pitchPx * 0.15,
      });
    case 'own-word':
      return element('path', { class: className, d: squaresPath(points, pitchPx * 0.72) });
    case 'other-offence':
      return element('path', {
        class: className,
        d: squaresPath(points, pitchPx * 0.62),
        'stroke-width': pitchPx * 0.15,
      });
    case 'no-count':
      return element('path', {
        class: className,
        d: strokesPath(points, pitchPx * 0.4),
        'stroke-width': pitchPx * 0.22,
      });
  }
}

const classes: Record<PlacedText['role'], string> = {
  summary: 'label summary',
  heading: 'label label-strong',
  number: 'label label-strong number',
  date: 'label date',
  by: 'label',
  key: 'label key',
  note: 'label note',
};

const drawText = ({ role, text, x, y, sizePx }: PlacedText): SvgNode =>
  element('text', { class: classes[role], x, y, 'font-size': sizePx }, [text]);
