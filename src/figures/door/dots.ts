/** Blocks of dots, one dot a person, as one path each: a row is a line whose dashes have no length and round ends. */

/** Columns of a block that stands on its day: about three times as high as wide, so that neighbours keep apart. */
export const columnsFor = (people: number): number => Math.max(1, Math.min(10, Math.round(Math.sqrt(people / 3))));

/**
 * Path of `people` dots in rows of `columns`, one unit apart, first row at 0 and growing by `direction` (−1 up, 1 down).
 * The half unit at the end of a row makes sure that its last dot is drawn whatever the renderer rounds.
 */
export function dotPath(people: number, columns: number, direction: 1 | -1): string {
  let path = '';
  for (let row = 0; row * columns < people; row += 1) {
    const inRow = Math.min(columns, people - row * columns);
    path += `M0 ${row * direction}H${inRow - 0.5}`;
  }
  return path;
}

export const rowsFor = (people: number, columns: number): number => Math.ceil(people / columns);
