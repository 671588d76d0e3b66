/** Where everything in `where-to` stands: a row for each round, a column for each place; on a narrow screen one under another. No markup. */
import { scalePoint } from 'd3-scale';
import { dotGrid, holeShare } from '../../chart/dot-grid.ts';
import { Canvas, type Drawing, type TextStyle } from '../../chart/canvas.ts';
import { placeLegend } from '../../chart/legend.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { formatDate } from '../../format/dates.ts';
import { formatNumber } from '../../format/numbers.ts';
import { onwardText, papersText } from './describe.ts';
import type { Labels } from '../make-figure.ts';
import type { WhereToSize } from './sizes.ts';
import type { Group, Papers, Place, WhereToRound, WhereToSeries } from './types.ts';
import type { WhereToWords } from './words.ts';

interface Room {
  canvas: Canvas;
  size: WhereToSize;
  words: WhereToWords;
  labels: Labels;
  text: TextStyle;
  quiet: TextStyle;
  strong: TextStyle;
  number: TextStyle;
}

const order: readonly Place[] = ['lithuania', 'ukraine', 'inside', 'prison', 'unknown'];

export function placeWhereTo(
  series: WhereToSeries,
  size: WhereToSize,
  measure: Measure,
  words: WhereToWords,
  labels: Labels = {},
): Drawing {
  const canvas = new Canvas(size, measure);
  const text: TextStyle = {
    className: '',
    sizePx: size.textPx,
    weight: 400,
    lineHeightPx: size.lineHeightPx,
  };
  const strong: TextStyle = { ...text, className: 'label-strong', weight: 600 };
  const room: Room = {
    canvas,
    size,
    words,
    labels,
    text,
    strong,
    quiet: { ...text, className: 'quiet' },
    number: { ...strong, sizePx: size.numberPx, lineHeightPx: size.numberPx * 1.15 },
  };
  if (series.rounds.length > 0) placeKey(room);
  if (size.roundPx === 0) series.rounds.forEach((round) => placeStacked(round, room));
  else placeGrid(series.rounds, room);
  return canvas.finish();
}

function placeKey({ canvas, size, words }: Room): void {
  const keys: readonly Papers[] = ['none', 'unknown', 'home', 'prison'];
  placeLegend(
    canvas,
    keys.map((key) => ({
      text: words.keys[key],
      markPx: size.pitchPx,
      mark: (x, middle) =>
        placeMarks(canvas, key, x, middle - size.pitchPx / 2, 1, size.pitchPx, 0, 1),
    })),
  );
  canvas.y += size.roundPx === 0 ? 8 : 18;
}

/** Columns as wide as their widest block needs, and the room that is left shared between them. */
function placeGrid(rounds: readonly WhereToRound[], room: Room): void {
  const { canvas, size, words } = room;
  const places = order.filter((place) =>
    rounds.some(({ groups }) => groups.some((group) => group.place === place)),
  );
  const groupsOf = (place: Place): Group[] =>
    rounds.flatMap(({ groups }) => groups.filter((group) => group.place === place));
  const blockPx = places.map((place) =>
    Math.max(
      58,
      ...groupsOf(place).map(({ people }) => Math.ceil(people / size.rowsOfPeople) * size.pitchPx),
    ),
  );
  // A short line of words should not break either, as long as there is room.
  const textPx = places.map((place) =>
    Math.min(
      size.textPx * 10,
      Math.max(
        canvas.width(words.places[place], room.strong),
        ...groupsOf(place).map((group) => canvas.width(papersText(group, words), room.text)),
      ),
    ),
  );
  const sumOf = (needs: readonly number[]): number => needs.reduce((sum, need) => sum + need, 0);
  const availablePx = size.widthPx - size.roundPx - size.gapPx * Math.max(0, places.length - 1);
  const comfortable = blockPx.map((need, index) => Math.max(need, (textPx[index] ?? 0) + 2));
  const needs = sumOf(comfortable) <= availablePx ? comfortable : blockPx;
  const free = availablePx - sumOf(needs);
  // Where the blocks of one record are too many for the width, columns shrink and blocks grow higher instead.
  const widths =
    free >= 0
      ? needs.map((need) => need + free / Math.max(1, places.length))
      : needs.map(() => availablePx / places.length);
  const steps = scalePoint<number>()
    .domain(places.map((_, index) => index))
    .range([0, Math.max(0, places.length - 1)]);
  const leftOf = (index: number): number =>
    size.roundPx +
    widths.slice(0, steps(index)).reduce((sum, width) => sum + width + size.gapPx, 0);
  const top = canvas.y;
  canvas.y =
    Math.max(
      top,
      ...places.map((place, index) =>
        canvas.lines(words.places[place], leftOf(index), top, widths[index] ?? 0, room.strong),
      ),
    ) + 4;
  for (const round of rounds) {
    canvas.line('axis', 0, canvas.y, size.widthPx, canvas.y);
    const rowTop = canvas.y + 12;
    let foot = placeRound(round, room, 0, rowTop, size.roundPx - 12);
    places.forEach((place, index) => {
      const group = round.groups.find((one) => one.place === place);
      if (group)
        foot = Math.max(foot, placeGroup(group, room, leftOf(index), rowTop, widths[index] ?? 0));
    });
    const note = noteOf(round, room);
    if (note !== '')
      foot = canvas.lines(note, size.roundPx, foot + 4, size.widthPx - size.roundPx, room.quiet);
    canvas.y = foot + 12;
  }
}

function placeStacked(round: WhereToRound, room: Room): void {
  const { canvas, size } = room;
  canvas.line('axis', 0, canvas.y + 6, size.widthPx, canvas.y + 6);
  canvas.y = placeRound(round, room, 0, canvas.y + 18, size.widthPx) + 6;
  for (const place of order) {
    const group = round.groups.find((one) => one.place === place);
    if (!group) continue;
    canvas.y = placeGroup(group, room, 0, canvas.y, size.widthPx) + size.gapPx;
  }
  const note = noteOf(round, room);
  if (note !== '') canvas.y = canvas.lines(note, 0, canvas.y - 4, size.widthPx, room.quiet) + 8;
}

/** The announced number and its day: under each other in a column, beside each other on a line. */
function placeRound(
  round: WhereToRound,
  { canvas, size, quiet, number }: Room,
  x: number,
  top: number,
  roomPx: number,
): number {
  const text = formatNumber(round.released);
  const fullPx = canvas.width(text, { ...number, sizePx: size.dateNumberPx });
  const style: TextStyle = {
    ...number,
    className: 'label-strong announced',
    sizePx: size.dateNumberPx * Math.min(1, roomPx / fullPx),
  };
  const base = top + size.dateNumberPx * 0.76;
  canvas.text(text, x, base, style);
  const beside = x + canvas.width(text, style) + 10;
  const date = formatDate(round.date);
  if (size.roundPx === 0 && beside + canvas.width(date, quiet) <= roomPx) {
    canvas.text(date, beside, base, quiet);
    return base + 8;
  }
  return canvas.lines(date, x, base + 8, roomPx, quiet);
}

function placeGroup(group: Group, room: Room, x: number, top: number, roomPx: number): number {
  const { canvas, size, words } = room;
  let y = top;
  if (size.roundPx === 0) {
    const number = formatNumber(group.people);
    canvas.text(number, x, y + size.numberPx * 0.8, room.number);
    const place = x + canvas.width(number, room.number) + 8;
    canvas.text(words.places[group.place], place, y + size.numberPx * 0.8, room.strong);
    y += size.numberPx * 1.15 + 2;
  } else {
    canvas.text(formatNumber(group.people), x, y + size.numberPx * 0.8, room.number);
    y += size.numberPx * 1.15;
  }
  const rows = rowsFor(group.people, roomPx, size);
  const without = group.withoutPapers?.people ?? 0;
  const rest: Papers =
    group.place === 'inside' ? 'home' : group.place === 'prison' ? 'prison' : 'unknown';
  placeMarks(canvas, 'none', x, y, rows, size.pitchPx, 0, without);
  placeMarks(canvas, rest, x, y, rows, size.pitchPx, without, group.people);
  y += Math.min(group.people, rows) * size.pitchPx + 5;
  for (const text of [papersText(group, words), onwardText(group, words)])
    if (text !== '') y = canvas.lines(text, x, y, roomPx, room.text);
  return y;
}

/** As high as the house's blocks are, or higher by whole multiples where the group would not fit the width. */
function rowsFor(people: number, roomPx: number, { rowsOfPeople, pitchPx }: WhereToSize): number {
  let rows = rowsOfPeople;
  while (Math.ceil(people / rows) * pitchPx > roomPx) rows += rowsOfPeople;
  return rows;
}

function placeMarks(
  canvas: Canvas,
  papers: Papers,
  x: number,
  top: number,
  rows: number,
  pitchPx: number,
  from: number,
  to: number,
): void {
  const block = dotGrid({ x, y: top, perRun: rows, pitchPx, from, to, along: 'columns' });
  canvas.people(`person ${papers}`, block, papers === 'unknown' ? 0.36 : undefined);
  if (papers === 'none') canvas.people('person hole', block, holeShare);
}

const noteOf = (round: WhereToRound, { labels, words }: Room): string =>
  labels[round.id] ??
  round.otherCounts.map(({ value, by }) => words.otherCount(value, by)).join('. ');
