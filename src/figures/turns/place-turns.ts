/** The three turns: people on the sill, the sanctions of each power under them as a strip that stood open for a time, and words. No markup. */
import { dotGrid } from '../../chart/dot-grid.ts';
import { edtfToDays } from '../../format/epoch-day.ts';
import { wrapText } from '../../chart/wrap-text.ts';
import { easedTexts, openText, outWords, peopleOf, roundsOf } from './describe.ts';
import { placeNotes, placeWords, textsOf } from './place-words.ts';
import type { Room } from './room.ts';
import type { Sanctions, Turn, TurnsSeries } from './types.ts';

const strongOut = { className: 'label-strong label-out', weight: 600 } as const;
/** Between two rounds, in rows, as on the timeline. */
const roundGapRows = 1 / 3;
const sillPx = 3;

export function placeTurns(series: TurnsSeries, room: Room): void {
  const { canvas } = room;
  const sillY = placeSky(series, room);
  canvas.bars('sill-line', [
    { x: room.left, y: sillY, width: room.x(room.end) - room.left, height: sillPx },
  ]);
  canvas.y = sillY + sillPx + 2;
  for (const sanctions of series.sanctions) placeStrip(sanctions, room);
  for (const turn of series.turns) placeGuides(turn, sillY, canvas.y, room);
  canvas.y += 6;
  if (canvas.size.words === 'at-marks') placeNotes(series.turns, room);
  else if (canvas.size.words === 'in-table')
    canvas.y = canvas.lines(room.phrase('in-table'), 0, canvas.y, canvas.size.widthPx);
  else placeWords(series, belowSill(series, room), room);
  canvas.y += 10;
}

/** Where the day of a turn's release and that of its crackdown cross what is drawn. */
export function placeGuides(turn: Turn, top: number, foot: number, { canvas, x }: Room): void {
  const at = (date: string): number => x(edtfToDays(date).start);
  canvas.line('guide-release', at(turn.dayZero.date), top, at(turn.dayZero.date), foot);
  if (turn.crackdown)
    canvas.line('guide-crackdown', at(turn.crackdown.date), top, at(turn.crackdown.date), foot);
}

const crowdPx = (turn: Turn, { canvas }: Room): number => {
  const { perRow, pitchPx } = canvas.size;
  const rounds = roundsOf(turn);
  const rows = rounds.reduce((sum, { people }) => sum + Math.ceil(people / perRow), 0);
  return (rows + (rounds.length - 1) * roundGapRows) * pitchPx;
};

/** Crowds, with their words beside or above them. Returns where the sill lies. */
function placeSky(series: TurnsSeries, room: Room): number {
  const { canvas } = room;
  const { lineHeightPx, numberPx } = canvas.size;
  const below = belowSill(series, room);
  const heads = series.turns.map((turn, index) => {
    if (canvas.size.words === 'at-marks') return wordsAt(turn, index, series, room);
    return below.includes(turn) ? shortWords(turn, room) : wordsAbove(turn, index, series, room);
  });
  const headPx = ({ lines }: Head): number => numberPx + lines.length * lineHeightPx;
  const sillY = Math.ceil(
    canvas.y +
      Math.max(
        ...series.turns.map((turn, index) => {
          const head = heads[index] as Head;
          return head.isBeside
            ? Math.max(crowdPx(turn, room), headPx(head))
            : crowdPx(turn, room) + headPx(head);
        }),
      ) +
      8,
  );
  series.turns.forEach((turn, index) => {
    placeCrowd(turn, sillY - 2, room);
    const head = heads[index] as Head;
    const foot = sillY - 6 - (head.isBeside ? 0 : crowdPx(turn, room));
    const { x, anchor } = head;
    canvas.text(head.number, x, foot - head.lines.length * lineHeightPx - 4, {
      ...strongOut,
      sizePx: numberPx,
      anchor,
    });
    head.lines.forEach((line, row) =>
      canvas.text(line, x, foot - (head.lines.length - 1 - row) * lineHeightPx - 4, { anchor }),
    );
  });
  return sillY;
}

interface Head {
  number: string;
  lines: string[];
  x: number;
  anchor: 'start' | 'end';
  /** Left of the crowd, not above it. */
  isBeside: boolean;
}

/** Above its crowd up to the next one; of the last, which is tall, left of it. */
function wordsAt(turn: Turn, index: number, series: TurnsSeries, room: Room): Head {
  const { canvas, phrase, x, left } = room;
  const at = ({ dayZero }: Turn): number => x(edtfToDays(dayZero.date).start);
  const next = series.turns[index + 1];
  const before = series.turns[index - 1];
  const isBeside = next === undefined;
  const widthPx = next ? at(next) - at(turn) : at(turn) - (before ? at(before) : left);
  const powers = series.sanctions.map(({ power }) => power);
  const texts = [
    outWords(turn, phrase),
    ...easedTexts(turn, powers, phrase),
    openText(turn, phrase),
  ];
  const roomPx = Math.min(210, widthPx / 2);
  return {
    number: phrase.number(peopleOf(turn)),
    lines: texts.flatMap((text) =>
      text ? wrapText(text, roomPx, canvas.size.textPx, 400, canvas.measure) : [],
    ),
    x: isBeside ? at(turn) - 10 : at(turn),
    anchor: isBeside ? 'end' : 'start',
    isBeside,
  };
}

/** No word stands in less; from words to the next mark. */
const [leastSkyPx, skyGapPx] = [130, 10];

const skyPx = (index: number, { turns }: TurnsSeries, { x }: Room): number => {
  const [here, next] = [turns[index], turns[index + 1]];
  return here && next
    ? x(edtfToDays(next.dayZero.date).start) - x(edtfToDays(here.dayZero.date).start) - skyGapPx
    : 0;
};

/** Turns whose words stand under the strips: the last, whose crowd is tall, and any that the next follows soon. */
const belowSill = (series: TurnsSeries, room: Room): Turn[] =>
  series.turns.filter(
    (_, index) => room.canvas.size.words !== 'in-sky' || skyPx(index, series, room) < leastSkyPx,
  );

/** All that is said of a turn, above its crowd. */
function wordsAbove(turn: Turn, index: number, series: TurnsSeries, room: Room): Head {
  const { canvas, phrase, x } = room;
  const roomPx = skyPx(index, series, room);
  return {
    number: phrase.number(peopleOf(turn)),
    lines: [outWords(turn, phrase), ...textsOf(turn, series, room)].flatMap((text) =>
      wrapText(text, roomPx, canvas.size.textPx, 400, canvas.measure),
    ),
    x: x(edtfToDays(turn.dayZero.date).start),
    anchor: 'start',
    isBeside: false,
  };
}

/** The number and the month; all else stands below. */
function shortWords(turn: Turn, { canvas, phrase, x }: Room): Head {
  const month = phrase.date(turn.dayZero.date.slice(0, 7), 'short');
  const at = x(edtfToDays(turn.dayZero.date).start);
  const fits = at + canvas.width(month) <= canvas.size.widthPx;
  return {
    number: phrase.number(peopleOf(turn)),
    lines: [month],
    x: fits ? at : canvas.size.widthPx,
    anchor: fits ? 'start' : 'end',
    isBeside: false,
  };
}

function placeCrowd(turn: Turn, foot: number, { canvas, x }: Room): void {
  const { perRow, pitchPx } = canvas.size;
  const left = x(edtfToDays(turn.releases[0]?.date ?? turn.dayZero.date).start) - pitchPx / 2;
  let y = foot;
  for (const { people } of roundsOf(turn)) {
    const crowd = dotGrid({ x: left, y, to: people, perRun: perRow, pitchPx, grows: 'up' });
    canvas.people('people-out', crowd);
    y -= crowd.heightPx + roundGapRows * pitchPx;
  }
}

/** In force where it is filled; where it is open, eased in part. */
function placeStrip({ power, from, openings }: Sanctions, room: Room): void {
  const { canvas, phrase, x, start, end, left } = room;
  const { stripPx, namesPx, textPx } = canvas.size;
  const at = (date: string): number => x(Math.min(Math.max(edtfToDays(date).start, start), end));
  const y = canvas.y;
  const name = namesPx > 0 ? phrase('sanctions', { power: phrase(power) }) : phrase(power);
  canvas.text(name, 0, y + stripPx / 2 + textPx * 0.34, { className: 'label-deal' });
  let reached = Math.max(left, at(from));
  const box = (to: number) => ({ x: reached, y, width: to - reached, height: stripPx });
  for (const opening of openings) {
    if (at(opening.from) > reached) canvas.bars('strip', [box(at(opening.from))]);
    reached = Math.max(reached, at(opening.from));
    const to = opening.to === null ? x(end) : at(opening.to);
    if (to <= reached) continue;
    canvas.bars('strip-open', [{ ...box(to), y: y + 1, height: stripPx - 2 }]);
    const label = phrase('in-part');
    if (canvas.width(label) + 8 <= to - reached && stripPx >= textPx)
      canvas.text(label, (reached + to) / 2, y + stripPx / 2 + textPx * 0.34, {
        className: 'label-deal',
        anchor: 'middle',
      });
    reached = to;
  }
  if (x(end) - reached > 0.5) canvas.bars('strip', [box(x(end))]);
  canvas.y += stripPx + 3;
}
