/** A block of people as one short path. One mark is one person. */

export interface Crowd {
  path: string;
  /** For dots: no length, then the way to the next one. Goes into stroke-dasharray, with round ends. */
  dashes: string | undefined;
  widthPx: number;
  heightPx: number;
}

const tidy = (value: number): number => Math.round(value * 10) / 10;

/**
 * People `from`–`to` (exclusive) of a block filled by columns of `rows`, so that several groups can share one block; width and height
 * are those of all people up to `to`. A column of dots is one line whose dashes have no length: a tenth of the bytes of single dots.
 * The half pitch at its end makes sure that the last dot is drawn whatever the renderer rounds.
 */
export function crowd(
  x: number,
  top: number,
  rows: number,
  pitchPx: number,
  from: number,
  to: number,
  mark: 'dot' | 'stroke' = 'dot',
  grows: 'down' | 'up' = 'down',
): Crowd {
  const sign = grows === 'down' ? 1 : -1;
  const reach = Math.round(pitchPx * 3) / 10;
  let path = '';
  for (let index = from; index < to;) {
    const row = index % rows;
    const inColumn = Math.min(rows - row, to - index);
    const start = `M${tidy(x + pitchPx * (Math.floor(index / rows) + 0.5))} ${tidy(top + sign * pitchPx * (row + 0.5))}`;
    if (mark === 'dot') path += `${start}v${tidy(sign * (inColumn - 0.5) * pitchPx)}`;
    else
      path += `${start}m${-reach} ${reach}${Array.from({ length: inColumn }, () => `l${tidy(2 * reach)}-${tidy(2 * reach)}`).join(`m-${tidy(2 * reach)} ${tidy(sign * pitchPx + 2 * reach)}`)}`;
    index += inColumn;
  }
  return {
    path,
    dashes: mark === 'dot' ? `0 ${pitchPx}` : undefined,
    widthPx: Math.ceil(to / rows) * pitchPx,
    heightPx: Math.min(to, rows) * pitchPx,
  };
}
