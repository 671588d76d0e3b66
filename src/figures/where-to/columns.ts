/** How wide each round and each of its blocks of people stands, so that all fit side by side at one pitch. Numbers only. */
import type { WhereToSize } from './sizes.ts';
import type { Group, WhereToRound } from './types.ts';

export interface Block {
  group: Group;
  x: number;
  roomPx: number;
  perRow: number;
}

export interface Column {
  round: WhereToRound;
  x: number;
  roomPx: number;
  abroad: Block[];
  home: Block[];
}

const isAbroad = ({ place }: Group): boolean => place === 'lithuania' || place === 'ukraine';
const isHome = ({ place }: Group): boolean => place === 'inside';
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** From few rows to many, until the widths of all columns together are those of the drawing; room that is left is shared. */
export function columnsFor(rounds: readonly WhereToRound[], size: WhereToSize): Column[] {
  const { widthPx, pitchPx, gapPx } = size;
  const blocks = sumOf(rounds.map(({ groups }) => Math.max(1, groups.filter(isAbroad).length)));
  const leastPx = Math.min(size.leastBlockPx, (widthPx - gapPx * (blocks - 1)) / blocks);
  const perRow = ({ people }: Group, rows: number): number =>
    Math.max(
      Math.ceil(people / rows),
      Math.min(people, size.leastPerRow, Math.floor(leastPx / pitchPx)),
    );
  const needOf = (group: Group, rows: number): number =>
    Math.max(leastPx, perRow(group, rows) * pitchPx);
  const columnNeed = ({ groups }: WhereToRound, rows: number): number => {
    const abroad = groups.filter(isAbroad).map((group) => needOf(group, rows));
    const home = groups.filter(isHome).map((group) => needOf(group, rows));
    return Math.max(leastPx, sumOf(abroad) + gapPx * (abroad.length - 1), ...home);
  };
  const roomPx = widthPx - gapPx * (rounds.length - 1);
  const freeAt = (rows: number): number =>
    roomPx - sumOf(rounds.map((round) => columnNeed(round, rows)));
  let rows = 6;
  while (freeAt(rows) < -0.01 && rows < 10_000) rows += 1;
  const extraPx = Math.max(0, freeAt(rows)) / Math.max(1, rounds.length);
  let x = 0;
  return rounds.map((round): Column => {
    const column = { round, x, roomPx: columnNeed(round, rows) + extraPx };
    const row = (groups: readonly Group[]): Block[] => {
      let left = column.x;
      const needs = sumOf(groups.map((group) => needOf(group, rows)));
      const sparePx = column.roomPx - needs - gapPx * (groups.length - 1);
      return groups.map((group) => {
        const blockPx = needOf(group, rows) + sparePx / groups.length;
        const block = { group, x: left, roomPx: blockPx, perRow: perRow(group, rows) };
        left += blockPx + gapPx;
        return block;
      });
    };
    x += column.roomPx + gapPx;
    // The largest group first: the eye starts at the left.
    const abroad = round.groups.filter(isAbroad).sort((a, b) => b.people - a.people);
    return { ...column, abroad: row(abroad), home: row(round.groups.filter(isHome)) };
  });
}
