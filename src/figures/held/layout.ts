/** The number held, hung from the sill with zero at the line; above it, month by month, those let out. Returns numbers and strings, no markup. */
import { scaleLinear, type ScaleLinear } from 'd3';
import { Canvas, type Drawing } from '../../chart/canvas.ts';
import { dotGrid } from '../../chart/dot-grid.ts';
import { polylinePath, type Point } from '../../chart/paths.ts';
import { lineBoxes, type PointLabel } from '../../chart/point-labels.ts';
import { placeGround, sillPx } from '../../chart/sill.ts';
import { yearTicks } from '../../chart/time-axis.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { calendarFromDay, dayFromCalendar } from '../../format/epoch-day.ts';
import type { Phrase } from '../../format/phrases.ts';
import { firstDay } from './series.ts';
import type { HeldSize } from './sizes.ts';
import type { HeldPoint, HeldRelease, HeldSeries } from './types.ts';

const marginDays = 20;
/** Below the highest count, for its label. */
const headroom = 1.3;
/** Months whose number stands above their crowd. */
const namedMonths = 3;

interface Room {
  canvas: Canvas<HeldSize>;
  series: HeldSeries;
  phrase: Phrase;
  x: ScaleLinear<number, number>;
}

export function placeHeld(
  series: HeldSeries,
  size: HeldSize,
  measure: Measure,
  phrase: Phrase,
): Drawing {
  const canvas = new Canvas(size, measure);
  if (series.points.length === 0) return canvas.finish();
  const days = [...series.points.map(({ to }) => to), ...series.releases.map(({ day }) => day)];
  const end = Math.max(...days) + marginDays;
  const x = scaleLinear([firstDay, end], [0, size.widthPx - 4]);
  const room: Room = { canvas, series, phrase, x };
  const sillY = placeReleases(room);
  placeStock(room, sillY + sillPx);
  placeGround(canvas, sillY, 10);
  return canvas.finish();
}

/** Those let out in a month stand together at its middle. Returns where the sill lies. */
function placeReleases({ canvas, series, phrase, x }: Room): number {
  const { crowdPitchPx, crowdPerRow, textPx, lineHeightPx, widthPx } = canvas.size;
  canvas.y = canvas.lines(phrase('releases'), 0, canvas.y, widthPx, { className: 'label-out' });
  const months = monthsOf(series.releases);
  const rowsOf = (people: number): number => Math.ceil(people / crowdPerRow);
  const tallest = Math.max(0, ...months.map(({ people }) => rowsOf(people))) * crowdPitchPx;
  const foot = canvas.y + (months.length > 0 ? lineHeightPx : 0) + tallest;
  const named = [...months]
    .sort((a, b) => b.people - a.people || a.day - b.day)
    .slice(0, namedMonths);
  for (const month of months) {
    const left = x(month.day) - (crowdPerRow * crowdPitchPx) / 2;
    const crowd = dotGrid({
      x: Math.min(left, widthPx - crowdPerRow * crowdPitchPx),
      y: foot,
      to: month.people,
      perRun: crowdPerRow,
      pitchPx: crowdPitchPx,
      grows: 'up',
    });
    canvas.people('people-out', crowd, 0.9);
    if (!named.includes(month)) continue;
    const number = phrase.number(month.people);
    const halfPx = canvas.width(number, { weight: 600 }) / 2;
    const middle = Math.min(x(month.day), widthPx - halfPx);
    canvas.text(number, middle, foot - crowd.heightPx - textPx * 0.4, {
      className: 'label-strong label-out',
      weight: 600,
      anchor: 'middle',
    });
  }
  return Math.ceil(foot + 2);
}

function monthsOf(releases: readonly HeldRelease[]): { day: number; people: number }[] {
  const months = new Map<number, number>();
  for (const { day, people } of releases) {
    const { year, month } = calendarFromDay(day);
    const middle = dayFromCalendar(year, month, 15);
    months.set(middle, (months.get(middle) ?? 0) + people);
  }
  return [...months].map(([day, people]) => ({ day, people })).sort((a, b) => a.day - b.day);
}

function placeStock({ canvas, series, phrase, x }: Room, zero: number): void {
  const { depthPx, textPx, lineHeightPx, widthPx } = canvas.size;
  const most = Math.max(10, ...series.points.map(({ people }) => people));
  const y = scaleLinear([0, most * headroom], [zero, zero + depthPx]);
  const at = ({ day, people }: Pick<HeldPoint, 'day' | 'people'>): Point => ({
    x: Math.round(x(day)),
    y: Math.round(y(people)),
  });
  const line = series.runs.flatMap(({ points }) => points).map(at);
  const [first, last] = [line[0], line.at(-1)];
  if (first && last)
    canvas.path(
      'held-area',
      { d: `${polylinePath([{ x: first.x, y: zero }, ...line, { x: last.x, y: zero }])}z` },
      [],
      { layer: 'line', isSolid: false },
    );
  for (const tick of y.ticks(4).filter((value) => value > 0 && value < most)) {
    canvas.strokes('grid-ground', [
      [
        { x: 0, y: y(tick) },
        { x: widthPx, y: y(tick) },
      ],
    ]);
    canvas.text(phrase.number(tick), 0, y(tick) - 4, { className: 'on-ground-quiet' });
  }
  for (const { isSolid, points } of series.runs)
    canvas.polyline(isSolid ? 'held-line' : 'held-gap', points.map(at));
  canvas.y = zero + depthPx;
  for (const { day, label } of yearTicks(firstDay, x.invert(widthPx)))
    if (x(day) + canvas.width(label) <= widthPx)
      canvas.text(label, x(day), canvas.y + textPx, { className: 'on-ground-quiet' });
  const frame = { x: 0, y: zero, width: widthPx, height: depthPx - 4 };
  canvas.labels(labelsOf(series, at, phrase), lineBoxes(line), frame);
  canvas.y = canvas.lines(phrase('scale'), 0, canvas.y + lineHeightPx + 4, widthPx, {
    className: 'on-ground-quiet',
  });
}

/** Four counts and no more: the peak, the last before the rounds, the highest between two large ones, the newest. */
function labelsOf(
  { peak, before, rebound, latest }: HeldSeries,
  at: (point: HeldPoint) => Point,
  phrase: Phrase,
): PointLabel[] {
  const label = (
    key: string,
    priority: number,
    point: HeldPoint | null | undefined,
    words: string,
    sides: PointLabel['sides'] = ['below', 'below-left', 'below-right'],
  ): PointLabel[] =>
    point
      ? [
          {
            key,
            priority,
            at: at(point),
            lines: [phrase.number(point.people), words],
            sides,
            style: { className: 'label-strong on-ground', weight: 600 },
            distances: [8, 14, 22, 34, 48],
          },
        ]
      : [];
  const dateOf = (point: HeldPoint | null): string =>
    point ? phrase.date(point.date, 'short') : '';
  const newest =
    latest && latest.to > latest.from
      ? phrase('after', { date: phrase.day(latest.from, 'short') })
      : dateOf(latest);
  const top = peak?.points[0];
  return [
    ...label('latest', 4, latest, newest, ['below-left', 'below', 'left']),
    ...label('peak', 3, top, top ? phrase('peak', { date: phrase.day(top.day, 'month') }) : ''),
    ...label('before', 1, before, dateOf(before)),
    ...label('rebound', 2, rebound, dateOf(rebound), ['below-left', 'below', 'below-right']),
  ];
}
