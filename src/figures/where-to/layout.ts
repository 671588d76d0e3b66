/** Two lines: the sill of the prisons and, above it, the border. Each round stands where its people went: abroad, at home between the lines, or back in the ground. No markup. */
import { Canvas, type Drawing, type TextStyle } from '../../chart/canvas.ts';
import { dotGrid, holeShare, type DotGrid } from '../../chart/dot-grid.ts';
import { placeLegend } from '../../chart/legend.ts';
import { placeGround, sillPx } from '../../chart/sill.ts';
import { wrapText, type Measure } from '../../chart/wrap-text.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { Labels } from '../make-figure.ts';
import { columnsFor, type Block, type Column } from './columns.ts';
import { papersText, turnedBackText } from './describe.ts';
import type { WhereToSize } from './sizes.ts';
import type { WhereToSeries } from './types.ts';

const airPx = 5;

interface Room {
  canvas: Canvas<WhereToSize>;
  phrase: Phrase;
  labels: Labels;
  columns: readonly Column[];
}

export function placeWhereTo(
  { rounds }: WhereToSeries,
  size: WhereToSize,
  measure: Measure,
  phrase: Phrase,
  labels: Labels = {},
): Drawing {
  const canvas = new Canvas(size, measure);
  if (rounds.length === 0) return canvas.finish();
  const room: Room = { canvas, phrase, labels, columns: columnsFor(rounds, size) };
  placeKey(room);
  const borderY = placeBlocks(
    room,
    room.columns.flatMap(({ abroad }) => abroad),
  );
  canvas.y = borderY + 6;
  const [first] = room.columns;
  // Where people stand at home, the words above them say so.
  const foot =
    first && first.home.length === 0
      ? canvas.lines(phrase('home'), 0, canvas.y, first.roomPx, { className: 'quiet' })
      : canvas.y;
  const sillY = placeBlocks(
    room,
    room.columns.flatMap(({ home }) => home),
    foot + 4,
  );
  // One path for all who are out, and one for the holes that make rings of some.
  const crowds = room.columns.flatMap(({ abroad, home }) => [
    ...abroad.map((block) => ({ block, y: borderY - airPx })),
    ...home.map((block) => ({ block, y: sillY - airPx })),
  ]);
  for (const { block, y } of crowds)
    canvas.people('people-out', gridOf(canvas, block, y, 0, block.group.people));
  for (const { block, y } of crowds) {
    const known = block.group.place === 'inside' ? block.group.people : withoutPapers(block);
    canvas.people('hole-paper', gridOf(canvas, block, y, known, block.group.people), holeShare);
  }
  canvas.line('rule', 0, borderY, size.widthPx, borderY);
  canvas.y = sillY + sillPx + 4;
  placeRounds(room);
  placeTurnedBack(room, borderY, sillY);
  placeNotes(room);
  placeGround(canvas, sillY, 14);
  return canvas.finish();
}

function placeKey({ canvas, phrase }: Room): void {
  const radiusPx = 4;
  placeLegend(canvas, [
    { text: phrase('abroad'), style: { className: 'label-strong', weight: 600 } },
    {
      text: phrase('without-key'),
      markPx: 8,
      mark: (x, y) => canvas.dots('people-out', [{ x: x + radiusPx, y }], radiusPx),
    },
    {
      text: phrase('unknown-key'),
      markPx: 8,
      mark: (x, y) => {
        canvas.dots('people-out', [{ x: x + radiusPx, y }], radiusPx);
        canvas.dots('hole-paper', [{ x: x + radiusPx, y }], radiusPx * 0.6);
      },
    },
  ]);
  canvas.y += 10;
}

/** Words over blocks that all stand on one line. Returns where the line lies; the people are placed on it later. */
function placeBlocks(room: Room, blocks: readonly Block[], leastY = 0): number {
  const { canvas } = room;
  const words = blocks.map((block) => ({ block, lines: wordsOf(block, room) }));
  const heightOf = ({ block, lines }: (typeof words)[number]): number =>
    lines.heightPx + gridOf(canvas, block, 0, 0, block.group.people).heightPx;
  const foot = Math.max(leastY, canvas.y + Math.max(0, ...words.map(heightOf)) + 2 * airPx);
  for (const one of words) {
    let y = foot - airPx - heightOf(one) - 3;
    for (const { text, style } of one.lines.lines)
      y = canvas.lines(text, one.block.x, y, one.block.roomPx, style);
  }
  return Math.ceil(foot);
}

/** "114", "to Ukraine", "at least 18 without papers": as lines, and how high they stand together. */
function wordsOf({ group, roomPx }: Block, { canvas, phrase }: Room) {
  const { textPx, lineHeightPx, numberPx } = canvas.size;
  const number: TextStyle = { className: 'label-strong label-out', weight: 600, sizePx: numberPx };
  const lines = [
    { text: phrase.number(group.people), style: { ...number, lineHeightPx: numberPx } },
    { text: phrase(`${group.place}-block`), style: {} },
    { text: papersText(group, phrase, false), style: { className: 'quiet' } },
  ].filter(({ text }) => text !== '');
  const heightPx = lines.reduce(
    (sum, { text, style }: (typeof lines)[number] & { style: TextStyle }) => {
      const { sizePx = textPx, weight = 400, lineHeightPx: stepPx = lineHeightPx } = style;
      return sum + wrapText(text, roomPx, sizePx, weight, canvas.measure).length * stepPx;
    },
    0,
  );
  return { lines, heightPx };
}

const withoutPapers = ({ group }: Block): number => group.withoutPapers?.people ?? 0;

const gridOf = (
  { size }: Canvas<WhereToSize>,
  { x, perRow }: Block,
  y: number,
  from: number,
  to: number,
): DotGrid => dotGrid({ x, y, from, to, perRun: perRow, pitchPx: size.pitchPx, grows: 'up' });

/** Under the sill, the day of each round and how many were announced, as far as the columns have room for them. */
function placeRounds({ canvas, phrase, columns }: Room): void {
  const top = canvas.y;
  for (const { round, x, roomPx } of columns) {
    const strong: TextStyle = { className: 'label-strong on-ground', weight: 600 };
    const date = phrase.date(round.date);
    const fits = canvas.width(date, strong) <= roomPx;
    let y = canvas.lines(fits ? date : phrase.date(round.date, 'short'), x, top, roomPx, strong);
    const announced = phrase('announced', { count: round.released });
    if (canvas.width(announced) <= roomPx)
      y = canvas.lines(announced, x, y, roomPx, { className: 'on-ground-quiet' });
    canvas.y = Math.max(canvas.y, y);
  }
}

/** What another source says of a round, and where people went on to. */
function placeNotes(room: Room): void {
  const { canvas, columns, phrase } = room;
  for (const column of columns)
    for (const note of notesOf(column, room)) {
      const text = `${phrase.date(column.round.date, 'short')}: ${note}`;
      canvas.y = canvas.lines(text, 0, canvas.y + 4, canvas.size.widthPx, {
        className: 'on-ground-quiet',
      });
    }
}

function notesOf({ round }: Column, { labels, phrase }: Room): string[] {
  const unknown = round.groups.find(({ place }) => place === 'unknown');
  return [
    labels[round.id] ?? '',
    unknown ? phrase('not-known', { count: unknown.people }) : '',
  ].filter((text) => text !== '');
}

/** From the border down through the sill into the ground, along it, and up again: beside his round, in the order of time. */
function placeTurnedBack({ canvas, columns, phrase }: Room, borderY: number, sillY: number): void {
  const { gapPx, pitchPx, textPx, widthPx } = canvas.size;
  for (const [index, { round, x }] of columns.entries()) {
    const back = round.groups.find(({ place }) => place === 'prison');
    if (!back) continue;
    const home = back.people === 1 ? round.turnedBack?.home : undefined;
    const after = home ? columns.findIndex(({ round: later }) => later.date > home) : -1;
    const from = Math.max(pitchPx / 2, x - gapPx / 2);
    const to = after > index ? (columns[after]?.x ?? widthPx) - gapPx / 2 : widthPx;
    canvas.y = canvas.lines(turnedBackText(round, phrase), x, canvas.y + 4, to - x - 6, {
      className: 'on-ground',
    });
    const y = canvas.y + 4 + pitchPx / 2;
    const perRun = Math.max(1, Math.floor((widthPx - from) / pitchPx));
    const block = { x: from - pitchPx / 2, y: y - pitchPx / 2, perRun, pitchPx, to: back.people };
    const crowd = dotGrid(block);
    canvas.people('people-in', crowd);
    canvas.y = block.y + crowd.heightPx;
    canvas.line('leader', from, borderY, from, sillY);
    canvas.line('leader-ground', from, sillY, from, block.y);
    if (!home || after <= index) continue;
    const endY = (borderY + sillY) / 2;
    canvas.polyline('leader-ground', [
      { x: from + pitchPx / 2, y },
      { x: to, y },
      { x: to, y: sillY },
    ]);
    canvas.line('leader', to, sillY, to, endY);
    const text = phrase('home-again', { date: phrase.date(home, 'short') });
    const isFree = columns.slice(index, after).every(({ home: people }) => people.length === 0);
    if (isFree && canvas.width(text) < to - from - 12)
      canvas.text(text, to - 6, endY + textPx * 0.36, { anchor: 'end' });
  }
}
