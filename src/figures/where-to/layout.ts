/** Where everything in `where-to` stands: a row for each round, a column for each place; on a narrow screen one under another. No markup. */
import { scalePoint } from 'd3-scale';
import { dotGrid, dotPath, holeShare } from '../../chart/dot-grid.ts';
import { Sheet, type PlacedSheet, type TextStyle } from '../../chart/sheet.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { formatDate } from '../../format/dates.ts';
import { formatNumber } from '../../format/numbers.ts';
import { onwardText, papersText } from './describe.ts';
import type { WhereToSize } from './sizes.ts';
import type { Group, Papers, Place, WhereToRound, WhereToSeries } from './types.ts';
import type { WhereToWords } from './words.ts';

export type Labels = Readonly<Record<string, string>>;

interface Room {
  sheet: Sheet;
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
): PlacedSheet {
  const sheet = new Sheet(size.widthPx, measure);
  const text: TextStyle = {
    className: '',
    sizePx: size.textPx,
    weight: 400,
    lineHeightPx: size.lineHeightPx,
  };
  const strong: TextStyle = { ...text, className: 'label-strong', weight: 600 };
  const room: Room = {
    sheet,
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
  return sheet.finish();
}

function placeKey({ sheet, size, words, text }: Room): void {
  const keys: readonly Papers[] = ['none', 'unknown', 'home', 'prison'];
  let [x, y] = [0, 0];
  for (const key of keys) {
    const width = size.pitchPx + 6 + sheet.width(text, words.keys[key]);
    if (x > 0 && x + width > size.widthPx) [x, y] = [0, y + size.lineHeightPx];
    placeMarks(sheet, key, x, y + size.textPx * 0.56 - size.pitchPx / 2, 1, size.pitchPx, 0, 1);
    sheet.text(text, words.keys[key], x + size.pitchPx + 6, y + size.textPx * 0.86);
    x += width + 18;
  }
  sheet.y = y + size.lineHeightPx + (size.roundPx === 0 ? 8 : 18);
}

/** Columns as wide as their widest block needs, and the room that is left shared between them. */
function placeGrid(rounds: readonly WhereToRound[], room: Room): void {
  const { sheet, size, words } = room;
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
        sheet.width(room.strong, words.places[place]),
        ...groupsOf(place).map((group) => sheet.width(room.text, papersText(group, words))),
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
  const top = sheet.y;
  sheet.y =
    Math.max(
      top,
      ...places.map((place, index) =>
        sheet.lines(room.strong, words.places[place], leftOf(index), top, widths[index] ?? 0),
      ),
    ) + 4;
  for (const round of rounds) {
    sheet.line('axis', 0, sheet.y, size.widthPx, sheet.y);
    const rowTop = sheet.y + 12;
    let foot = placeRound(round, room, 0, rowTop, size.roundPx - 12);
    places.forEach((place, index) => {
      const group = round.groups.find((one) => one.place === place);
      if (group)
        foot = Math.max(foot, placeGroup(group, room, leftOf(index), rowTop, widths[index] ?? 0));
    });
    const note = noteOf(round, room);
    if (note !== '')
      foot = sheet.lines(room.quiet, note, size.roundPx, foot + 4, size.widthPx - size.roundPx);
    sheet.y = foot + 12;
  }
}

function placeStacked(round: WhereToRound, room: Room): void {
  const { sheet, size } = room;
  sheet.line('axis', 0, sheet.y + 6, size.widthPx, sheet.y + 6);
  sheet.y = placeRound(round, room, 0, sheet.y + 18, size.widthPx) + 6;
  for (const place of order) {
    const group = round.groups.find((one) => one.place === place);
    if (!group) continue;
    sheet.y = placeGroup(group, room, 0, sheet.y, size.widthPx) + size.gapPx;
  }
  const note = noteOf(round, room);
  if (note !== '') sheet.y = sheet.lines(room.quiet, note, 0, sheet.y - 4, size.widthPx) + 8;
}

/** The announced number and its day: under each other in a column, beside each other on a line. */
function placeRound(
  round: WhereToRound,
  { sheet, size, quiet, number }: Room,
  x: number,
  top: number,
  roomPx: number,
): number {
  const text = formatNumber(round.released);
  const fullPx = sheet.width({ ...number, sizePx: size.dateNumberPx }, text);
  const style: TextStyle = {
    ...number,
    className: 'label-strong announced',
    sizePx: size.dateNumberPx * Math.min(1, roomPx / fullPx),
  };
  const base = top + size.dateNumberPx * 0.76;
  sheet.text(style, text, x, base);
  const beside = x + sheet.width(style, text) + 10;
  const date = formatDate(round.date);
  if (size.roundPx === 0 && beside + sheet.width(quiet, date) <= roomPx) {
    sheet.text(quiet, date, beside, base);
    return base + 8;
  }
  return sheet.lines(quiet, date, x, base + 8, roomPx);
}

function placeGroup(group: Group, room: Room, x: number, top: number, roomPx: number): number {
  const { sheet, size, words } = room;
  let y = top;
  if (size.roundPx === 0) {
    const number = formatNumber(group.people);
    sheet.text(room.number, number, x, y + size.numberPx * 0.8);
    const place = x + sheet.width(room.number, number) + 8;
    sheet.text(room.strong, words.places[group.place], place, y + size.numberPx * 0.8);
    y += size.numberPx * 1.15 + 2;
  } else {
    sheet.text(room.number, formatNumber(group.people), x, y + size.numberPx * 0.8);
    y += size.numberPx * 1.15;
  }
  const rows = rowsFor(group.people, roomPx, size);
  const without = group.withoutPapers?.people ?? 0;
  const rest: Papers =
    group.place === 'inside' ? 'home' : group.place === 'prison' ? 'prison' : 'unknown';
  placeMarks(sheet, 'none', x, y, rows, size.pitchPx, 0, without);
  placeMarks(sheet, rest, x, y, rows, size.pitchPx, without, group.people);
  y += Math.min(group.people, rows) * size.pitchPx + 5;
  for (const text of [papersText(group, words), onwardText(group, words)])
    if (text !== '') y = sheet.lines(room.text, text, x, y, roomPx);
  return y;
}

/** As high as the house's blocks are, or higher by whole multiples where the group would not fit the width. */
function rowsFor(people: number, roomPx: number, { rowsOfPeople, pitchPx }: WhereToSize): number {
  let rows = rowsOfPeople;
  while (Math.ceil(people / rows) * pitchPx > roomPx) rows += rowsOfPeople;
  return rows;
}

function placeMarks(
  sheet: Sheet,
  papers: Papers,
  x: number,
  top: number,
  rows: number,
  pitchPx: number,
  from: number,
  to: number,
): void {
  if (to <= from) return;
  const block = dotGrid({ x, y: top, perRun: rows, pitchPx, from, to, along: 'columns' });
  const firstColumn = Math.floor(from / rows);
  const box = {
    x: x + firstColumn * pitchPx,
    y: top,
    width: block.widthPx - firstColumn * pitchPx,
    height: block.heightPx,
  };
  sheet.shape('path', `person ${papers}`, dotPath(block, papers === 'unknown' ? 0.36 : 0.8), box);
  // A ring is a dot with a smaller one of paper on it: two short paths instead of a circle for each person.
  if (papers === 'none') sheet.shape('path', 'person hole', dotPath(block, holeShare), box);
}

const noteOf = (round: WhereToRound, { labels, words }: Room): string =>
  labels[round.id] ??
  round.otherCounts.map(({ value, by }) => words.otherCount(value, by)).join('. ');
