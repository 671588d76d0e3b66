/** One row for each indicator, on one line of months; darkness where a source was closed. Each row has its own scale, said by its highest month. */
import { scaleLinear, type ScaleLinear } from 'd3';
import { formatDate } from '../../format/dates.ts';
import { formatQualified } from '../../format/numbers.ts';
import { calendarFromDay, dayFromIso, daysInMonth } from '../../format/epoch-day.ts';
import type { Box } from '../../chart/labels.ts';
import type { Point } from '../../chart/people.ts';
import { textBox, type Plot } from '../../chart/plot.ts';
import { PlotSheet, type PointLabel } from '../../chart/plot-sheet.ts';
import { yearTicks } from '../../chart/time-axis.ts';
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
): Plot {
  const sheet = new PlotSheet(size, measure);
  if (series.indicators.length === 0) return sheet.finish();
  const x = scaleLinear([series.period.start, series.period.end], [0, size.widthPx]);
  placeKey(sheet, series, words);
  for (const { date } of series.general) {
    sheet.shape({
      kind: 'strokes',
      key: 'key-closure',
      className: 'closure',
      strokes: [
        [
          { x: 4, y: sheet.y - 1 },
          { x: 4, y: sheet.y + size.textPx + 1 },
        ],
      ],
    });
    sheet.lines('outlawed', words.outlawed(formatDate(date)), 14, size.widthPx - 14, {
      className: 'label-note',
    });
    sheet.y += 6;
  }
  const lines: RowLines = { none: [], closure: [], axis: [] };
  for (const indicator of series.indicators)
    placeRow(sheet, indicator, series.general, x, series.period.end, words, lines);
  for (const [className, strokes] of Object.entries(lines))
    sheet.shape({ kind: 'strokes', key: className, className, strokes });
  const foot = sheet.y - size.rowGapPx;
  placeYears(sheet, series, x, foot);
  return sheet.finish();
}

function placeRow(
  sheet: PlotSheet,
  indicator: Indicator,
  general: readonly Closure[],
  x: ScaleLinear<number, number>,
  end: number,
  words: VisibilityWords,
  lines: RowLines,
): void {
  const { rowPx, rowGapPx, textPx, widthPx } = sheet.size as VisibilitySize;
  const { id, months, darkFrom } = indicator;
  sheet.heading(`${id}-title`, titleOf(indicator, words), 0, widthPx);
  const top = sheet.y + textPx + 4;
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
    sheet.shape({
      kind: 'columns',
      key: `${id}-dusk`,
      className: 'dusk',
      boxes: [
        {
          x: x(darkFrom.start),
          y: top,
          width: x(Math.min(darkFrom.end, end)) - x(darkFrom.start),
          height: rowPx,
        },
      ],
    });
    sheet.shape({
      kind: 'bars',
      key: `${id}-dark`,
      className: 'dark',
      boxes: [
        {
          x: x(Math.min(darkFrom.end, end)),
          y: top,
          width: widthPx - x(Math.min(darkFrom.end, end)),
          height: rowPx,
        },
      ],
    });
  }
  sheet.shape({
    kind: 'columns',
    key: `${id}-months`,
    className: 'month',
    boxes: bars(({ isOther, weak }) => !isOther && !weak),
  });
  sheet.shape({
    kind: 'bars',
    key: `${id}-other`,
    className: 'month-other',
    boxes: bars(({ isOther, weak }) => isOther || weak).map(inset),
  });
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
  placeLabels(sheet, indicator, x, y, top, foot, words);
  sheet.y = foot + rowGapPx;
}

const inset = ({ x, y, width, height }: Box): Box => ({
  x: x + 0.5,
  y: y + 0.5,
  width: Math.max(0.5, width - 1),
  height: Math.max(0.25, height - 0.5),
});

function placeLabels(
  sheet: PlotSheet,
  { id, months, darkFrom }: Indicator,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
  top: number,
  foot: number,
  words: VisibilityWords,
): void {
  const { textPx, widthPx } = sheet.size;
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
    sheet.y = top + 4;
    const long = words.dark(formatDate(darkFrom.date, 'short'));
    sheet.lines(
      `${id}-dark`,
      sheet.width(long) <= room ? long : words.darkShort(formatDate(darkFrom.date, 'short')),
      left,
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
      const lines = wrapText(text, Math.max(30, end - left), textPx, 600, sheet.measure);
      sheet.y = Math.max(sheet.y, y(last.people) - 5 - lines.length * sheet.size.lineHeightPx);
      if (sheet.y + lines.length * sheet.size.lineHeightPx <= foot)
        sheet.lines(`${id}-after`, text, end, Math.max(30, end - left), style);
      else sheet.dropped.push(`${id}-after`);
    }
    // Slats, so that nobody takes the dark for a very large bar; then a plain plate under each line of words.
    const slatFoot = last && isAfterDark ? y(last.people) - 2 : foot;
    sheet.shape({
      kind: 'columns',
      key: `${id}-shutter`,
      className: 'shutter',
      boxes: [
        {
          x: x(darkFrom.end),
          y: top,
          width: Math.max(1, widthPx - x(darkFrom.end)),
          height: Math.max(0, slatFoot - top),
        },
      ],
    });
    const plates = sheet.texts
      .filter(({ key }) => key.startsWith(`${id}-dark`) || key.startsWith(`${id}-after`))
      .map(textBox);
    sheet.shape({
      kind: 'bars',
      key: `${id}-plates`,
      className: 'plate',
      boxes: plates.map((box) => ({
        x: box.x - 3,
        y: box.y - 3,
        width: Math.min(box.width + 6, widthPx - box.x + 2),
        height: box.height + 5,
      })),
    });
  }
  sheet.labels(labels, obstacles, {
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
  sheet: PlotSheet,
  { period }: VisibilitySeries,
  x: ScaleLinear<number, number>,
  foot: number,
): void {
  const { widthPx, textPx } = sheet.size;
  const years = yearTicks(period.start, period.end);
  sheet.shape({
    kind: 'strokes',
    key: 'years',
    className: 'axis',
    strokes: years.map(
      ({ day }) =>
        [
          { x: x(day) + 0.5, y: foot },
          { x: x(day) + 0.5, y: foot + 5 },
        ] as const,
    ),
  });
  // A year that has hardly begun keeps its name, moved in from the edge, as long as its mark stands over the name.
  for (const { day, label } of years) {
    const left = Math.min(x(day), widthPx - sheet.width(label));
    if (left + sheet.width(label) > x(day))
      sheet.text(`year-${label}`, label, left, foot + 6 + textPx, { className: 'tick-label' });
  }
  sheet.y = foot + textPx + 12;
}

function placeKey(
  sheet: PlotSheet,
  { indicators }: VisibilitySeries,
  words: VisibilityWords,
): void {
  const { textPx, lineHeightPx, widthPx } = sheet.size;
  const months = indicators.flatMap((indicator) => indicator.months);
  const box = (x: number): Box => ({ x, y: sheet.y + 1, width: 8, height: textPx - 1 });
  const entries: { isShown: boolean; text: string; mark: (x: number) => void }[] = [
    {
      isShown: true,
      text: words.keyMonth,
      mark: (x) =>
        sheet.shape({ kind: 'bars', key: 'key-month', className: 'month', boxes: [box(x)] }),
    },
    {
      isShown: months.some(({ isOther, weak }) => isOther || weak),
      text: words.keyOther,
      mark: (x) =>
        sheet.shape({
          kind: 'bars',
          key: 'key-other',
          className: 'month-other',
          boxes: [inset(box(x))],
        }),
    },
    {
      isShown: true,
      text: words.keyNone,
      mark: (x) =>
        sheet.shape({
          kind: 'strokes',
          key: 'key-none',
          className: 'none',
          strokes: [
            [
              { x, y: sheet.y + textPx - nonePx / 2 },
              { x: x + 9, y: sheet.y + textPx - nonePx / 2 },
            ],
          ],
        }),
    },
    {
      isShown: indicators.some(({ darkFrom }) => darkFrom),
      text: words.keyDark,
      mark: (x) => {
        sheet.shape({ kind: 'bars', key: 'key-dark', className: 'dark', boxes: [box(x)] });
        sheet.shape({ kind: 'columns', key: 'key-shutter', className: 'shutter', boxes: [box(x)] });
      },
    },
  ];
  let x = 0;
  for (const { text, mark } of entries.filter(({ isShown }) => isShown)) {
    const entryPx = 14 + sheet.width(text);
    if (x > 0 && x + entryPx > widthPx) {
      x = 0;
      sheet.y += lineHeightPx + 3;
    }
    mark(x);
    sheet.text(`key-${text}`, text, x + 14, sheet.y + textPx * 0.92, { className: 'label-note' });
    x += entryPx + 18;
  }
  sheet.y += lineHeightPx + 8;
}
