/** Hangs texts under marks on a line, or stands them above it: each beside a leader from its mark, none across another. */
import { overlaps, type Box } from './labels.ts';

export interface HangWish {
  key: string;
  x: number;
  widthPx: number;
  heightPx: number;
}

export interface Hung {
  key: string;
  side: 'right' | 'left';
  /** Of the text. */ box: Box;
  leader: Box;
}

const leaderGapPx = 5;
const rowGapPx = 3;

/**
 * Texts stand to the right of their leaders. Marks are taken from the right, so that a later leader passes to the left of the texts
 * that hang already. A text that would leave the frame stands to the left of its leader; those are taken first, and from the left.
 * `direction` 1 hangs, −1 stands. Texts that find no place come back as dropped keys.
 */
export function hangLabels(
  wishes: readonly HangWish[],
  baseY: number,
  direction: 1 | -1,
  widthPx: number,
  firstGapPx = 10,
): { hung: Hung[]; dropped: string[]; depthPx: number } {
  const hung: Hung[] = [];
  const dropped: string[] = [];
  const fitsRight = (wish: HangWish): boolean => wish.x + leaderGapPx + wish.widthPx <= widthPx;
  const byX = [...wishes].sort(
    (left, right) => left.x - right.x || (left.key < right.key ? -1 : 1),
  );
  const depthOf = (box: Box): number =>
    direction === 1 ? box.y + box.height - baseY : baseY - box.y;
  for (const wish of [
    ...byX.filter((one) => !fitsRight(one)),
    ...byX.filter(fitsRight).reverse(),
  ]) {
    const depths = [firstGapPx, ...hung.map(({ box }) => depthOf(box) + rowGapPx)].sort(
      (a, b) => a - b,
    );
    const sides = fitsRight(wish) ? (['right', 'left'] as const) : (['left'] as const);
    const place = sides
      .flatMap((side) => depths.map((depth) => placeAt(wish, side, depth)))
      .find(
        ({ box, leader }) =>
          box.x >= 0 &&
          !hung.some(
            (other) =>
              overlaps(box, other.box) ||
              overlaps(box, other.leader) ||
              overlaps(leader, other.box),
          ),
      );
    if (place) hung.push(place);
    else dropped.push(wish.key);
  }
  return { hung, dropped, depthPx: Math.max(0, ...hung.map(({ box }) => depthOf(box))) };

  function placeAt(wish: HangWish, side: 'right' | 'left', depth: number): Hung {
    const reach = depth + wish.heightPx;
    return {
      key: wish.key,
      side,
      box: {
        x: side === 'right' ? wish.x + leaderGapPx : wish.x - leaderGapPx - wish.widthPx,
        y: direction === 1 ? baseY + depth : baseY - reach,
        width: wish.widthPx,
        height: wish.heightPx,
      },
      leader: {
        x: wish.x - 1,
        y: direction === 1 ? baseY : baseY - reach,
        width: 2,
        height: reach,
      },
    };
  }
}
