/** Labels under marks on a line, or above it: each beside a leader from its mark, none across another. */
import { overlaps, type Box } from './labels.ts';

export interface LeaderLabelRequest {
  key: string;
  x: number;
  widthPx: number;
  heightPx: number;
}

export interface LeaderLabel {
  key: string;
  side: 'right' | 'left';
  /** Of the text. */ box: Box;
  leader: Box;
}

const leaderGapPx = 5;
const rowGapPx = 3;

/**
 * Texts stand to the right of their leaders. Marks are taken from the right, so that a later leader passes to the left of the texts
 * placed already. A text that would leave the frame stands to the left of its leader; those are taken first, and from the left.
 * `direction` 1 places them below the line, −1 above. Texts that find no place come back as dropped keys.
 */
export function placeLeaderLabels(
  requests: readonly LeaderLabelRequest[],
  baseY: number,
  direction: 1 | -1,
  widthPx: number,
  firstGapPx = 10,
): { placed: LeaderLabel[]; dropped: string[]; depthPx: number } {
  const placed: LeaderLabel[] = [];
  const dropped: string[] = [];
  const fitsRight = (request: LeaderLabelRequest): boolean =>
    request.x + leaderGapPx + request.widthPx <= widthPx;
  const byX = [...requests].sort(
    (left, right) => left.x - right.x || (left.key < right.key ? -1 : 1),
  );
  const depthOf = (box: Box): number =>
    direction === 1 ? box.y + box.height - baseY : baseY - box.y;
  for (const request of [
    ...byX.filter((one) => !fitsRight(one)),
    ...byX.filter(fitsRight).reverse(),
  ]) {
    const depths = [firstGapPx, ...placed.map(({ box }) => depthOf(box) + rowGapPx)].sort(
      (a, b) => a - b,
    );
    const sides = fitsRight(request) ? (['right', 'left'] as const) : (['left'] as const);
    const place = sides
      .flatMap((side) => depths.map((depth) => placeAt(request, side, depth)))
      .find(
        ({ box, leader }) =>
          box.x >= 0 &&
          !placed.some(
            (other) =>
              overlaps(box, other.box) ||
              overlaps(box, other.leader) ||
              overlaps(leader, other.box),
          ),
      );
    if (place) placed.push(place);
    else dropped.push(request.key);
  }
  return { placed, dropped, depthPx: Math.max(0, ...placed.map(({ box }) => depthOf(box))) };

  function placeAt(
    request: LeaderLabelRequest,
    side: 'right' | 'left',
    depth: number,
  ): LeaderLabel {
    const reach = depth + request.heightPx;
    return {
      key: request.key,
      side,
      box: {
        x: side === 'right' ? request.x + leaderGapPx : request.x - leaderGapPx - request.widthPx,
        y: direction === 1 ? baseY + depth : baseY - reach,
        width: request.widthPx,
        height: request.heightPx,
      },
      leader: {
        x: request.x - 1,
        y: direction === 1 ? baseY : baseY - reach,
        width: 2,
        height: reach,
      },
    };
  }
}
