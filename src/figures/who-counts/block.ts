/** Puts a group of people at a place, each with the standing that the row knows of them. Knows sizes, no markup. */
import { placePeople, type Point } from '../../chart/people.ts';
import { rowsOfPeople, type WhoCountsSize } from './sizes.ts';
import type { PlacedMarks, Standing } from './types.ts';

export interface Part {
  standing: Standing;
  people: number;
}

export interface PlacedBlock {
  marks: PlacedMarks[];
  widthPx: number;
  heightPx: number;
}

/** Five high, or a multiple of five where the group would not fit the width. */
export function placeBlock(
  key: string,
  parts: readonly Part[],
  x: number,
  y: number,
  roomPx: number,
  size: WhoCountsSize,
): PlacedBlock {
  const people = parts.reduce((sum, part) => sum + part.people, 0);
  let rows = rowsOfPeople;
  let block = placePeople(people, rows, size.pitchPx, 'top', size.tenGapPx);
  while (block.widthPx > roomPx) {
    rows += rowsOfPeople;
    block = placePeople(people, rows, size.pitchPx, 'top', size.tenGapPx);
  }
  let taken = 0;
  const marks = parts
    .filter((part) => part.people > 0)
    .map(({ standing, people: inPart }): PlacedMarks => {
      const points = block.points
        .slice(taken, taken + inPart)
        .map((point): Point => ({ x: x + point.x, y: y + point.y }));
      taken += inPart;
      return { key: `${key}-${standing}`, standing, points, pitchPx: size.pitchPx };
    });
  return { marks, widthPx: block.widthPx, heightPx: block.heightPx };
}

export const widestBlockPx = (
  people: readonly number[],
  roomPx: number,
  size: WhoCountsSize,
): number =>
  Math.max(
    0,
    ...people.map(
      (count) =>
        placeBlock('', [{ standing: 'counted', people: count }], 0, 0, roomPx, size).widthPx,
    ),
  );
