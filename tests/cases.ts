/** How many generated cases a property is tried with: few in every check, many in `npm run fuzz`. Counts them for its report. */

/** FUZZ_FACTOR multiplies every count. */
const factor = Number(process.env['FUZZ_FACTOR'] ?? 1);

let planned = 0;

/** Cases promised so far in this file's run: a property that passes has run them all. */
export const plannedCases = (): number => planned;

/** `few` is what the usual check can afford; a cheap property says more, so that the long run spends its time on it. */
export function cases(few: number): { numRuns: number } {
  const numRuns = Math.max(1, Math.round(few * factor));
  planned += numRuns;
  return { numRuns };
}
