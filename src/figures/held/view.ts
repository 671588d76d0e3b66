/** One view of the line at its place on the canvas: ground, line, points by kind, ticks of the rounds, labels. No data of its own. */
import { scaleLinear } from 'd3';
import { formatNumber } from '../../format/numbers.ts';
import type { Box } from '../../chart/labels.ts';
import type { Point } from '../../chart/paths.ts';
import type { Canvas } from '../../chart/canvas.ts';
import { dotBoxes, lineBoxes, type PointLabel } from '../../chart/point-labels.ts';
import type { TimeTick } from '../../chart/time-axis.ts';
import type { HeldSize } from './sizes.ts';
import type { HeldKind, HeldPoint, HeldRelease, HeldSeries } from './types.ts';

export interface View {
  key: string;
  from: number;
  to: number;
  low: number;
  high: number;
  ticks: number[];
  times: TimeTick[];
  points: HeldPoint[];
  heightPx: 'longPx' | 'closePx';
  /** The close view has the rounds above it, as releases stand above the line everywhere here. */
  isClose: boolean;
  /** Month-ends get a dot each, or only the line. */
  isDotted: boolean;
  /** Days that another view enlarges. */
  band?: { from: number; to: number };
  labels(at: (point: Pick<HeldPoint, 'day' | 'people'>) => Point): PointLabel[];
}

const bracketPx = 6;
const releaseTickPx = 9;
/** Smaller rounds have their tick here and their number on the timeline. */
const namedFrom = 30;

export function placeView(canvas: Canvas<HeldSize>, series: HeldSeries, view: View): void {
  const size = canvas.size;
  const axisPx = Math.max(...view.ticks.map((tick) => canvas.width(formatNumber(tick))), 0) + 7;
  const hasReleases = view.isClose && series.releases.length > 0;
  const top = canvas.y + (hasReleases ? size.lineHeightPx + releaseTickPx + 8 : 6);
  const foot = top + size[view.heightPx];
  const x = scaleLinear([view.from, view.to], [axisPx, size.widthPx - 6]);
  const y = scaleLinear([view.low, view.high], [foot, top]);
  const at = ({ day, people }: { day: number; people: number }): Point => ({
    x: x(day),
    y: y(people),
  });

  if (view.band && view.band.to > view.band.from) {
    canvas.strokes(
      'band',
      [view.band.from, view.band.to].map(
        (day) =>
          [
            { x: x(day), y: top },
            { x: x(day), y: foot },
          ] as const,
      ),
      'mark',
    );
  }
  placeGround(canvas, view, x, y, axisPx);
  if (hasReleases)
    placeReleases(
      canvas,
      series.releases.filter(({ day }) => day >= view.from && day <= view.to),
      x,
      top - 2,
      axisPx,
    );
  for (const run of series.runs) {
    const points = run.points.filter(({ day }) => day >= view.from);
    canvas.polyline(run.isSolid ? 'stock' : 'stock-gap', points.map(at));
  }
  // A month is a month: its count lies somewhere on the bar.
  const extents = view.points.filter(({ from, to }) => to > from && x(to) - x(from) > 3);
  canvas.strokes(
    'extent',
    view.isClose
      ? extents.map(
          ({ from, to, people }) =>
            [
              { x: x(from), y: y(people) },
              { x: x(to), y: y(people) },
            ] as const,
        )
      : [],
    'mark',
  );
  const ofKind = (kind: HeldKind): Point[] =>
    view.points.filter((point) => point.kind === kind).map(at);
  const doubles = series.doubles.filter(({ day }) => day >= view.from);
  canvas.strokes(
    'double',
    doubles.map(
      ({ day, people, other }) =>
        [
          { x: x(day), y: y(Math.max(people, other)) - 4 },
          { x: x(day), y: y(Math.min(people, other)) + 4 },
        ] as const,
    ),
    'mark',
  );
  if (view.isDotted) canvas.dots('review', ofKind('review'), size.reviewPx);
  canvas.rings(
    'snapshot',
    [...ofKind('snapshot'), ...ofKind('suspect')],
    view.isClose ? size.snapshotPx : size.snapshotPx * 0.8,
  );
  canvas.strokes('bracket', ofKind('suspect').flatMap(bracketAt), 'mark');
  canvas.strokes('weak', ofKind('weak').flatMap(crossAt), 'mark');
  canvas.labels(
    view.labels(at),
    [
      ...dotBoxes(view.points.map(at), size.snapshotPx + 1.5),
      ...series.runs.flatMap(({ points }) =>
        lineBoxes(points.filter(({ day }) => day >= view.from).map(at)),
      ),
      ...dotBoxes(ofKind('suspect'), bracketPx + 2),
      ...dotBoxes(doubles.map(at), bracketPx),
      ...(view.isClose
        ? extents.flatMap(({ from, to, people }) =>
            lineBoxes([
              { x: x(from), y: y(people) },
              { x: x(to), y: y(people) },
            ]),
          )
        : []),
    ],
    { x: axisPx, y: top, width: size.widthPx - axisPx, height: foot - top },
  );
  canvas.y = foot + size.lineHeightPx + 6;
}

function placeGround(
  canvas: Canvas<HeldSize>,
  { ticks, times, low }: View,
  x: (day: number) => number,
  y: (people: number) => number,
  axisPx: number,
): void {
  const { widthPx, textPx } = canvas.size;
  const isBase = (tick: number): boolean => tick === low && low === 0;
  canvas.strokes(
    'grid',
    ticks
      .filter((tick) => !isBase(tick))
      .map(
        (tick) =>
          [
            { x: axisPx, y: y(tick) },
            { x: widthPx, y: y(tick) },
          ] as const,
      ),
    'mark',
  );
  ticks.forEach((tick) =>
    canvas.text(formatNumber(tick), axisPx - 7, y(tick) + textPx * 0.35, {
      className: 'tick-label',
      anchor: 'end',
    }),
  );
  const base = y(low);
  canvas.strokes(
    'axis',
    [
      ...(low === 0
        ? [
            [
              { x: axisPx, y: base },
              { x: widthPx, y: base },
            ] as const,
          ]
        : []),
      ...times.map(
        ({ day }) =>
          [
            { x: x(day), y: base },
            { x: x(day), y: base + 4 },
          ] as const,
      ),
    ],
    'mark',
  );
  let free = axisPx;
  for (const { day, label } of times) {
    const widthOfLabel = canvas.width(label);
    const centre = Math.min(
      Math.max(x(day), axisPx + widthOfLabel / 2),
      widthPx - widthOfLabel / 2,
    );
    if (centre - widthOfLabel / 2 < free) continue;
    canvas.text(label, centre, base + 5 + textPx, {
      className: 'tick-label',
      anchor: 'middle',
    });
    free = centre + widthOfLabel / 2 + 8;
  }
}

/** Ticks for all rounds; numbers for the largest, as far as there is room. */
function placeReleases(
  canvas: Canvas<HeldSize>,
  releases: readonly HeldRelease[],
  x: (day: number) => number,
  base: number,
  axisPx: number,
): void {
  canvas.strokes(
    'release',
    releases.map(
      ({ day }) =>
        [
          { x: x(day), y: base },
          { x: x(day), y: base - releaseTickPx },
        ] as const,
    ),
    'mark',
  );
  const frame: Box = {
    x: axisPx,
    y: base - releaseTickPx - canvas.size.lineHeightPx - 2,
    width: canvas.size.widthPx - axisPx,
    height: canvas.size.lineHeightPx + 2,
  };
  const before = canvas.dropped.length;
  canvas.labels(
    releases
      .filter(({ people }) => people >= namedFrom)
      .map(({ id, day, people }): PointLabel => ({
        key: id,
        priority: people,
        at: { x: x(day), y: base - releaseTickPx },
        lines: [formatNumber(people)],
        sides: ['above'],
        distances: [2],
        style: { className: 'label-out' },
      })),
    [],
    frame,
  );
  // Not a loss: the ticks stand for all rounds, and every round has its number in `who-counts` and on the timeline.
  canvas.dropped.length = before;
}

const bracketAt = ({ x, y }: Point): (readonly [Point, Point])[] =>
  [-1, 1].flatMap((side) => {
    const edge = x + side * bracketPx;
    const inner = edge - side * 2.5;
    return [
      [
        { x: inner, y: y - 6 },
        { x: edge, y: y - 6 },
      ],
      [
        { x: edge, y: y - 6 },
        { x: edge, y: y + 6 },
      ],
      [
        { x: edge, y: y + 6 },
        { x: inner, y: y + 6 },
      ],
    ] as const;
  });

const crossAt = ({ x, y }: Point): (readonly [Point, Point])[] => [
  [
    { x: x - 3, y: y - 3 },
    { x: x + 3, y: y + 3 },
  ],
  [
    { x: x - 3, y: y + 3 },
    { x: x + 3, y: y - 3 },
  ],
];

export const keyMarks = { bracketAt, crossAt };
