/** A block of people as one short path: a row is a line whose dashes have no length and round ends, so that each dash is a dot. */
import type { Point } from '../../chart/paths.ts';
import { roundCoordinate as round } from '../../chart/svg.ts';

/** In pitches; with it every move is a whole tenth of a pixel, and rows do not drift. */
const beyond = 0.5;

/**
 * `people` in rows of `columns`, the first row centred at `y`, from the left edge `x` on, growing by `direction` (−1 up, 1 down). Moves are relative: in a block they
 * repeat, and what repeats weighs nothing over the wire. A row ends a little beyond its last dot, so that
 * the dot is drawn whatever the renderer rounds. Draw it with stroke-dasharray "0 pitch".
 */
export function peoplePath(
  people: number,
  columns: number,
  pitchPx: number,
  { x, y }: Point,
  direction: 1 | -1,
): string {
  let path = '';
  let beforePx = 0;
  for (let row = 0; row * columns < people; row += 1) {
    const inRow = Math.min(columns, people - row * columns);
    const lengthPx = (inRow - 1 + beyond) * pitchPx;
    path +=
      row === 0
        ? `M${round(x + pitchPx / 2)} ${round(y)}`
        : `m${round(-beforePx)} ${round(direction * pitchPx)}`;
    path += `h${round(lengthPx)}`;
    beforePx = lengthPx;
  }
  return path;
}

export const rowsFor = (people: number, columns: number): number => Math.ceil(people / columns);
