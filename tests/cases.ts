/** How many generated cases a property is tried with: few in every check, many in `npm run fuzz`. Counts them for its report. */

/** FUZZ_FACTOR multiplies every count. */
const factor = Number(process.env['FUZZ_FACTOR'] ?? 1);

let planned = 0;

/** Cases promised since it was last asked, once for each file: a property that passes has run them all. */
export function plannedCases(): number {
  const those = planned;
  planned = 0;
  return those;
}

/** `few` is what the usual check can afford; a cheap property asks for more, so that the long run spends its time on it. */
export function cases(few: number): { numRuns: number } {
  const numRuns = Math.max(1, Math.round(few * factor));
  planned += numRuns;
  return { numRuns };
}
