/** Where labels go: the one algorithm of the house. Each label names its candidates in order of liking; the most important choose first. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LabelWish<Candidate> {
  key: string;
  /** Higher chooses first; ties go by key, so that the same input gives the same drawing. */
  priority: number;
  candidates: readonly { box: Box; place: Candidate }[];
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The labels that found room, and the keys of those that did not. Nothing overlaps an obstacle, a label, or the frame. */
export function placeLabels<Candidate>(
  wishes: readonly LabelWish<Candidate>[],
  obstacles: readonly Box[],
  frame: Box,
): { placed: Map<string, Candidate>; dropped: string[] } {
  const taken: Box[] = [...obstacles];
  const placed = new Map<string, Candidate>();
  const dropped: string[] = [];
  const inOrder = [...wishes].sort((a, b) => b.priority - a.priority || (a.key < b.key ? -1 : 1));
  for (const wish of inOrder) {
    const found = wish.candidates.find(
      ({ box }) => isInside(box, frame) && !taken.some((other) => overlaps(box, other)),
    );
    if (found) {
      taken.push(found.box);
      placed.set(wish.key, found.place);
    } else dropped.push(wish.key);
  }
  return { placed, dropped };
}
