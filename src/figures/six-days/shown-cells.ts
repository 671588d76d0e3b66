/** The strip stands on the first screen, so a day may not grow without end: of a crowded one the cells that the words name, then the last, and how many more there are. No pixels. */
import { shownRows } from '../../chart/most-rows.ts';
import type { StripLabels } from './series.ts';
import type { StripCell, StripGrid } from './types.ts';
import type { SixDaysWords } from './words.ts';

/** A few: no day of today’s strip has more than one in a lane. */
const mostInLane = 3;

export function shownCells(grid: StripGrid, labels: StripLabels, words: SixDaysWords): StripGrid {
  const groups = Map.groupBy(grid.cells, ({ day, lane }) => `${day} ${lane}`);
  if ([...groups.values()].every(({ length }) => length <= mostInLane)) return grid;
  const shown = new Map<StripCell, StripCell>();
  for (const group of groups.values()) {
    const { rows, left } = shownRows(group, ({ eventId }) => eventId in labels, mostInLane);
    rows.forEach((cell, index) =>
      shown.set(
        cell,
        left > 0 && index === rows.length - 1
          ? { ...cell, notes: [...cell.notes, words.more(left)] }
          : cell,
      ),
    );
  }
  return { ...grid, cells: grid.cells.flatMap((cell) => shown.get(cell) ?? []) };
}
