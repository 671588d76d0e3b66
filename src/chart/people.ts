/** One mark is one person: where the marks of a group stand, and the path that draws them. No DOM, no colour. */

export interface Point { x: number; y: number }

export interface PeopleBlock {
  points: Point[];
  widthPx: number;
  heightPx: number;
}

/**
 * Centres of `people` marks in columns of `rows`, filled downwards and then to the right, or upwards when they stand on a line.
 * After every ten people comes a little air, so that an eye can count.
 */
export function placePeople(people: number, rows: number, pitchPx: number, from: 'top' | 'foot' = 'top', tenGapPx = pitchPx * 0.5): PeopleBlock {
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
    widthPx: people === 0 ? 0 : (lastColumn + 1) * pitchPx + Math.floor(lastColumn / columnsPerTen) * tenGapPx,
    heightPx: people === 0 ? 0 : Math.min(people, rows) * pitchPx,
  };
}

/** Hundredths of a pixel: finer steps cannot be seen and only make the page heavier. */
const tidy = (value: number): number => Math.round(value * 100) / 100 || 0;

/** Segments of no length: with round line ends each is a filled dot as wide as the stroke. */
export const dotsPath = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `M${tidy(x)} ${tidy(y)}h0`).join('');

/** Circles without filling. */
export const ringsPath = (points: readonly Point[], radiusPx: number): string =>
  points.map(({ x, y }) => `M${tidy(x - radiusPx)} ${tidy(y)}a${tidy(radiusPx)} ${tidy(radiusPx)} 0 1 0 ${tidy(2 * radiusPx)} 0a${tidy(radiusPx)} ${tidy(radiusPx)} 0 1 0 ${tidy(-2 * radiusPx)} 0`).join('');

/** Filled squares. */
export const squaresPath = (points: readonly Point[], sidePx: number): string =>
  points.map(({ x, y }) => `M${tidy(x - sidePx / 2)} ${tidy(y - sidePx / 2)}h${tidy(sidePx)}v${tidy(sidePx)}h${tidy(-sidePx)}z`).join('');

/** Short rising strokes: many together read as hatching, and each is still one person. */
export const strokesPath = (points: readonly Point[], reachPx: number): string =>
  points.map(({ x, y }) => `M${tidy(x - reachPx)} ${tidy(y + reachPx)}l${tidy(2 * reachPx)} ${tidy(-2 * reachPx)}`).join('');
