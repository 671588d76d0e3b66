/** Three panels on one scale, each with its own name, points and definition. Returns numbers and strings, no markup. */
import { scaleLinear, type ScaleLinear } from 'd3';
import { formatDate } from '../../format/dates.ts';
import { formatNumber, formatQualified } from '../../format/numbers.ts';
import { formatList } from '../../format/lists.ts';
import type { Box } from '../../chart/labels.ts';
import type { Point } from '../../chart/people.ts';
import type { Plot } from '../../chart/plot.ts';
import { dotBoxes, lineBoxes, PlotSheet, type PointLabel } from '../../chart/plot-sheet.ts';
import { yearTicks } from '../../chart/time-axis.ts';
import { wrapText, type Measure } from '../../chart/wrap-text.ts';
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
): Plot {
  const sheet = new PlotSheet(size, measure);
  const columnPx = (size.widthPx - (size.columns - 1) * size.columnGapPx) / size.columns;
  const domain = scaleLinear(
    [0, Math.max(10, ...series.panels.flatMap(({ points }) => points.map(({ people }) => people)))],
    [0, 1],
  ).nice(5);
  const ticks = domain.ticks(3).filter(Number.isInteger);
  placeKey(sheet, series, words);
  const top = sheet.y;
  let foot = top;
  series.panels.forEach((panel, index) => {
    const left = (index % size.columns) * (columnPx + size.columnGapPx);
    sheet.y = size.columns === 1 ? foot : top;
    sheet.heading(`${panel.id}-name`, words.names[panel.id] ?? panel.counter, left, columnPx);
    const axisPx = Math.max(...ticks.map((tick) => sheet.width(formatNumber(tick)))) + 6;
    const plotTop = sheet.y + 14;
    const scales: Scales = {
      x: scaleLinear([period.start, period.end], [left + axisPx, left + columnPx - size.dotPx - 1]),
      y: scaleLinear(domain.domain(), [plotTop + size.plotPx, plotTop]),
      ticks,
    };
    const told = series.after.filter((item) => item.panel === panel.id);
    placeGround(sheet, panel, series, scales, left, columnPx);
    placePoints(
      sheet,
      panel,
      told.map(({ point }) => point),
      scales,
      words,
      { x: left + axisPx, y: plotTop, width: columnPx - axisPx, height: size.plotPx },
    );
    sheet.y = plotTop + size.plotPx + size.lineHeightPx + 8;
    if (told.length > 0) {
      const mark = { x: left + size.dotPx + haloPx, y: sheet.y + size.textPx * 0.55 };
      sheet.shape({
        kind: 'dots',
        key: `${panel.id}-after-halo`,
        className: 'after',
        points: [mark],
        radiusPx: size.dotPx + haloPx,
      });
      sheet.shape({
        kind: 'dots',
        key: `${panel.id}-after-dot`,
        className: 'count',
        points: [mark],
        radiusPx: size.dotPx,
      });
      sheet.lines(
        `${panel.id}-after`,
        words.after(
          told.map(({ point }) => formatQualified(point.people, point.qualifier)),
          told.map(({ release }) => formatNumber(release.people)),
        ),
        left + afterIndentPx,
        columnPx - afterIndentPx,
        { className: 'label-strong', weight: 600 },
      );
      sheet.y += 3;
    }
    sheet.lines(`${panel.id}-definition`, definitionOf(panel), left, columnPx, {
      className: 'label-note',
    });
    foot = Math.max(foot, sheet.y + (size.columns === 1 ? 18 : 0));
  });
  sheet.y = foot;
  return sheet.finish();
}

/** The counter's full name stands before the definition unless it is in it. */
const definitionOf = ({ counter, definition }: JournalistsPanel): string =>
  definition.includes(counter.replace(/ \(.*\)$/, '')) ? definition : `${counter}: ${definition}`;

/** What the marks mean, once, above all three; only what is drawn is named. */
function placeKey(
  sheet: PlotSheet,
  { panels, releases }: JournalistsSeries,
  words: JournalistsWords,
): void {
  const points = panels.flatMap((panel) => panel.points);
  const { dotPx } = sheet.size as JournalistsSize;
  const entries: { text: string; mark: (at: Point) => void }[] = [
    {
      text: words.keyExact,
      mark: (at) =>
        sheet.shape({
          kind: 'dots',
          key: 'key-exact',
          className: 'count',
          points: [at],
          radiusPx: dotPx,
        }),
    },
    ...(points.some(isFloor)
      ? [
          {
            text: words.keyAtLeast,
            mark: (at: Point) => {
              sheet.shape({
                kind: 'dots',
                key: 'key-floor',
                className: 'count',
                points: [at],
                radiusPx: dotPx,
              });
              sheet.shape({
                kind: 'strokes',
                key: 'key-floor-up',
                className: 'floor',
                strokes: [[at, { x: at.x, y: at.y - 8 }]],
              });
            },
          },
        ]
      : []),
    ...(points.some(({ weak }) => weak)
      ? [
          {
            text: words.keyWeak,
            mark: (at: Point) =>
              sheet.shape({
                kind: 'rings',
                key: 'key-weak',
                className: 'count',
                points: [at],
                radiusPx: dotPx,
              }),
          },
        ]
      : []),
    ...(releases.length > 0
      ? [
          {
            text: words.keyReleases(formatList(releases.map(({ people }) => formatNumber(people)))),
            mark: (at: Point) =>
              sheet.shape({
                kind: 'strokes',
                key: 'key-release',
                className: 'release',
                strokes: [
                  [
                    { x: at.x, y: at.y - 7 },
                    { x: at.x, y: at.y + 6 },
                  ],
                ],
              }),
          },
        ]
      : []),
  ];
  if (points.length === 0) return;
  sheet.y += 2;
  let x = 0;
  for (const { text, mark } of entries) {
    const indentPx = 2 * dotPx + 6;
    const widthPx = indentPx + sheet.width(text);
    if (x > 0 && x + widthPx > sheet.size.widthPx) {
      x = 0;
      sheet.y += sheet.size.lineHeightPx + 2;
    }
    mark({ x: x + dotPx, y: sheet.y + sheet.size.textPx * 0.6 });
    // The list of releases grows with the data, and may come to fill more than a line.
    wrapText(
      text,
      sheet.size.widthPx - x - indentPx,
      sheet.size.textPx,
      400,
      sheet.measure,
    ).forEach((line, index) => {
      if (index > 0) sheet.y += sheet.size.lineHeightPx;
      sheet.text(`key-${text}-${index}`, line, x + indentPx, sheet.y + sheet.size.textPx * 0.92, {
        className: 'label-note',
      });
    });
    x += widthPx + 18;
  }
  sheet.y += sheet.size.lineHeightPx + 14;
}

function placeGround(
  sheet: PlotSheet,
  panel: JournalistsPanel,
  series: JournalistsSeries,
  { x, y, ticks }: Scales,
  left: number,
  columnPx: number,
): void {
  const [from, to] = [x.range()[0] ?? 0, left + columnPx];
  const [zero, ...rest] = ticks;
  const top = y.range()[1] ?? 0;
  sheet.shape({
    kind: 'strokes',
    key: `${panel.id}-grid`,
    className: 'grid',
    strokes: rest.map(
      (tick) =>
        [
          { x: from, y: y(tick) },
          { x: to, y: y(tick) },
        ] as const,
    ),
  });
  sheet.shape({
    kind: 'strokes',
    key: `${panel.id}-zero`,
    className: 'axis',
    strokes: [
      [
        { x: from, y: y(zero ?? 0) },
        { x: to, y: y(zero ?? 0) },
      ],
    ],
  });
  ticks.forEach((tick) =>
    sheet.text(
      `${panel.id}-tick-${tick}`,
      formatNumber(tick),
      from - 6,
      y(tick) + sheet.size.textPx * 0.35,
      { className: 'tick-label', anchor: 'end' },
    ),
  );
  const years = yearTicks(period.start, period.end);
  const roomPx = years.length > 1 ? x(years[1]?.day ?? 0) - x(years[0]?.day ?? 0) : columnPx;
  const step = Math.max(1, Math.ceil((sheet.width('2000') + 6) / Math.max(1, roomPx)));
  sheet.shape({
    kind: 'strokes',
    key: `${panel.id}-years`,
    className: 'axis',
    strokes: years.map(
      ({ day }) =>
        [
          { x: x(day), y: y(0) },
          { x: x(day), y: y(0) + 4 },
        ] as const,
    ),
  });
  years
    .filter((_, index) => (years.length - 1 - index) % step === 0)
    .forEach(({ day, label }) =>
      sheet.text(
        `${panel.id}-year-${label}`,
        label,
        Math.min(x(day), left + columnPx - sheet.width(label) / 2),
        y(0) + 4 + sheet.size.textPx,
        { className: 'tick-label', anchor: 'middle' },
      ),
    );
  sheet.shape({
    kind: 'strokes',
    key: `${panel.id}-releases`,
    className: 'release',
    strokes: series.releases.map(
      ({ day }) =>
        [
          { x: x(day), y: top },
          { x: x(day), y: top - releaseTickPx },
        ] as const,
    ),
  });
}

function placePoints(
  sheet: PlotSheet,
  panel: JournalistsPanel,
  told: readonly JournalistsPoint[],
  { x, y, ticks }: Scales,
  words: JournalistsWords,
  frame: Box,
): void {
  const { dotPx, textPx } = sheet.size as JournalistsSize;
  const at = (point: JournalistsPoint): Point => ({ x: x(point.day), y: y(point.people) });
  const [sound, weak] = [
    panel.points.filter((point) => !point.weak),
    panel.points.filter((point) => point.weak),
  ];
  // Between two counts no number was found, so what joins them is broken.
  sheet.shape({
    kind: 'line',
    key: `${panel.id}-line`,
    className: 'between',
    points: panel.points.map(at),
  });
  sheet.shape({
    kind: 'dots',
    key: `${panel.id}-after`,
    className: 'after',
    points: told.map(at),
    radiusPx: dotPx + haloPx,
  });
  sheet.shape({
    kind: 'strokes',
    key: `${panel.id}-floors`,
    className: 'floor',
    strokes: panel.points
      .filter(isFloor)
      .map((point) => [at(point), { x: at(point).x, y: at(point).y - 9 }] as const),
  });
  sheet.shape({
    kind: 'dots',
    key: `${panel.id}-counts`,
    className: 'count',
    points: sound.map(at),
    radiusPx: dotPx,
  });
  sheet.shape({
    kind: 'rings',
    key: `${panel.id}-weak`,
    className: 'count',
    points: weak.map(at),
    radiusPx: dotPx,
  });
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
  sheet.labels(
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
