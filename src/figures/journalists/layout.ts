/** Three panels on one scale, each with its own name, points and definition. Returns numbers and strings, no markup. */
import { scaleLinear, type ScaleLinear } from 'd3';
import { formatDate } from '../../format/dates.ts';
import { formatNumber, formatQualified } from '../../format/numbers.ts';
import { formatList } from '../../format/lists.ts';
import type { Box } from '../../chart/labels.ts';
import type { Point } from '../../chart/paths.ts';
import { Canvas, type Drawing } from '../../chart/canvas.ts';
import { dotBoxes, lineBoxes, type PointLabel } from '../../chart/point-labels.ts';
import { yearTicks } from '../../chart/time-axis.ts';
import { placeLegend } from '../../chart/legend.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { highestOf } from './describe.ts';
import { period } from './series.ts';
import type { JournalistsSize } from './sizes.ts';
import type { JournalistsPanel, JournalistsPoint, JournalistsSeries } from './types.ts';
import type { JournalistsWords } from './words.ts';

/** Releases stand above the panel, as everywhere on this site. */
const releaseTickPx = 11;
/** Around the counts that the sentence under a panel speaks of. */
const haloPx = 2.4;
const afterIndentPx = 18;
/** Counts that stand nearer to each other than this share the room under them. */
const crowdedPx = 24;
/** Far enough for a leader; the nearest that is on no line of the ground is taken. */
const leaderDistances = [24, 28, 32, 36, 40, 44, 50];

interface Scales {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  ticks: number[];
}

export function placeJournalists(
  series: JournalistsSeries,
  size: JournalistsSize,
  measure: Measure,
  words: JournalistsWords,
): Drawing {
  const canvas = new Canvas(size, measure);
  const columnPx = (size.widthPx - (size.columns - 1) * size.columnGapPx) / size.columns;
  const domain = scaleLinear(
    [0, Math.max(10, ...series.panels.flatMap(({ points }) => points.map(({ people }) => people)))],
    [0, 1],
  ).nice(5);
  const ticks = domain.ticks(3).filter(Number.isInteger);
  placeKey(canvas, series, words);
  const top = canvas.y;
  let foot = top;
  series.panels.forEach((panel, index) => {
    const left = (index % size.columns) * (columnPx + size.columnGapPx);
    canvas.y = size.columns === 1 ? foot : top;
    canvas.y = canvas.lines(words.names[panel.id] ?? panel.counter, left, canvas.y, columnPx, {
      className: 'label-strong',
      weight: 600,
      sizePx: canvas.size.headingPx,
    });
    const axisPx = Math.max(...ticks.map((tick) => canvas.width(formatNumber(tick)))) + 6;
    const plotTop = canvas.y + 14;
    const scales: Scales = {
      x: scaleLinear([period.start, period.end], [left + axisPx, left + columnPx - size.dotPx - 1]),
      y: scaleLinear(domain.domain(), [plotTop + size.plotPx, plotTop]),
      ticks,
    };
    const told = series.after.filter((item) => item.panel === panel.id);
    placeGround(canvas, series, scales, left, columnPx);
    placePoints(
      canvas,
      panel,
      told.map(({ point }) => point),
      scales,
      words,
      { x: left + axisPx, y: plotTop, width: columnPx - axisPx, height: size.plotPx },
    );
    canvas.y = plotTop + size.plotPx + size.lineHeightPx + 8;
    if (told.length > 0) {
      const mark = { x: left + size.dotPx + haloPx, y: canvas.y + size.textPx * 0.55 };
      canvas.dots('after', [mark], size.dotPx + haloPx);
      canvas.dots('count', [mark], size.dotPx);
      canvas.y = canvas.lines(
        words.after(
          told.map(({ point }) => formatQualified(point.people, point.qualifier)),
          told.map(({ release }) => formatNumber(release.people)),
        ),
        left + afterIndentPx,
        canvas.y,
        columnPx - afterIndentPx,
        { className: 'label-strong', weight: 600 },
      );
      canvas.y += 3;
    }
    canvas.y = canvas.lines(definitionOf(panel), left, canvas.y, columnPx, {
      className: 'label-note',
    });
    foot = Math.max(foot, canvas.y + (size.columns === 1 ? 18 : 0));
  });
  canvas.y = foot;
  return canvas.finish();
}

/** The counter's full name stands before the definition unless it is in it. */
const definitionOf = ({ counter, definition }: JournalistsPanel): string =>
  definition.includes(counter.replace(/ \(.*\)$/, '')) ? definition : `${counter}: ${definition}`;

/** What the marks mean, once, above all three; only what is drawn is named. */
function placeKey(
  canvas: Canvas<JournalistsSize>,
  { panels, releases }: JournalistsSeries,
  words: JournalistsWords,
): void {
  const points = panels.flatMap((panel) => panel.points);
  const { dotPx } = canvas.size;
  const entries: { text: string; mark: (at: Point) => void }[] = [
    {
      text: words.keyExact,
      mark: (at) => canvas.dots('count', [at], dotPx),
    },
    ...(points.some(isFloor)
      ? [
          {
            text: words.keyAtLeast,
            mark: (at: Point) => {
              canvas.dots('count', [at], dotPx);
              canvas.strokes('floor', [[at, { x: at.x, y: at.y - 8 }]], 'mark');
            },
          },
        ]
      : []),
    ...(points.some(({ weak }) => weak)
      ? [
          {
            text: words.keyWeak,
            mark: (at: Point) => canvas.rings('count', [at], dotPx),
          },
        ]
      : []),
    ...(releases.length > 0
      ? [
          {
            text: words.keyReleases(formatList(releases.map(({ people }) => formatNumber(people)))),
            mark: (at: Point) =>
              canvas.strokes(
                'release',
                [
                  [
                    { x: at.x, y: at.y - 7 },
                    { x: at.x, y: at.y + 6 },
                  ],
                ],
                'mark',
              ),
          },
        ]
      : []),
  ];
  if (points.length === 0) return;
  canvas.y += 2;
  placeLegend(
    canvas,
    entries.map(({ text, mark }) => ({
      text,
      style: { className: 'label-note' },
      markPx: 2 * dotPx,
      mark: (x, y) => mark({ x: x + dotPx, y }),
    })),
  );
  canvas.y += 14;
}

function placeGround(
  canvas: Canvas<JournalistsSize>,
  series: JournalistsSeries,
  { x, y, ticks }: Scales,
  left: number,
  columnPx: number,
): void {
  const [from, to] = [x.range()[0] ?? 0, left + columnPx];
  const [zero, ...rest] = ticks;
  const top = y.range()[1] ?? 0;
  canvas.strokes(
    'grid',
    rest.map(
      (tick) =>
        [
          { x: from, y: y(tick) },
          { x: to, y: y(tick) },
        ] as const,
    ),
    'mark',
  );
  canvas.strokes(
    'axis',
    [
      [
        { x: from, y: y(zero ?? 0) },
        { x: to, y: y(zero ?? 0) },
      ],
    ],
    'mark',
  );
  ticks.forEach((tick) =>
    canvas.text(formatNumber(tick), from - 6, y(tick) + canvas.size.textPx * 0.35, {
      className: 'tick-label',
      anchor: 'end',
    }),
  );
  const years = yearTicks(period.start, period.end);
  const roomPx = years.length > 1 ? x(years[1]?.day ?? 0) - x(years[0]?.day ?? 0) : columnPx;
  const step = Math.max(1, Math.ceil((canvas.width('2000') + 6) / Math.max(1, roomPx)));
  canvas.strokes(
    'axis',
    years.map(
      ({ day }) =>
        [
          { x: x(day), y: y(0) },
          { x: x(day), y: y(0) + 4 },
        ] as const,
    ),
    'mark',
  );
  years
    .filter((_, index) => (years.length - 1 - index) % step === 0)
    .forEach(({ day, label }) =>
      canvas.text(
        label,
        Math.min(x(day), left + columnPx - canvas.width(label) / 2),
        y(0) + 4 + canvas.size.textPx,
        { className: 'tick-label', anchor: 'middle' },
      ),
    );
  canvas.strokes(
    'release',
    series.releases.map(
      ({ day }) =>
        [
          { x: x(day), y: top },
          { x: x(day), y: top - releaseTickPx },
        ] as const,
    ),
    'mark',
  );
}

function placePoints(
  canvas: Canvas<JournalistsSize>,
  panel: JournalistsPanel,
  told: readonly JournalistsPoint[],
  { x, y, ticks }: Scales,
  words: JournalistsWords,
  frame: Box,
): void {
  const { dotPx, textPx } = canvas.size;
  const at = (point: JournalistsPoint): Point => ({ x: x(point.day), y: y(point.people) });
  const [sound, weak] = [
    panel.points.filter((point) => !point.weak),
    panel.points.filter((point) => point.weak),
  ];
  // Between two counts no number was found, so what joins them is broken.
  canvas.polyline('between', panel.points.map(at));
  canvas.dots('after', told.map(at), dotPx + haloPx);
  canvas.strokes(
    'floor',
    panel.points
      .filter(isFloor)
      .map((point) => [at(point), { x: at(point).x, y: at(point).y - 9 }] as const),
    'mark',
  );
  canvas.dots('count', sound.map(at), dotPx);
  canvas.rings('count', weak.map(at), dotPx);
  const [highest, latest] = [highestOf(panel), panel.points.at(-1)];
  const label = (
    key: string,
    point: JournalistsPoint,
    priority: number,
    sides: PointLabel['sides'],
  ): PointLabel => ({
    key: `${panel.id}-${key}`,
    priority,
    at: at(point),
    sides,
    style: { className: 'label-strong', weight: 600 },
    lines: [
      words.pointLabel(
        formatQualified(point.people, point.qualifier),
        formatDate(point.date, 'short').replace(/^\d+ /, ''),
      ),
    ],
  });
  const obstacles = [
    ...dotBoxes(panel.points.map(at), dotPx + 1),
    ...dotBoxes(told.map(at), dotPx + haloPx + 0.5),
    ...lineBoxes(panel.points.map(at)),
  ];
  // Where the label of the latest count would hang under other counts, it hangs lower, with a line that leads to its own.
  const isUnderOthers =
    latest !== undefined &&
    panel.points.some(
      (point) =>
        point !== latest &&
        at(latest).x - at(point).x < crowdedPx &&
        Math.abs(at(latest).y - at(point).y) < crowdedPx,
    );
  const isOnLine = (top: number): boolean =>
    ticks.some((tick) => y(tick) > top - 3 && y(tick) < top + textPx + 3);
  canvas.labels(
    [
      ...(latest
        ? [
            {
              ...label('latest', latest, 3, ['below', 'below-left', 'below-right']),
              ...(isUnderOthers
                ? { distances: leaderDistances.filter((px) => !isOnLine(at(latest).y + px)) }
                : {}),
            },
          ]
        : []),
      ...(highest && highest !== latest
        ? [label('highest', highest, 2, ['above', 'above-left', 'left', 'below'])]
        : []),
    ],
    obstacles,
    frame,
  );
}

const isFloor = ({ qualifier }: JournalistsPoint): boolean =>
  qualifier === 'at-least' || qualifier === 'more-than';
