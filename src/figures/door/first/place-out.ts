/** Above the sill: each announcement as a block of dots on its day, pushed aside only as far as its neighbours demand. */
import { placeLabels, type Box, type LabelRequest } from '../../../chart/labels.ts';
import { spread } from '../../../chart/spread.ts';
import { columnsFor, dotPath, rowsFor } from './dots.ts';
import { grouped } from './grouped.ts';
import type { PlacedBlock, PlacedLabel, Round } from './types.ts';
import { middleOf, numberWidth, type View } from './view.ts';

export interface PlacedOut {
  blocks: PlacedBlock[];
  labels: PlacedLabel[];
  dropped: string[];
  /** Largest push, in pixels; and whether everything stays under the ceiling. */
  pushPx: number;
  fits: boolean;
}

export function placeOut(
  rounds: readonly Round[],
  view: View,
  pitch: number,
  words: { confirmed: string },
): PlacedOut {
  const { size } = view;
  const { centres, pushPx, usedPx } = centresOf(rounds, view, pitch);
  const blocks = rounds.map((round, index) => blockOf(round, centres[index] ?? 0, view, pitch));
  const tops = blocks.map((block) => block.hit[1]);
  const labelled = labelsOf(
    rounds,
    centres,
    tops,
    view,
    words,
    blocks.map((block) => boxOf(block)),
  );
  return {
    blocks,
    ...labelled,
    pushPx,
    fits:
      usedPx <= size.endPx - size.startPx &&
      rounds.every(
        (round, index) => (tops[index] ?? 0) - textAbovePx(round, view) >= size.ceilingPx,
      ),
  };
}

/** Where the blocks stand. Far enough apart for their numbers too, unless that would push a block too far from its day. */
function centresOf(
  rounds: readonly Round[],
  view: View,
  pitch: number,
): { centres: number[]; pushPx: number; usedPx: number } {
  const { size } = view;
  const gap = Math.max(Math.min(2, pitch), pitch * 0.5);
  const blocks = rounds.map((round) => ({
    centre: view.x(middleOf(round)),
    width: columnsFor(round.people) * pitch,
  }));
  const withNumbers = blocks.map(({ centre, width }, index) => ({
    centre,
    width: Math.max(width, numberWidth(numberOf(rounds[index]!), view) - gap),
  }));
  const tried = [withNumbers, blocks].map((wishes) => {
    const centres = spread(wishes, gap, size.startPx, size.endPx);
    return {
      centres,
      pushPx: Math.max(
        0,
        ...centres.map((centre, index) => Math.abs(centre - wishes[index]!.centre)),
      ),
      usedPx: wishes.reduce((sum, wish) => sum + wish.width + gap, -gap),
    };
  });
  return (
    tried.find(
      ({ pushPx, usedPx }) => pushPx <= size.pushPx && usedPx <= size.endPx - size.startPx,
    ) ?? tried.at(-1)!
  );
}

const numberOf = ({ people, conflict }: Round): string =>
  conflict ? conflict.map(grouped).join('–') : grouped(people);

/** Room for the number, and for a second line where somebody counted. */
const textAbovePx = (round: Round, { size, isZoomed }: View): number =>
  size.numberPx + 4 + (round.confirmed !== undefined && isZoomed ? size.textPx + 2 : 0);

function blockOf(round: Round, centre: number, view: View, pitch: number): PlacedBlock {
  const columns = columnsFor(round.people);
  const width = columns * pitch;
  const height = rowsFor(round.people, columns) * pitch;
  const day = view.x(middleOf(round));
  const foot = view.size.sillTopPx - 5;
  return {
    id: round.id,
    role: 'out',
    // The path's first dot stands at its own origin, half a pitch in from the block's edge.
    x: centre - width / 2 + pitch / 2,
    y: foot - pitch / 2,
    pitch,
    path: dotPath(round.people, columns, -1),
    ...(round.conflict ? { hollow: dotPath(round.people, columns, -1, round.conflict[0]) } : {}),
    focused: view.isFocused(round.id),
    hit: [centre - width / 2, foot - height, width, height],
    ...(Math.abs(centre - day) > Math.max(2, width / 2) ? { leaderX: day } : {}),
    ...(round.end - round.start > 1
      ? { extent: [view.x(round.start), view.x(round.end)] as [number, number] }
      : {}),
  };
}

const boxOf = (block: PlacedBlock): Box => ({
  x: block.hit[0],
  y: block.hit[1],
  width: block.hit[2],
  height: block.hit[3],
});

function labelsOf(
  rounds: readonly Round[],
  centres: readonly number[],
  tops: readonly number[],
  view: View,
  words: { confirmed: string },
  obstacles: Box[],
): { labels: PlacedLabel[]; dropped: string[] } {
  const { size, measure } = view;
  const wishes: LabelRequest<PlacedLabel>[] = [];
  rounds.forEach((round, index) => {
    const centre = centres[index] ?? 0;
    const top = tops[index] ?? 0;
    const priority = round.people + (view.isFocused(round.id) ? 1000 : 0);
    wishes.push(
      lineWish(
        `${round.id}/number`,
        round.id,
        numberOf(round),
        true,
        centre,
        top - 5,
        size.numberPx,
        priority,
      ),
    );
    if (round.confirmed !== undefined && view.isZoomed) {
      const text = words.confirmed.replace('#', String(round.confirmed));
      wishes.push(
        lineWish(
          `${round.id}/confirmed`,
          round.id,
          text,
          false,
          centre,
          top - 7 - size.numberPx,
          size.textPx,
          priority - 2000,
        ),
      );
    }
  });
  function lineWish(
    key: string,
    event: string,
    text: string,
    strong: boolean,
    x: number,
    y: number,
    px: number,
    priority: number,
  ): LabelRequest<PlacedLabel> {
    const width = strong ? numberWidth(text, view) : measure(text, px, 400);
    // Over its block, a little to one side, or a line higher where a neighbour's number stands beside it.
    const candidates = [
      [0, 0],
      [-width / 3, 0],
      [width / 3, 0],
      [0, px],
    ].map(([shift = 0, lift = 0]) => {
      const middle = Math.max(
        size.startPx + width / 2,
        Math.min(size.endPx - width / 2, x + shift),
      );
      return {
        box: { x: middle - width / 2, y: y - lift - px * 0.75, width, height: px * 0.9 },
        place: { key, text, x: middle, y: y - lift, anchor: 'middle' as const, strong, event },
      };
    });
    return { key, priority, candidates };
  }
  // The lane's own name stands above the ceiling.
  const frame = {
    x: 0,
    y: size.ceilingPx,
    width: size.widthPx,
    height: size.sillTopPx - size.ceilingPx,
  };
  const { placed, dropped } = placeLabels(wishes, obstacles, frame);
  return { labels: [...placed.values()], dropped };
}
