/** The id an editor most likely meant: for messages only, nothing is ever corrected in silence. */

/** Fewest single-letter edits between two strings (Levenshtein, two rows). */
export function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** The nearest candidate, or undefined when nothing is near: half of the letters wrong is no misprint. */
export function closest(wanted: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.floor(Math.max(2, wanted.length / 2)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, candidate);
    const isCloser =
      distance < bestDistance ||
      (distance === bestDistance && best !== undefined && candidate < best);
    if (isCloser) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** The sentence for a message: `Closest id: "…".`, or what to say when nothing is near. */
export function closestSentence(
  wanted: string,
  candidates: Iterable<string>,
  otherwise: string,
): string {
  const found = closest(wanted, candidates);
  return found === undefined ? otherwise : `Closest id: "${found}".`;
}
