/** The ledger as a page of account: words, a column of numbers, and bars that start where the line above ended. Returns numbers and strings. */
import { scaleLinear } from 'd3';
import { formatDate } from '../../format/dates.ts';
import { formatNumber } from '../../format/numbers.ts';
import type { Box } from '../../chart/labels.ts';
import type { Point } from '../../chart/paths.ts';
import { Canvas, type Drawing } from '../../chart/canvas.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { lastDay } from './describe.ts';
import { extentsOf } from './series.ts';
import type { LedgerSize } from './sizes.ts';
import type { Ledger, LedgerLine } from './types.ts';
import type { LedgerWords } from './words.ts';

/** How far a bar with an open end is broken off beyond what is known. */
const brokenPx = 26;
/** A point's radius as a share of a bar's height. */
const pointShare = 0.36;
/** The thinnest bar that can be seen. */
const leastPx = 1.5;
/** Where fewer pixels are free before a bar, its note goes under it. */
const leastRoomPx = 120;

export function placeLedger(
  { lines, inside }: Ledger,
  size: LedgerSize,
  measure: Measure,
  words: LedgerWords,
): Drawing {
  const canvas = new Canvas(size, measure);
  canvas.y = 2;
  const extents = extentsOf(lines);
  const numberStyle = {
    className: 'label-strong number',
    weight: 600 as const,
    sizePx: size.numberPx,
    anchor: 'end' as const,
  };
  const limitStyle = { className: 'label-note', anchor: 'end' as const };
  const limitGapPx = 6;
  const numberPx = Math.max(
    0,
    ...lines.map((line) => {
      const limit = limitOf(line, words);
      return (
        canvas.width(numberOf(line, words), numberStyle) +
        (limit === '' ? 0 : limitGapPx + canvas.width(limit, limitStyle))
      );
    }),
  );
  const wordsPx = size.isBeside ? size.widthPx * 0.3 : size.widthPx - numberPx - 10;
  const numberEnd = size.isBeside ? wordsPx + 10 + numberPx : size.widthPx;
  const barStart = size.isBeside ? numberEnd + 16 : 0;
  const scale = scaleLinear(
    [0, Math.max(1, ...[...extents.values()].map(({ to }) => to))],
    [barStart, size.widthPx - size.barPx * pointShare],
  );
  let before: { x: number; y: number } | null = null;

  for (const line of lines) {
    const top = canvas.y;
    const isTotal = line.kind !== 'in' && line.kind !== 'out' && line.kind !== 'remainder';
    if (line.kind === 'sum' || line.kind === 'later')
      canvas.strokes(
        'axis',
        [
          [
            { x: 0, y: top },
            { x: size.widthPx, y: top },
          ],
        ],
        'mark',
      );
    canvas.y = top + (line.kind === 'sum' || line.kind === 'later' ? size.gapPx : 0);
    const first = canvas.y;
    const numberY = first + size.numberPx * 0.8;
    const number = canvas.text(numberOf(line, words), numberEnd, numberY, numberStyle);
    const limit = limitOf(line, words);
    if (limit !== '')
      canvas.text(limit, numberEnd - number.box.width - limitGapPx, numberY, limitStyle);
    canvas.y = numberY - size.textPx * 0.86;
    canvas.y = canvas.lines(
      words.line[line.key]?.(formatDate(lastDay(line.date))) ?? line.key,
      0,
      canvas.y,
      wordsPx,
      { className: isTotal ? 'label-strong' : 'label', weight: isTotal ? 600 : 400 },
    );
    const wordsFoot = canvas.y;
    const { from, to } = extents.get(line.key) ?? { from: 0, to: 0 };
    const barTop = size.isBeside ? first - 2 : Math.max(wordsFoot, numberY + 4) + 2;
    const box: Box = {
      x: Math.min(scale(from), size.widthPx - leastPx),
      y: barTop,
      width: Math.max(leastPx, scale(to) - scale(from)),
      height: size.barPx,
    };
    placeBar(canvas, line, box, barStart);
    // Where the next flow starts: a thread from bar to bar, so that the eye goes down the sum.
    const end = line.kind === 'out' ? box.x : box.x + box.width;
    if (before && size.isBeside)
      canvas.strokes('thread', [[before, { x: before.x, y: barTop }]], 'mark');
    before =
      line.kind === 'counted' || line.kind === 'later' || line.kind === 'remainder'
        ? null
        : { x: end, y: barTop + size.barPx };
    canvas.y = Math.max(wordsFoot, barTop + size.barPx);
    if (inside?.lineKey === line.key)
      placeInside(
        canvas,
        box,
        scale(inside.people) - scale(0),
        words.inside(formatNumber(inside.people), formatDate(inside.date, 'short')),
        barStart,
      );
    canvas.y += size.gapPx;
  }
  return canvas.finish();
}

export const numberOf = (line: LedgerLine, words: LedgerWords): string =>
  [words.sign[line.kind], formatNumber(line.people)].filter((part) => part !== '').join(' ');

const limitOf = ({ qualifier }: LedgerLine, words: LedgerWords): string =>
  qualifier === 'at-least' || qualifier === 'more-than'
    ? words.atLeast
    : qualifier === 'up-to'
      ? words.atMost
      : '';

function placeBar(canvas: Canvas, line: LedgerLine, box: Box, barStart: number): void {
  // A count of another day is a point, so that nobody reads it as a step of the sum.
  if (line.kind === 'later') {
    const [end, y] = [box.x + box.width, box.y + box.height / 2];
    canvas.strokes(
      'axis',
      [
        [
          { x: box.x, y },
          { x: end, y },
        ],
      ],
      'mark',
    );
    canvas.dots('point-later', [{ x: end, y }], box.height * pointShare);
    return;
  }
  const isOpen =
    line.qualifier !== 'exact' && line.qualifier !== 'about' && line.kind !== 'remainder';
  if (!isOpen) {
    canvas.bars(`bar bar-${line.kind}`, [box]);
    return;
  }
  // "At least so many left" and "at most so many remain" both end at a place that is not known, to the left of the number we have.
  const isFlow = line.kind === 'out';
  if (isFlow) canvas.bars(`bar bar-${line.kind}`, [box]);
  else canvas.polyline(`bar-open bar-${line.kind}`, cornersOf(box));
  if (!isFlow) return;
  const left = Math.max(barStart, box.x - brokenPx);
  canvas.bars(
    `bar bar-${line.kind}`,
    [0.62, 0.3, 0.06].map((at, index) => ({
      x: left + (box.x - left) * at,
      y: box.y,
      width: Math.max(0.5, (box.x - left) * (0.2 - index * 0.055)),
      height: box.height,
    })),
  );
}

/** An outline without its right side: the true end may lie further left. */
const cornersOf = ({ x, y, width, height }: Box): Point[] => [
  { x: x + width, y: y + 0.75 },
  { x, y: y + 0.75 },
  { x, y: y + height - 0.75 },
  { x: x + width, y: y + height - 0.75 },
];

/** The part stands at the bar's far end as a frame, and its words to the left of it, where no other bar is. */
function placeInside(
  canvas: Canvas,
  box: Box,
  insidePx: number,
  text: string,
  barStart: number,
): void {
  const width = Math.min(insidePx, box.width);
  const framePx = Math.min(2, width / 4);
  canvas.bars('inside', [
    {
      x: box.x + framePx,
      y: box.y + framePx,
      width: width - 2 * framePx,
      height: box.height - 2 * framePx,
    },
  ]);
  const foot = canvas.y;
  const roomPx = box.x - 7 - barStart;
  const isBefore = roomPx >= leastRoomPx;
  canvas.y = isBefore ? box.y + (box.height - canvas.size.textPx) / 2 : box.y + box.height + 4;
  if (isBefore)
    canvas.y = canvas.lines(text, box.x - 7, canvas.y, roomPx, {
      className: 'label-note',
      anchor: 'end',
    });
  else
    canvas.y = canvas.lines(text, barStart, canvas.y, canvas.size.widthPx - barStart, {
      className: 'label-note',
    });
  canvas.y = Math.max(canvas.y, foot);
}
