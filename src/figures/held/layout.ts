/** Two views of one line: all years from zero, and the years of the releases enlarged. Returns numbers and strings, no markup. */
import { scaleLinear } from 'd3';
import { formatDate, formatDay } from '../../format/dates.ts';
import { formatNumber } from '../../format/numbers.ts';
import type { Point } from '../../chart/paths.ts';
import { Canvas, type Drawing } from '../../chart/canvas.ts';
import type { PointLabel } from '../../chart/point-labels.ts';
import { halfYearTicks, yearTicks } from '../../chart/time-axis.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { monthsOf } from './describe.ts';
import { placeKey } from './key.ts';
import { placeView, type View } from './view.ts';
import { firstDay, isGapFilling, roundsFrom } from './series.ts';
import type { HeldSize } from './sizes.ts';
import type { HeldPoint, HeldSeries } from './types.ts';
import type { HeldWords } from './words.ts';

const strong = { className: 'label-strong', weight: 600 as const };
const marginDays = 20;
/** Above the highest point, for its label. */
const headroom = 1.34;

export function placeHeld(
  series: HeldSeries,
  size: HeldSize,
  measure: Measure,
  words: HeldWords,
): Drawing {
  const canvas = new Canvas(size, measure);
  if (series.points.length === 0) return canvas.finish();
  const people = series.points.map((point) => point.people);
  const end = Math.max(...series.points.map(({ to }) => to)) + marginDays;
  placeKey(canvas, series, words);
  canvas.y = canvas.lines(words.longHeading, 0, canvas.y, size.widthPx, {
    className: 'label-strong',
    weight: 600,
    sizePx: canvas.size.headingPx,
  });
  canvas.y += 4;
  placeView(
    canvas,
    series,
    longView(series, words, end, scaleLinear([0, Math.max(10, ...people) * headroom], [0, 1])),
  );

  const close = series.points.filter(({ to }) => to >= roundsFrom - marginDays);
  if (close.length < 2 || end <= roundsFrom) return canvas.finish();
  const closePeople = close.map((point) => point.people);
  const lowest = Math.floor(Math.min(...closePeople) / 100) * 100;
  const domain = scaleLinear(
    [
      lowest,
      Math.max(...closePeople, lowest + 10) + (Math.max(...closePeople) - lowest) * (headroom - 1),
    ],
    [0, 1],
  );
  canvas.y += 20;
  canvas.y = canvas.lines(words.closeHeading, 0, canvas.y, size.widthPx, {
    className: 'label-strong',
    weight: 600,
    sizePx: canvas.size.headingPx,
  });
  const span = `${formatDay(roundsFrom, 'month')} – ${formatDay(end - marginDays, 'month')}`;
  canvas.y = canvas.lines(
    words.scaleNote(span, formatNumber(domain.domain()[0] ?? 0)),
    0,
    canvas.y,
    size.widthPx,
    { className: 'label-note' },
  );
  if (series.releases.length > 0) {
    canvas.y += 6;
    canvas.y = canvas.lines(words.releasesNote, 0, canvas.y, size.widthPx, {
      className: 'label-out',
    });
  }
  placeView(canvas, series, closeView(series, words, end, domain));
  return canvas.finish();
}

function longView(
  series: HeldSeries,
  words: HeldWords,
  end: number,
  domain: { domain(): number[]; ticks(count: number): number[] },
): View {
  const { points, peak, runs, doubles } = series;
  const [first] = points;
  const top = peak?.points[0];
  return {
    key: 'long',
    from: firstDay,
    to: end,
    low: 0,
    high: domain.domain()[1] ?? 1,
    ticks: domain.ticks(3).filter(Number.isInteger),
    times: yearTicks(firstDay, end),
    // What the close view shows in full is only a line here.
    points: points.filter(
      (point) =>
        (point.to < roundsFrom && (point.kind === 'review' || isGapFilling(point, runs))) ||
        point === series.latest,
    ),
    band: { from: roundsFrom, to: end },
    heightPx: 'longPx',
    isClose: false,
    isDotted: false,
    labels: (at) => [
      ...(top
        ? [
            {
              key: 'long-peak',
              priority: 3,
              at: at(top),
              lines: words.peak(formatNumber(top.people), monthsOf(peak.points)),
              sides: ['above', 'above-left', 'above-right', 'below'],
              style: strong,
              distances: [9, 16, 24],
            } satisfies PointLabel,
          ]
        : []),
      ...(first
        ? [
            {
              key: 'long-first',
              priority: 2,
              at: at(first),
              lines: [formatNumber(first.people)],
              sides: ['above-right', 'above', 'right'],
              style: strong,
            } satisfies PointLabel,
          ]
        : []),
      ...doubles.map((double): PointLabel => ({
        key: `long-double-${double.date}`,
        priority: 1,
        at: at({ day: double.day, people: Math.min(double.people, double.other) }),
        style: { className: 'label-note' },
        distances: [12, 20, 30, 44],
        lines: [
          words.twoValues(formatNumber(double.people), formatNumber(double.other)),
          formatDate(double.date, 'short'),
        ],
        sides: ['below-right', 'below', 'below-left'],
      })),
      ...latestLabel('long-latest', series, at, words),
    ],
  };
}

function closeView(
  series: HeldSeries,
  words: HeldWords,
  end: number,
  domain: { domain(): number[]; ticks(count: number): number[] },
): View {
  const { before, rebound, points } = series;
  const yearEnd = points.filter(({ kind }) => kind === 'review').at(-1);
  const from = roundsFrom - marginDays;
  return {
    key: 'close',
    from,
    to: end,
    low: domain.domain()[0] ?? 0,
    high: domain.domain()[1] ?? 1,
    ticks: domain.ticks(4).filter(Number.isInteger),
    times: halfYearTicks(from, end),
    points: points.filter(({ to }) => to >= from),
    heightPx: 'closePx',
    isClose: true,
    isDotted: true,
    labels: (at) => [
      ...(before && before.to >= from
        ? [dayLabel('close-before', 5, before, at, words, ['above-right', 'right', 'below-right'])]
        : []),
      ...(rebound
        ? [
            dayLabel('close-rebound', 4, rebound, at, words, [
              'above',
              'above-left',
              'above-right',
              'left',
            ]),
          ]
        : []),
      ...(yearEnd && yearEnd !== before
        ? [dayLabel('close-year-end', 2, yearEnd, at, words, ['below-left', 'below', 'left'])]
        : []),
      ...latestLabel('close-latest', series, at, words),
    ],
  };
}

const dayLabel = (
  key: string,
  priority: number,
  point: HeldPoint,
  at: (point: Pick<HeldPoint, 'day' | 'people'>) => Point,
  words: HeldWords,
  sides: PointLabel['sides'],
): PointLabel => ({
  key,
  priority,
  at: at(point),
  lines: words.dayLabel(formatNumber(point.people), formatDate(point.date, 'short')),
  sides,
  style: strong,
});

function latestLabel(
  key: string,
  { latest }: HeldSeries,
  at: (point: Pick<HeldPoint, 'day' | 'people'>) => Point,
  words: HeldWords,
): PointLabel[] {
  if (!latest) return [];
  const sides: PointLabel['sides'] = ['left', 'below-left', 'above-left', 'above'];
  const lines =
    latest.to > latest.from
      ? words.latest(formatNumber(latest.people), formatDay(latest.from, 'short'))
      : words.dayLabel(formatNumber(latest.people), formatDate(latest.date, 'short'));
  return [
    {
      key,
      priority: 6,
      at: at(latest),
      lines,
      sides,
      style: strong,
      distances: [9, 16, 28, 40, 56],
    },
  ];
}
