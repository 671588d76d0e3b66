/** How a time grows with the size of the record. Knows no file. */

/** Slope of a straight line through the logarithms: 1 is "twice the events, twice the cost". */
export function exponent(points: readonly (readonly [number, number])[]): number {
  const logs = points
    .filter(([, value]) => value > 0)
    .map(([events, value]) => [Math.log(events), Math.log(value)] as const);
  const mean = (at: 0 | 1): number => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return (
    logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) /
    logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
  );
}

/** What the smallest record costs already, less its share of what each event adds: growth is judged above it. */
export function aboveFixed(
  points: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const [first, second] = points;
  if (!first || !second) return [];
  const each = (second[1] - first[1]) / (second[0] - first[0]);
  const fixed = Math.max(0, first[1] - each * first[0]);
  return points.slice(1).map(([events, value]) => [events, value - fixed] as const);
}
