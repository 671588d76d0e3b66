/** The way of an SVG path as PDF writes it. The renderer has made every command absolute and plain: M, L, Q, C and Z. */

const arities: Record<string, number> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };
/** Hundredths of a unit of the drawing, some three thousandths of a millimetre: finer than any press. */
const short = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** @throws {Error} at a command that the renderer does not write */
export function pathOperators(d: string): string {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([a-z])([^a-z]*)/gi)]
    .map(([, command = '', rest = '']) => {
      const values = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
      if (arities[command] !== values.length)
        throw new Error(
          `A path for the press has the command "${command}${rest}".\nExpected: M, L, Q, C or Z, each with its own numbers, as the renderer writes them.\nIf a new renderer writes others, teach src/outputs/press/path-operators.ts to read them.`,
        );
      const way = operatorOf(command, command === 'Q' ? cubicOf(x, y, values) : values);
      [x, y] = values.length === 0 ? [x, y] : (values.slice(-2) as [number, number]);
      return way;
    })
    .join('\n');
}

const operators: Record<string, string> = { M: 'm', L: 'l', Q: 'c', C: 'c', Z: 'h' };
const operatorOf = (command: string, values: readonly number[]): string =>
  [...values.map(short), operators[command]].join(' ');

/** PDF has curves of the third degree alone. */
const cubicOf = (x: number, y: number, [cx = 0, cy = 0, toX = 0, toY = 0]: number[]): number[] => [
  x + (2 / 3) * (cx - x),
  y + (2 / 3) * (cy - y),
  toX + (2 / 3) * (cx - toX),
  toY + (2 / 3) * (cy - toY),
  toX,
  toY,
];
