/** The path data of marks, in tenths of a pixel. Moves are relative where they repeat: what repeats weighs nothing over the wire. */
import { roundCoordinate } from './svg.ts';
import type { Box } from './labels.ts';

export interface Point {
  x: number;
  y: number;
}

export type Stroke = readonly [Point, Point];

/** From point to point by the way between them: in whole tenths, so that no error adds up. A minus sign parts two numbers as well as a space. */
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
  strokes
    .map(([from, to]) => {
      const [x, y, toX, toY] = [from.x, from.y, to.x, to.y].map(roundCoordinate);
      return `M${x} ${y}${y === toY ? `H${toX}` : x === toX ? `V${toY}` : `L${toX} ${toY}`}`;
    })
    .join('');

export const barsPath = (boxes: readonly Box[]): string =>
  boxes
    .map((box) => {
      const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(roundCoordinate);
      return `M${x} ${y}h${width}v${height}h${-(width ?? 0)}z`;
    })
    .join('');
