/** Labels beside points: where each may stand, as requests for the placement of labels. */
import type { Box, LabelRequest } from './labels.ts';
import type { Anchor, CanvasSize, TextStyle } from './canvas.ts';
import type { Point, Stroke } from './paths.ts';
import type { Measure } from './wrap-text.ts';

/** Beside a point, in order of preference; further out by so many pixels where nothing nearer is free. */
export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'above-right'
  | 'above-left'
  | 'below-right'
  | 'below-left';

export interface PointLabel {
  key: string;
  priority: number;
  at: Point;
  lines: readonly string[];
  sides: readonly Side[];
  style?: TextStyle;
  distances?: readonly number[];
}

export interface PlacedPointLabel {
  label: PointLabel;
  x: number;
  top: number;
  anchor: Anchor;
  /** From the point to a label that stands far from it. */
  leader?: Stroke;
}

const leaderFromPx = 20;

export const requestFor = (
  label: PointLabel,
  size: CanvasSize,
  measure: Measure,
): LabelRequest<PlacedPointLabel> => ({
  key: label.key,
  priority: label.priority,
  candidates: (label.distances ?? [7, 14, 24, 36]).flatMap((distance) =>
    label.sides.map((side) => candidate(label, side, distance, size, measure)),
  ),
});

function candidate(
  label: PointLabel,
  side: Side,
  distance: number,
  size: CanvasSize,
  measure: Measure,
): { box: Box; place: PlacedPointLabel } {
  const sizePx = label.style?.sizePx ?? size.textPx;
  const weight = label.style?.weight ?? 400;
  const width = Math.max(0, ...label.lines.map((line) => measure(line, sizePx, weight)));
  const height = (label.lines.length - 1) * size.lineHeightPx + sizePx * 0.96;
  const { x, y } = label.at;
  const top = side.startsWith('above')
    ? y - distance - height
    : side.startsWith('below')
      ? y + distance
      : y - height / 2;
  const shift = side.includes('-') ? 2 : distance;
  const [left, anchor] = side.endsWith('right')
    ? [x + shift, 'start' as const]
    : side.endsWith('left')
      ? [x - shift - width, 'end' as const]
      : [x - width / 2, 'middle' as const];
  const box = { x: left, y: top, width, height };
  const textX = anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2;
  const leader =
    distance > leaderFromPx ? { leader: [label.at, nearestOn(box, label.at)] as const } : {};
  return { box, place: { label, x: textX, top, anchor, ...leader } };
}

const nearestOn = (box: Box, { x, y }: Point): Point => ({
  x: Math.min(Math.max(x, box.x), box.x + box.width),
  y: Math.min(Math.max(y, box.y - 2), box.y + box.height + 1),
});

/** Boxes along a line, close enough that no label slips through it. */
export function lineBoxes(points: readonly Point[], halfPx = 2): Box[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] as Point;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (2 * halfPx)));
    return Array.from({ length: steps + 1 }, (_, step): Box => ({
      x: from.x + ((to.x - from.x) * step) / steps - halfPx,
      y: from.y + ((to.y - from.y) * step) / steps - halfPx,
      width: 2 * halfPx,
      height: 2 * halfPx,
    }));
  });
}
