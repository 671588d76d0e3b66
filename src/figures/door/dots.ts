/** Blocks of dots, one dot a person, as one path each: a row is a line whose dashes have no length and round ends. */

/** Columns of a block that stands on its day: about three times as high as wide, so that neighbours keep apart and no crowd grows into a tower. */
export const columnsFor = (people: number): number =>
  Math.max(1, Math.round(Math.sqrt(people / 3)));

/**
 * Path of `people` dots in rows of `columns`, one unit apart, first row at 0 and growing by `direction` (−1 up, 1 down).
 * `from` leaves out the dots before it. The half unit at the end of a row makes sure that its last dot is drawn whatever the renderer rounds.
 */
export function dotPath(people: number, columns: number, direction: 1 | -1, from = 0): string {
  let path = '';
  for (let row = Math.floor(from / columns); row * columns < people; row += 1) {
    const first = Math.max(0, from - row * columns);
    const end = Math.min(columns, people - row * columns);
    path += `M${first} ${row * direction}H${end - 0.5}`;
  }
  return path;
}

export const rowsFor = (people: number, columns: number): number => Math.ceil(people / columns);
