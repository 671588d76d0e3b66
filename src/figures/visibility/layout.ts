/** One row for each indicator, on one line of months; darkness where a source was closed. Each row has its own scale, said by its highest month. */
import { scaleLinear, type ScaleLinear } from 'd3';
import { formatDate } from '../../format/dates.ts';
import { formatQualified } from '../../format/numbers.ts';
import { calendarFromDay, dayFromIso, daysInMonth } from '../../format/epoch-day.ts';
import type { Box } from '../../chart/labels.ts';
import type { Point } from '../../chart/paths.ts';
import { Canvas, type Drawing } from '../../chart/canvas.ts';
import type { PointLabel } from '../../chart/point-labels.ts';
import { roundCoordinate } from '../../chart/svg.ts';
import { yearTicks } from '../../chart/time-axis.ts';
import { placeLegend } from '../../chart/legend.ts';
import { wrapText, type Measure } from '../../chart/wrap-text.ts';
import { titleOf } from './describe.ts';
import type { VisibilitySize } from './sizes.ts';
import type { Closure, Indicator, Month, VisibilitySeries } from './types.ts';
import type { VisibilityWords } from './words.ts';

const strong = { className: 'label-strong', weight: 600 as const };
/** Months without a figure: low hatching on the line, too low to be read as a value. */
const nonePx = 5;
/** Below this width a label stands in several short lines. */
const narrowPx = 400;

type Stroke = readonly [Point, Point];
/** Strokes of all rows, kept together so that each kind is one node. */
interface RowLines {
  none: Stroke[];
  closure: Stroke[];
  axis: Stroke[];
}

export function placeVisibility(
  series: VisibilitySeries,
  size: VisibilitySize,
  measure: Measure,
  words: VisibilityWords,
): Drawing {
  const canvas = new Canvas(size, measure);
  if (series.indicators.length === 0) return canvas.finish();
  const x = scaleLinear([series.period.start, series.period.end], [0, size.widthPx]);
  placeKey(canvas, series, words);
  for (const { date } of series.general) {
    canvas.strokes(
      'closure',
      [
        [
          { x: 4, y: canvas.y - 1 },
          { x: 4, y: canvas.y + size.textPx + 1 },
        ],
      ],
      'mark',
    );
    canvas.y = canvas.lines(words.outlawed(formatDate(date)), 14, canvas.y, size.widthPx - 14, {
      className: 'label-note',
    });
    canvas.y += 6;
  }
  const lines: RowLines = { none: [], closure: [], axis: [] };
  for (const indicator of series.indicators)
    placeRow(canvas, indicator, series.general, x, series.period.end, words, lines);
  for (const [className, strokes] of Object.entries(lines) as [string, RowLines[keyof RowLines]][])
    canvas.strokes(className, strokes, 'mark');
  const foot = canvas.y - size.rowGapPx;
  placeYears(canvas, series, x, foot);
  return canvas.finish();
}

function placeRow(
  canvas: Canvas<VisibilitySize>,
  indicator: Indicator,
  general: readonly Closure[],
  x: ScaleLinear<number, number>,
  end: number,
  words: VisibilityWords,
  lines: RowLines,
): void {
  const { rowPx, rowGapPx, textPx, widthPx } = canvas.size;
  const { months, darkFrom } = indicator;
  canvas.y = canvas.lines(titleOf(indicator, words), 0, canvas.y, widthPx, {
    className: 'label-strong',
    weight: 600,
    sizePx: canvas.size.headingPx,
  });
  const top = canvas.y + textPx + 4;
  const foot = top + rowPx;
  const y = scaleLinear([0, Math.max(1, ...months.map(({ people }) => people))], [foot, top]);
  const bars = (accepts: (month: Month) => boolean): Box[] =>
    months.filter(accepts).map(({ start, end: to, people }) => ({
      x: x(start) + 0.5,
      y: y(people),
      width: Math.max(1, x(to) - x(start) - 1),
      height: Math.max(0.5, foot - y(people)),
    }));

  if (darkFrom && darkFrom.start < end) {
    placeSlats(canvas, 'dusk', {
      x: x(darkFrom.start),
      y: top,
      width: x(Math.min(darkFrom.end, end)) - x(darkFrom.start),
      height: rowPx,
    });
    canvas.bars('dark', [
      {
        x: x(Math.min(darkFrom.end, end)),
        y: top,
        width: widthPx - x(Math.min(darkFrom.end, end)),
        height: rowPx,
      },
    ]);
  }
  canvas.bars(
    'month',
    bars(({ isOther, weak }) => !isOther && !weak),
  );
  canvas.bars('month-other', bars(({ isOther, weak }) => isOther || weak).map(inset));
  const known = new Set(months.map(({ start }) => start));
  const none = monthStarts(x.domain()[0] ?? 0, end).filter(
    (start) => !known.has(start) && !(darkFrom && start >= darkFrom.start),
  );
  lines.none.push(
    ...runsOf(none).map(([from, to]): Stroke => [
      { x: x(from) + 1, y: foot - nonePx / 2 },
      { x: x(to) - 1, y: foot - nonePx / 2 },
    ]),
  );
  lines.closure.push(
    ...general
      .filter(({ start }) => start >= (x.domain()[0] ?? 0) && start < end)
      .map(({ start }): Stroke => [
        { x: x(start), y: top },
        { x: x(start), y: foot },
      ]),
  );
  lines.axis.push([
    { x: 0, y: foot },
    { x: widthPx, y: foot },
  ]);
  placeLabels(canvas, indicator, x, y, top, foot, words);
  canvas.y = foot + rowGapPx;
}

/** Dashes across a column as wide as its box: its style says how far apart. */
function placeSlats(canvas: Canvas, className: string, { x, y, width, height }: Box): void {
  const [middle, top, foot] = [x + width / 2, y, y + height].map(roundCoordinate);
  canvas.path(
    className,
    { d: `M${middle} ${foot}V${top}`, 'stroke-width': width },
    [{ x, y, width, height }],
    { isSolid: false },
  );
}

const inset = ({ x, y, width, height }: Box): Box => ({
  x: x + 0.5,
  y: y + 0.5,
  width: Math.max(0.5, width - 1),
  height: Math.max(0.25, height - 0.5),
});

function placeLabels(
  canvas: Canvas<VisibilitySize>,
  { id, months, darkFrom }: Indicator,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
  top: number,
  foot: number,
  words: VisibilityWords,
): void {
  const { textPx, widthPx } = canvas.size;
  const highest = months.reduce<Month | undefined>(
    (best, month) => (!best || month.people > best.people ? month : best),
    undefined,
  );
  const last = months.at(-1);
  const at = (month: Month) => ({ x: x((month.start + month.end) / 2), y: y(month.people) });
  const obstacles: Box[] = months.map((month) => ({
    x: x(month.start),
    y: y(month.people),
    width: x(month.end) - x(month.start),
    height: foot - y(month.people),
  }));
  const isNarrow = widthPx < narrowPx;
  const lastWords = last
    ? words.lastFigure(formatQualified(last.people, last.qualifier), formatDate(last.date, 'short'))
    : [];
  const isAfterDark = Boolean(last && darkFrom && last.start >= darkFrom.end);
  const labels: PointLabel[] = [
    ...(highest
      ? [
          {
            key: `${id}-highest`,
            priority: 2,
            at: at(highest),
            lines: [
              `${formatQualified(highest.people, highest.qualifier)}, ${formatDate(highest.date, 'short')}`,
            ],
            sides: ['above', 'above-left', 'above-right', 'left', 'right'] as const,
            distances: [3, 8],
            style: strong,
          },
        ]
      : []),
    ...(last && last !== highest && !darkFrom
      ? [
          {
            key: `${id}-last`,
            priority: 1,
            at: at(last),
            lines: isNarrow ? lastWords : [lastWords.join(' ')],
            sides: ['above-right', 'above', 'right', 'above-left'] as const,
            distances: [3, 8, 16, 26],
          },
        ]
      : []),
  ];
  if (darkFrom && darkFrom.start < (x.domain()[1] ?? 0)) {
    // Light words on the dark: why it is dark, and the one number that came out of it.
    const left = x(darkFrom.end) + 6;
    const room = widthPx - left - 4;
    canvas.y = top + 4;
    const textsBefore = canvas.texts.length;
    const long = words.dark(formatDate(darkFrom.date, 'short'));
    canvas.y = canvas.lines(
      canvas.width(long) <= room ? long : words.darkShort(formatDate(darkFrom.date, 'short')),
      left,
      canvas.y,
      Math.max(30, room),
      { className: 'label-dark' },
    );
    if (last && isAfterDark) {
      const style = {
        className: 'label-dark strong',
        weight: 600 as const,
        anchor: 'end' as const,
      };
      const text = formatQualified(last.people, last.qualifier);
      const end = Math.min(x(last.end), widthPx - 4);
      const lines = wrapText(text, Math.max(30, end - left), textPx, 600, canvas.measure);
      canvas.y = Math.max(canvas.y, y(last.people) - 5 - lines.length * canvas.size.lineHeightPx);
      if (canvas.y + lines.length * canvas.size.lineHeightPx <= foot)
        canvas.y = canvas.lines(text, end, canvas.y, Math.max(30, end - left), style);
      else canvas.dropped.push(`${id}-after`);
    }
    // Slats, so that nobody takes the dark for a very large bar; then a plain plate under each line of words.
    const slatFoot = last && isAfterDark ? y(last.people) - 2 : foot;
    placeSlats(canvas, 'shutter', {
      x: x(darkFrom.end),
      y: top,
      width: Math.max(1, widthPx - x(darkFrom.end)),
      height: Math.max(0, slatFoot - top),
    });
    const plates = canvas.texts.slice(textsBefore).map(({ box }) => box);
    canvas.bars(
      'plate',
      plates.map((box) => ({
        x: box.x - 3,
        y: box.y - 3,
        width: Math.min(box.width + 6, widthPx - box.x + 2),
        height: box.height + 5,
      })),
    );
  }
  canvas.labels(labels, obstacles, {
    x: 0,
    y: top - textPx - 4,
    width: widthPx,
    height: foot - top + textPx + 4,
  });
}

/** Months that follow one another, as first and last day of each run. */
function runsOf(starts: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const start of starts) {
    const end = start + daysInMonth(calendarFromDay(start).year, calendarFromDay(start).month);
    const last = runs.at(-1);
    if (last && last[1] === start) last[1] = end;
    else runs.push([start, end]);
  }
  return runs;
}

function monthStarts(start: number, end: number): number[] {
  const first = calendarFromDay(start);
  return Array.from({ length: 12 * (calendarFromDay(end).year - first.year + 1) }, (_, index) => {
    const [year, month] = [
      first.year + Math.floor((first.month - 1 + index) / 12),
      ((first.month - 1 + index) % 12) + 1,
    ];
    return dayFromIso(`${year}-${String(month).padStart(2, '0')}-01`);
  }).filter((day) => day < end);
}

function placeYears(
  canvas: Canvas<VisibilitySize>,
  { period }: VisibilitySeries,
  x: ScaleLinear<number, number>,
  foot: number,
): void {
  const { widthPx, textPx } = canvas.size;
  const years = yearTicks(period.start, period.end);
  canvas.strokes(
    'axis',
    years.map(
      ({ day }) =>
        [
          { x: x(day) + 0.5, y: foot },
          { x: x(day) + 0.5, y: foot + 5 },
        ] as const,
    ),
    'mark',
  );
  // A year that has hardly begun keeps its name, moved in from the edge, as long as its mark stands over the name.
  for (const { day, label } of years) {
    const left = Math.min(x(day), widthPx - canvas.width(label));
    if (left + canvas.width(label) > x(day))
      canvas.text(label, left, foot + 6 + textPx, { className: 'tick-label' });
  }
  canvas.y = foot + textPx + 12;
}

function placeKey(
  canvas: Canvas<VisibilitySize>,
  { indicators }: VisibilitySeries,
  words: VisibilityWords,
): void {
  const { textPx } = canvas.size;
  const months = indicators.flatMap((indicator) => indicator.months);
  const box = (x: number): Box => ({ x, y: canvas.y + 1, width: 8, height: textPx - 1 });
  const entries: { isShown: boolean; text: string; mark: (x: number) => void }[] = [
    {
      isShown: true,
      text: words.keyMonth,
      mark: (x) => canvas.bars('month', [box(x)]),
    },
    {
      isShown: months.some(({ isOther, weak }) => isOther || weak),
      text: words.keyOther,
      mark: (x) => canvas.bars('month-other', [inset(box(x))]),
    },
    {
      isShown: true,
      text: words.keyNone,
      mark: (x) =>
        canvas.strokes(
          'none',
          [
            [
              { x, y: canvas.y + textPx - nonePx / 2 },
              { x: x + 9, y: canvas.y + textPx - nonePx / 2 },
            ],
          ],
          'mark',
        ),
    },
    {
      isShown: indicators.some(({ darkFrom }) => darkFrom),
      text: words.keyDark,
      mark: (x) => {
        canvas.bars('dark', [box(x)]);
        placeSlats(canvas, 'shutter', box(x));
      },
    },
  ];
  placeLegend(
    canvas,
    entries
      .filter(({ isShown }) => isShown)
      .map(({ text, mark }) => ({ text, style: { className: 'label-note' }, markPx: 8, mark })),
  );
  canvas.y += 8;
}
