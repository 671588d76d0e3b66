/** One view of the line at its place on the sheet: ground, line, points by kind, ticks of the rounds, labels. No data of its own. */
import { scaleLinear } from 'd3';
import { formatNumber } from '../../format/numbers.ts';
import type { Box } from '../../chart/labels.ts';
import type { Point } from '../../chart/people.ts';
import { dotBoxes, lineBoxes, type PlotSheet, type PointLabel } from '../../chart/plot-sheet.ts';
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

export function placeView(sheet: PlotSheet, series: HeldSeries, view: View): void {
  const size = sheet.size as HeldSize;
  const axisPx = Math.max(...view.ticks.map((tick) => sheet.width(formatNumber(tick))), 0) + 7;
  const hasReleases = view.isClose && series.releases.length > 0;
  const top = sheet.y + (hasReleases ? size.lineHeightPx + releaseTickPx + 8 : 6);
  const foot = top + size[view.heightPx];
  const x = scaleLinear([view.from, view.to], [axisPx, size.widthPx - 6]);
  const y = scaleLinear([view.low, view.high], [foot, top]);
  const at = ({ day, people }: { day: number; people: number }): Point => ({
    x: x(day),
    y: y(people),
  });

  if (view.band && view.band.to > view.band.from) {
    sheet.shape({
      kind: 'strokes',
      key: `${view.key}-band`,
      className: 'band',
      strokes: [view.band.from, view.band.to].map(
        (day) =>
          [
            { x: x(day), y: top },
            { x: x(day), y: foot },
          ] as const,
      ),
    });
  }
  placeGround(sheet, view, x, y, axisPx);
  if (hasReleases)
    placeReleases(
      sheet,
      series.releases.filter(({ day }) => day >= view.from && day <= view.to),
      x,
      top - 2,
      axisPx,
    );
  for (const [index, run] of series.runs.entries()) {
    const points = run.points.filter(({ day }) => day >= view.from);
    sheet.shape({
      kind: 'line',
      key: `${view.key}-run-${index}`,
      className: run.isSolid ? 'stock' : 'stock-gap',
      points: points.map(at),
    });
  }
  // A month is a month: its count lies somewhere on the bar.
  const extents = view.points.filter(({ from, to }) => to > from && x(to) - x(from) > 3);
  sheet.shape({
    kind: 'strokes',
    key: `${view.key}-extents`,
    className: 'extent',
    strokes: view.isClose
      ? extents.map(
          ({ from, to, people }) =>
            [
              { x: x(from), y: y(people) },
              { x: x(to), y: y(people) },
            ] as const,
        )
      : [],
  });
  const ofKind = (kind: HeldKind): Point[] =>
    view.points.filter((point) => point.kind === kind).map(at);
  const doubles = series.doubles.filter(({ day }) => day >= view.from);
  sheet.shape({
    kind: 'strokes',
    key: `${view.key}-doubles`,
    className: 'double',
    strokes: doubles.map(
      ({ day, people, other }) =>
        [
          { x: x(day), y: y(Math.max(people, other)) - 4 },
          { x: x(day), y: y(Math.min(people, other)) + 4 },
        ] as const,
    ),
  });
  if (view.isDotted)
    sheet.shape({
      kind: 'dots',
      key: `${view.key}-reviews`,
      className: 'review',
      points: ofKind('review'),
      radiusPx: size.reviewPx,
    });
  sheet.shape({
    kind: 'rings',
    key: `${view.key}-snapshots`,
    className: 'snapshot',
    points: [...ofKind('snapshot'), ...ofKind('suspect')],
    radiusPx: view.isClose ? size.snapshotPx : size.snapshotPx * 0.8,
  });
  sheet.shape({
    kind: 'strokes',
    key: `${view.key}-brackets`,
    className: 'bracket',
    strokes: ofKind('suspect').flatMap(bracketAt),
  });
  sheet.shape({
    kind: 'strokes',
    key: `${view.key}-weak`,
    className: 'weak',
    strokes: ofKind('weak').flatMap(crossAt),
  });
  sheet.labels(
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
  sheet.y = foot + size.lineHeightPx + 4;
}

function placeGround(
  sheet: PlotSheet,
  { key, ticks, times, low }: View,
  x: (day: number) => number,
  y: (people: number) => number,
  axisPx: number,
): void {
  const { widthPx, textPx } = sheet.size;
  const isBase = (tick: number): boolean => tick === low && low === 0;
  sheet.shape({
    kind: 'strokes',
    key: `${key}-grid`,
    className: 'grid',
    strokes: ticks
      .filter((tick) => !isBase(tick))
      .map(
        (tick) =>
          [
            { x: axisPx, y: y(tick) },
            { x: widthPx, y: y(tick) },
          ] as const,
      ),
  });
  ticks.forEach((tick) =>
    sheet.text(`${key}-tick-${tick}`, formatNumber(tick), axisPx - 7, y(tick) + textPx * 0.35, {
      className: 'tick-label',
      anchor: 'end',
    }),
  );
  const base = y(low);
  sheet.shape({
    kind: 'strokes',
    key: `${key}-axis`,
    className: 'axis',
    strokes: [
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
  });
  let free = axisPx;
  for (const { day, label } of times) {
    const widthOfLabel = sheet.width(label);
    const centre = Math.min(
      Math.max(x(day), axisPx + widthOfLabel / 2),
      widthPx - widthOfLabel / 2,
    );
    if (centre - widthOfLabel / 2 < free) continue;
    sheet.text(`${key}-time-${label}`, label, centre, base + 5 + textPx, {
      className: 'tick-label',
      anchor: 'middle',
    });
    free = centre + widthOfLabel / 2 + 8;
  }
}

/** Ticks for all rounds; numbers for the largest, as far as there is room. */
function placeReleases(
  sheet: PlotSheet,
  releases: readonly HeldRelease[],
  x: (day: number) => number,
  base: number,
  axisPx: number,
): void {
  sheet.shape({
    kind: 'strokes',
    key: 'releases',
    className: 'release',
    strokes: releases.map(
      ({ day }) =>
        [
          { x: x(day), y: base },
          { x: x(day), y: base - releaseTickPx },
        ] as const,
    ),
  });
  const frame: Box = {
    x: axisPx,
    y: base - releaseTickPx - sheet.size.lineHeightPx - 2,
    width: sheet.size.widthPx - axisPx,
    height: sheet.size.lineHeightPx + 2,
  };
  const before = sheet.dropped.length;
  sheet.labels(
    releases
      .filter(({ people }) => people >= namedFrom)
      .map(({ id, day, people }): PointLabel => ({
        key: id,
        priority: people,
        at: { x: x(day), y: base - releaseTickPx },
        lines: [formatNumber(people)],
        sides: ['above'],
        distances: [2],
        airPx: 4,
        style: { className: 'label-out' },
      })),
    [],
    frame,
  );
  // Not a loss: the ticks stand for all rounds, and every round has its number in `who-counts` and on the timeline.
  sheet.dropped.length = before;
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
