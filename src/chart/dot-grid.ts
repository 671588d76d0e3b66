/** A block of people: one dot is one person, in lines of equal length. Where they stand, and the paths that draw them. No DOM, no colour. */
import { waysPath, type Way } from './paths.ts';
import { roundCoordinate } from './svg.ts';

/** Dots on one line, from the first centre on. */
export interface DotRun {
  x: number;
  y: number;
  count: number;
}

export interface DotGrid {
  runs: readonly DotRun[];
  pitchPx: number;
  /** Runs lie across, as rows along the sill, or stand upright on it, as columns. */
  along: 'rows' | 'columns';
  grows: 'up' | 'down';
  /** Of the whole block, those who stand before `from` counted in. */
  widthPx: number;
  heightPx: number;
}

export interface DotGridOptions {
  /** People `from` to `to` (exclusive) of one block, so that several groups can share it. */
  from?: number;
  to: number;
  /** People in a full run. */
  perRun: number;
  pitchPx: number;
  /** Left edge, and the line on which the block stands or from which it hangs. */
  x: number;
  y: number;
  along?: 'rows' | 'columns';
  grows?: 'up' | 'down';
}

/** A block filled along the sill and away from it; a run that another group has begun is filled up first. */
export function dotGrid(options: DotGridOptions): DotGrid {
  const { from = 0, to, perRun, pitchPx, x, y, along = 'rows', grows = 'down' } = options;
  const away = grows === 'down' ? 1 : -1;
  const runs: DotRun[] = [];
  for (let index = from; index < to;) {
    const [run, place] = [Math.floor(index / perRun), index % perRun];
    const count = Math.min(perRun - place, to - index);
    const [across, back] = along === 'rows' ? [place, run] : [run, place];
    runs.push({ x: x + pitchPx * (across + 0.5), y: y + away * pitchPx * (back + 0.5), count });
    index += count;
  }
  const [longest, lines] = [Math.min(perRun, to), Math.ceil(to / perRun)];
  const [columns, rows] = along === 'rows' ? [longest, lines] : [lines, longest];
  return { runs, pitchPx, along, grows, widthPx: columns * pitchPx, heightPx: rows * pitchPx };
}

/** The centre of each person, run by run. */
export const dotCentres = ({ runs, pitchPx, along, grows }: DotGrid): { x: number; y: number }[] =>
  runs.flatMap(({ x, y, count }) =>
    Array.from({ length: count }, (_, index) =>
      along === 'rows'
        ? { x: x + index * pitchPx, y }
        : { x, y: y + (grows === 'down' ? 1 : -1) * index * pitchPx },
    ),
  );

/** Share of the pitch that a dot fills, and that the paper inside a ring fills. */
const dotShare = 0.8;
export const holeShare = 0.48;
/** Below this diameter the stroke of a ring is less than a pixel: a paler dot is drawn instead. */
const leastRingPx = 4;

export const isRingVisible = (pitchPx: number): boolean => pitchPx * dotShare >= leastRingPx;

/**
 * Attributes of one path that draws the whole block, to be drawn with round ends and no filling. Each run is one line whose dashes have no
 * length: a tenth of the bytes of single dots. The half pitch at its end makes sure that the last dot is drawn whatever a renderer rounds.
 * `share` is the diameter as a part of the pitch. A ring is the block drawn twice: as dots, then with `holeShare` in the surface's colour.
 */
export function dotPath(
  { runs, pitchPx, along, grows }: DotGrid,
  share = dotShare,
): { d: string; 'stroke-dasharray': string; 'stroke-width': number } {
  const lengthOf = (count: number): number => roundCoordinate((count - 0.5) * pitchPx);
  const wayOf = ({ x, y, count }: DotRun): Way => {
    const length = lengthOf(count);
    if (along === 'rows') return { x, y, d: `h${length}`, toX: length };
    const down = grows === 'down' ? length : -length;
    return { x, y, d: `v${down}`, toY: down };
  };
  return {
    d: waysPath(runs.map(wayOf)),
    'stroke-dasharray': `0 ${Math.round(pitchPx * 1000) / 1000}`,
    'stroke-width': Math.round(pitchPx * share * 100) / 100,
  };
}
