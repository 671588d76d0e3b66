/** Where the months stand: people above and below the sill, their numbers, the marks on it. Knows no step and no markup. */
import { dealPath } from '../../chart/deal-mark.ts';
import type { Point } from '../../chart/paths.ts';
import { spread } from '../../chart/spread.ts';
import { svgPath } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import { formatNumber } from '../../format/numbers.ts';
import { monthName, partOfMonth } from './months.ts';
import { peoplePath, rowsFor } from './people-path.ts';
import { halfSillPx, roundGapRows, type DoorSize } from './sizes.ts';
import type { DoorSeries, DoorWords, PlacedMonth, PlacedSpan, PlacedText } from './types.ts';

/** Rows that an empty frame is high. */
const frameRows = 4;

/** Where things stand below the sill: names of months, years beneath them where they need a line of their own, then people. */
export const groundLines = (size: DoorSize) => {
  const nameY = halfSillPx + 4 + size.textPx * 0.8;
  const yearY = size.monthNames === 'with-year' ? nameY : nameY + size.linePx - 1;
  return { nameY, yearY, topPx: yearY + size.textPx * 0.3 + 3 };
};

export const blockWidthPx = (size: DoorSize): number => size.columns * size.pitchPx;

/** Where a day stands on the sill, in the month that begins at `left`. */
const xOfDay = (day: number, left: number, size: DoorSize): number =>
  left + partOfMonth(day) * size.monthPx - size.pitchPx / 2;

export function placeMonths(series: DoorSeries, size: DoorSize, words: DoorWords): PlacedMonth[] {
  const deals = placeDeals(series, size);
  return series.months.map((id, index) => {
    const rounds = series.rounds.filter(({ month }) => month === id);
    const recognised = series.recognised.find(({ month }) => month === id);
    const x = size.marginPx + index * size.monthPx;
    return {
      id,
      x,
      texts: nameTexts(id, x, index === 0, size, words),
      out: placeOut(rounds, x, size, words),
      ticks: rounds
        .map(({ start }) => svgPath`M${xOfDay(start, x, size)} ${-halfSillPx}v-3`)
        .join(''),
      deals: deals.get(id) ?? [],
      in: placeIn(recognised, id, x, series, size, words),
    };
  });
}

function nameTexts(
  id: string,
  left: number,
  isFirst: boolean,
  size: DoorSize,
  words: DoorWords,
): PlacedText[] {
  const { name, year } = monthName(id, isFirst, words.months);
  const { nameY, yearY } = groundLines(size);
  const middle = { x: left + blockWidthPx(size) / 2, anchor: 'middle', kind: 'when' } as const;
  if (size.monthNames === 'with-year')
    return [{ ...middle, text: `${name} ${year}`.trim(), y: nameY }];
  const shown = size.monthNames === 'letter' ? name.slice(0, 1) : name;
  // A year is wider than its month: it starts where the month does.
  return [
    { ...middle, text: shown, y: nameY },
    ...(year === ''
      ? []
      : [{ text: year, x: left, y: yearY, anchor: 'start' as const, kind: 'when year' }]),
  ];
}

function placeOut(
  rounds: DoorSeries['rounds'],
  left: number,
  size: DoorSize,
  words: DoorWords,
): PlacedMonth['out'] {
  const { pitchPx, columns } = size;
  let footPx = size.outFootPx;
  const paths = rounds.map(({ people }, index) => {
    if (index > 0) footPx += roundGapRows * pitchPx;
    const path = peoplePath(people, columns, pitchPx, { x: left, y: -(footPx + pitchPx / 2) }, -1);
    footPx += rowsFor(people, columns) * pitchPx;
    return path;
  });
  const people = rounds.reduce((sum, round) => sum + round.people, 0);
  if (people === 0) return { path: '', topPx: 0, texts: [] };
  const inRow = Math.min(columns, Math.max(...rounds.map((round) => round.people)));
  // Over those who stand there: one person is the leftmost.
  const x = left + (inRow * pitchPx) / 2;
  const texts = [numberText(formatNumber(people, words.language), x, -(footPx + 4), size)];
  return { path: paths.join(''), topPx: footPx + 4 + size.numberPx * 0.8, texts };
}

const numberText = (text: string, x: number, y: number, size: DoorSize): PlacedText => ({
  text,
  x,
  y,
  anchor: 'middle',
  kind: 'number',
  textPx: size.numberPx,
});

function placeIn(
  recognised: DoorSeries['recognised'][number] | undefined,
  id: string,
  left: number,
  series: DoorSeries,
  size: DoorSize,
  words: DoorWords,
): PlacedMonth['in'] {
  const { topPx } = groundLines(size);
  const { pitchPx, columns } = size;
  if (!recognised) {
    if (series.spans.some(({ from, to }) => id >= from && id <= to))
      return { path: '', footPx: topPx, bottomPx: topPx, texts: [], frame: null };
    const height = frameRows * pitchPx;
    const width = blockWidthPx(size) - 1;
    const frame = { x: left + 0.5, y: topPx + 0.5, width, height: height - 1 };
    return { path: '', footPx: topPx + height, bottomPx: topPx + height, texts: [], frame };
  }
  const footPx = topPx + rowsFor(recognised.people, columns) * pitchPx;
  const y = footPx + size.numberPx * 0.8 + 4;
  const middle = left + blockWidthPx(size) / 2;
  const number = numberText(formatNumber(recognised.people, words.language), middle, y, size);
  const weak = recognised.isWeak ? [weakText(number, size, words)] : [];
  return {
    path: peoplePath(recognised.people, columns, pitchPx, { x: left, y: topPx + pitchPx / 2 }, 1),
    footPx,
    bottomPx: y + 3,
    texts: [number, ...weak],
    frame: null,
  };
}

/** Beside its number, so that it is of no other month: in words where they have room, else as a sign. */
function weakText(number: PlacedText, size: DoorSize, words: DoorWords): PlacedText {
  const x = number.x + textWidth(number.text, size.numberPx, 600) / 2 + 3;
  // A reader's own font may be a little wider than ours.
  const roomPx = size.widthPx - 5 - x;
  const text = textWidth(words.weak, size.textPx, 400) <= roomPx ? words.weak : words.weakShort;
  return { text, x, y: number.y, anchor: 'start', kind: 'note' };
}

/** Marks keep their day as nearly as their neighbours let them. */
function placeDeals(series: DoorSeries, size: DoorSize): Map<string, PlacedMonth['deals']> {
  const left = (month: string): number =>
    size.marginPx + series.months.indexOf(month) * size.monthPx;
  const wishes = series.deals.map(({ start, month }) => ({
    centre: xOfDay(start, left(month), size),
    width: 2 * size.markPx,
  }));
  const centres = spread(wishes, 1, size.markPx, size.widthPx - size.markPx);
  const placed = new Map<string, PlacedMonth['deals']>();
  series.deals.forEach(({ month, isEased, power }, index) => {
    const mark = { path: dealPath(power, centres[index] ?? 0, 0, size.markPx), isEased };
    placed.set(month, [...(placed.get(month) ?? []), mark]);
  });
  return placed;
}

/** People of whom only the months together are known: one block across them, air between the months included, under a bracket. */
export function placeSpans(series: DoorSeries, size: DoorSize, words: DoorWords): PlacedSpan[] {
  const { topPx } = groundLines(size);
  const { pitchPx } = size;
  return series.spans.map(({ from, to, people, qualifier }) => {
    const first = series.months.indexOf(from);
    const months = series.months.indexOf(to) - first + 1;
    const columns = months * (size.columns + 1) - 1;
    const width = columns * pitchPx;
    const x = size.marginPx + first * size.monthPx;
    const height = rowsFor(people, columns) * pitchPx;
    const footPx = topPx + height;
    const numberY = footPx + 9 + size.numberPx * 0.8;
    const number = formatNumber(people, words.language);
    const text = qualifier === 'at-least' ? words.atLeast.replace('#', number) : number;
    return {
      from,
      to,
      path: peoplePath(people, columns, pitchPx, { x, y: topPx + pitchPx / 2 }, 1),
      frame: { x: x + 0.5, y: topPx + 0.5, width: width - 1, height: height - 1 },
      bracket: svgPath`M${x + 0.5} ${footPx + 2}v3.5h${width - 1}v-3.5`,
      bottomPx: numberY + 3,
      texts: [numberText(text, x + width / 2, numberY, size)],
      waiting: waitingText(words.unknownYet, { x, y: topPx + height / 2 }, width, size),
    };
  });
}

/** Said in the empty frame, where it has room. */
function waitingText(text: string, from: Point, roomPx: number, size: DoorSize): PlacedText[] {
  if (textWidth(text, size.textPx, 400) > roomPx - 8) return [];
  const y = from.y + size.textPx * 0.35;
  return [{ text, x: from.x + roomPx / 2, y, anchor: 'middle', kind: 'note' }];
}

/** The day's own edge inside the block of its month: below it what was announced by then, above it the rest of the month. */
export function milestoneTopPx(series: DoorSeries, size: DoorSize): number {
  const { milestone } = series;
  if (!milestone) return 0;
  const before = series.rounds.filter(
    ({ month, start }) => month === milestone.month && start <= milestone.day,
  );
  const rows = before.reduce((sum, { people }) => sum + rowsFor(people, size.columns), 0);
  const gaps = Math.max(0, before.length - 0.5) * roundGapRows;
  return size.outFootPx + (rows + gaps) * size.pitchPx;
}
