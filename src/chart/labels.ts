/** Where labels go: one algorithm for every figure. A request lists its candidates in order of preference; the most important choose first. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LabelRequest<Candidate> {
  key: string;
  /** Higher chooses first; ties go by key, so that the same input gives the same drawing. */
  priority: number;
  /** `leader` is the line that leads to the label from afar: it keeps off the others too. */
  candidates: readonly { box: Box; leader?: Box; place: Candidate }[];
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
  requests: readonly LabelRequest<Candidate>[],
  obstacles: readonly Box[],
  frame: Box,
): { placed: Map<string, Candidate>; dropped: string[] } {
  const taken: Box[] = [...obstacles];
  const placed = new Map<string, Candidate>();
  const dropped: string[] = [];
  const inOrder = [...requests].sort((a, b) => b.priority - a.priority || (a.key < b.key ? -1 : 1));
  for (const request of inOrder) {
    const isFree = (box: Box): boolean => !taken.some((other) => overlaps(box, other));
    const found = request.candidates.find(
      ({ box, leader }) =>
        isInside(box, frame) && isFree(box) && (leader === undefined || isFree(leader)),
    );
    if (found) {
      taken.push(found.box, ...(found.leader ? [found.leader] : []));
      placed.set(request.key, found.place);
    } else dropped.push(request.key);
  }
  return { placed, dropped };
}
