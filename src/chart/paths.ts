/** The path data of marks, in tenths of a pixel. Moves are relative where they repeat: what repeats weighs nothing over the wire. */
import { roundCoordinate } from './svg.ts';
import type { Box } from './labels.ts';

export interface Point {
  x: number;
  y: number;
}

export type Stroke = readonly [Point, Point];

/** A way from a point on, in relative commands; left out, it ends where it began. */
export interface Way extends Point {
  d: string;
  /** Where it ends, from its point, as `d` has it. */
  toX?: number;
  toY?: number;
}

/** Each from where the last one ended: in whole tenths, so that no error adds up. A minus sign parts two numbers as well as a space. */
export function waysPath(ways: readonly Way[]): string {
  let [lastX, lastY] = [0, 0];
  return ways
    .map(({ x, y, d, toX = 0, toY = 0 }, index) => {
      const [tenthsX, tenthsY] = [Math.round(x * 10), Math.round(y * 10)];
      const [dx, dy] = [(tenthsX - lastX) / 10, (tenthsY - lastY) / 10];
      [lastX, lastY] = [tenthsX + Math.round(toX * 10), tenthsY + Math.round(toY * 10)];
      return `${index === 0 ? 'M' : 'm'}${dx}${dy < 0 ? '' : ' '}${dy}${d}`;
    })
    .join('');
}

/** From point to point by the way between them. */
function pathFrom(points: readonly Point[], command: 'm' | 'l', after: string): string {
  let [lastX, lastY] = [0, 0];
  return points
    .map(({ x, y }, index) => {
      const [tenthsX, tenthsY] = [Math.round(x * 10), Math.round(y * 10)];
      const [dx, dy] = [(tenthsX - lastX) / 10, (tenthsY - lastY) / 10];
      [lastX, lastY] = [tenthsX, tenthsY];
      const sign = index === 0 ? 'M' : command === 'm' || index === 1 ? command : dx < 0 ? '' : ' ';
      return `${sign}${dx}${dy < 0 ? '' : ' '}${dy}${after}`;
    })
    .join('');
}

export const polylinePath = (points: readonly Point[]): string => pathFrom(points, 'l', '');

/** Segments of no length: with round line ends each is a dot as wide as the stroke. */
export const dotsPath = (points: readonly Point[]): string => pathFrom(points, 'm', 'h0');

export const strokesPath = (strokes: readonly Stroke[]): string =>
  waysPath(
    strokes.map(([from, to]) => {
      const [toX, toY] = [roundCoordinate(to.x - from.x), roundCoordinate(to.y - from.y)];
      const d = toY === 0 ? `h${toX}` : toX === 0 ? `v${toY}` : `l${toX} ${toY}`;
      return { ...from, d, toX, toY };
    }),
  );

export const barsPath = (boxes: readonly Box[]): string =>
  waysPath(
    boxes.map(({ x, y, width, height }) => {
      const [across, down] = [roundCoordinate(width), roundCoordinate(height)];
      return { x, y, d: `h${across}v${down}h${-across}z` };
    }),
  );

/** Bars that stand on one foot: only their heights differ. */
export const columnsPath = (boxes: readonly Box[]): string =>
  waysPath(
    boxes.map(({ x, y, width, height }) => {
      const [across, up] = [roundCoordinate(width), roundCoordinate(height)];
      return { x, y: y + height, d: `v${-up}h${across}v${up}z` };
    }),
  );
