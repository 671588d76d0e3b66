/** One mark is one person: where the marks of a group stand, and the path that draws them. No DOM, no colour. */

export interface Point {
  x: number;
  y: number;
}

export interface PeopleBlock {
  points: Point[];
  widthPx: number;
  heightPx: number;
}

/**
 * Centres of `people` marks in columns of `rows`, filled downwards and then to the right, or upwards when they stand on a line.
 * After every ten people comes a little air, so that an eye can count.
 */
export function placePeople(
  people: number,
  rows: number,
  pitchPx: number,
  from: 'top' | 'foot' = 'top',
  tenGapPx = pitchPx * 0.5,
): PeopleBlock {
  const columnsPerTen = Math.max(1, Math.round(10 / rows));
  const points = Array.from({ length: people }, (_, index): Point => {
    const column = Math.floor(index / rows);
    const row = index % rows;
    return {
      x: pitchPx / 2 + column * pitchPx + Math.floor(column / columnsPerTen) * tenGapPx,
      y: pitchPx / 2 + (from === 'top' ? row : rows - 1 - row) * pitchPx,
    };
  });
  const lastColumn = Math.max(0, Math.ceil(people / rows) - 1);
  return {
    points,
    widthPx:
      people === 0
        ? 0
        : (lastColumn + 1) * pitchPx + Math.floor(lastColumn / columnsPerTen) * tenGapPx,
    heightPx: people === 0 ? 0 : Math.min(people, rows) * pitchPx,
  };
}

/** Tenths of a pixel: finer steps cannot be seen and only make the page heavier. */
const tidy = (value: number): number => Math.round(value * 10) / 10 || 0;

/**
 * One shape at each point, as one path. Moves are relative: in a block they repeat, and what repeats weighs nothing over the wire.
 * `start` is where the shape begins, seen from the point; `end` where the pen is left, seen from the start.
 */
function repeatShape(points: readonly Point[], shape: string, start: Point, end: Point): string {
  let pen: Point | undefined;
  return points
    .map((point) => {
      const from = { x: tidy(point.x + start.x), y: tidy(point.y + start.y) };
      const move = pen
        ? `m${tidy(from.x - pen.x)} ${tidy(from.y - pen.y)}`
        : `M${from.x} ${from.y}`;
      pen = { x: from.x + end.x, y: from.y + end.y };
      return move + shape;
    })
    .join('');
}

const nowhere: Point = { x: 0, y: 0 };

/** Segments of no length: with round line ends each is a filled dot as wide as the stroke. */
export const dotsPath = (points: readonly Point[]): string =>
  repeatShape(points, 'h0', nowhere, nowhere);

/** Circles without filling. */
export function ringsPath(points: readonly Point[], radiusPx: number): string {
  const radius = tidy(radiusPx);
  const half = (side: 1 | -1): string =>
    `a${radius} ${radius} 0 1 0 ${tidy(side * 2 * radiusPx)} 0`;
  return repeatShape(points, half(1) + half(-1), { x: -radiusPx, y: 0 }, nowhere);
}
