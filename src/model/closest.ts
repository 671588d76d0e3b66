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

/** The nearest few of a list to choose from: a misprint first, then what shares words with its description. */
export function nearest(
  wanted: string,
  said: string,
  candidates: readonly { id: string; means: string }[],
  most = 3,
): string[] {
  const words = wordsOf(`${wanted} ${said}`);
  const distance = ({ id, means }: { id: string; means: string }): number => {
    const letters = editDistance(wanted.toLowerCase(), id.toLowerCase());
    const shared = wordsOf(`${id} ${means}`).filter((word) => words.includes(word)).length;
    return letters <= 2 ? letters - 1000 : letters - 5 * shared;
  };
  return candidates
    .map((candidate) => ({ id: candidate.id, distance: distance(candidate) }))
    .sort((left, right) => left.distance - right.distance || (left.id < right.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

/** "newlyListed people" → newly, listed, people. */
const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 3),
  ),
];

/** The sentence for a message: `Closest id: "…".`, or `otherwise` when nothing is near. */
export function closestSentence(
  wanted: string,
  candidates: Iterable<string>,
  otherwise: string,
): string {
  const found = closest(wanted, candidates);
  return found === undefined ? otherwise : `Closest id: "${found}".`;
}
