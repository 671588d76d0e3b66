/** A row for each life: its line runs above the sill in freedom and through a pit below it in custody; a dotted frame is what the record does not say. No markup. */
import { overlaps, type Box } from '../../chart/labels.ts';
import type { Point } from '../../chart/paths.ts';
import { barsPath } from '../../chart/paths.ts';
import { edtfToDays } from '../../format/epoch-day.ts';
import { placeGuides } from './place-turns.ts';
import { startOf } from './lives.ts';
import type { Room } from './room.ts';
import type { CustodySpan, Life, Turn, TurnsSeries } from './types.ts';

const strong = { className: 'label-strong', weight: 600 } as const;
/** How much of a time whose start is not known is drawn beyond what is known, where nothing is known before it. */
const unknownDays = 200;
/** A date is drawn as wide as it is from here on; below, its first or last day stands for it. */
const widePx = 6;

export function placeLives({ lives, turns }: TurnsSeries, room: Room): void {
  const { canvas, phrase } = room;
  canvas.y = canvas.lines(phrase('key'), 0, canvas.y, canvas.size.widthPx, { className: 'quiet' });
  for (const life of lives) placeLife(life, turns, room);
}

function placeLife(life: Life, turns: readonly Turn[], room: Room): void {
  const { canvas, labels, left, x, end } = room;
  const { namesPx, textPx, outPx, pitPx, rowGapPx, widthPx } = canvas.size;
  const isAbove = namesPx === 0;
  const top = canvas.y + rowGapPx;
  const namesTop = isAbove ? top : top + outPx - textPx * 0.5;
  const namesFoot = canvas.lines(life.name, 0, namesTop, isAbove ? widthPx : namesPx - 10, strong);
  const sillY = isAbove ? namesFoot + outPx + 3 : top + outPx;
  const row: Row = { room, sillY, note: labels[life.person], texts: [] };
  for (const turn of turns)
    placeGuides(turn, isAbove ? sillY - outPx - 2 : canvas.y, sillY + pitPx, room);
  canvas.line('rule', left, sillY, x(end), sillY);
  placeLine(life, row);
  const foot = placeTexts(life, row, namesTop, namesFoot);
  canvas.y = Math.max(sillY + pitPx, foot);
}

/** What found no room in its frame stands behind the name, or under it. Returns the foot. */
function placeTexts(life: Life, { room, texts, sillY }: Row, top: number, foot: number): number {
  const { canvas } = room;
  const { namesPx, widthPx, pitPx } = canvas.size;
  const text = texts.join('; ');
  const quiet = { className: 'quiet' };
  if (text === '') return foot;
  if (namesPx > 0) return canvas.lines(text, 0, foot, namesPx - 10, quiet);
  const x = canvas.width(life.name, strong) + 8;
  if (x + canvas.width(text) <= widthPx) canvas.lines(text, x, top, widthPx - x, quiet);
  else return canvas.lines(text, 0, sillY + pitPx + 3, widthPx, quiet);
  return foot;
}

interface Row {
  room: Room;
  sillY: number;
  /** What the words say of this life. */
  note: string | undefined;
  /** Texts for under the row. */
  texts: string[];
}

interface PlacedSpan {
  /** First and last where the person is known to be held. */
  from: number;
  to: number;
  /** The start or end lies somewhere from here to there. */
  softFrom: number;
  softTo: number;
  hasStart: boolean;
  hasEnd: boolean;
}

function placeLine(life: Life, row: Row): void {
  const { room } = row;
  const { x, end, left, phrase } = room;
  const turnedBack = life.turnedBack === null ? null : x(edtfToDays(life.turnedBack).start);
  let freeFrom: number | null = null;
  for (const span of [...life.custody].sort((a, b) => startOf(a) - startOf(b))) {
    const placed = placeSpan(span, room);
    if (span.isRestricted) {
      placeFrame(row, freeFrom ?? left, placed.to, 'both', row.note ?? phrase('step-restricted'));
      freeFrom = placed.softTo;
      continue;
    }
    if (placed.hasStart && freeFrom !== null) placeFree(row, freeFrom, placed.softFrom);
    else if (!placed.hasStart && freeFrom !== null)
      placeFrame(row, freeFrom, placed.from, 'both', phrase('unknown-start'));
    else if (!placed.hasStart)
      placeFrame(row, Math.max(left, placed.from - x(unknownDays) + x(0)), placed.from, 'below');
    placeFrame(row, placed.softFrom, placed.from, 'below');
    placePit(row, placed, turnedBack);
    if (placed.hasEnd) placeFrame(row, placed.to, placed.softTo, 'below');
    else placeFrame(row, placed.to, x(end), 'below', phrase('no-release'));
    freeFrom = placed.hasEnd ? placed.softTo : null;
  }
  if (freeFrom !== null) placeFree(row, freeFrom, x(end), true);
}

function placeSpan({ from, to, lastKnown }: CustodySpan, { x, end }: Room): PlacedSpan {
  const at = (day: number): number => x(Math.min(day, end));
  const [start, stop, known] = [from, to, lastKnown].map((date) =>
    date === null ? null : edtfToDays(date),
  );
  const firstKnown = start ?? known ?? stop;
  const softFrom = at(firstKnown?.start ?? end);
  const isWide = start && at(start.end) - softFrom > widePx;
  const sureFrom = isWide ? at(start.end) : softFrom;
  const last = stop ? at(stop.end - 1) : at(known?.end ?? firstKnown?.end ?? end);
  const isWideEnd = stop && last - at(stop.start) > widePx;
  return {
    from: sureFrom,
    to: Math.max(sureFrom, isWideEnd ? at(stop.start) : last),
    softFrom,
    softTo: Math.max(sureFrom, last),
    hasStart: start !== null,
    hasEnd: stop !== null,
  };
}

/** Up from the sill, along, and down to it again unless the line runs on to the end of the record. */
function placeFree({ room, sillY }: Row, from: number, to: number, isLast = false): void {
  const y = sillY - room.canvas.size.outPx;
  if (to <= from) return;
  const points: Point[] = [
    { x: from, y: sillY },
    { x: from, y },
    { x: to, y },
    ...(isLast ? [] : [{ x: to, y: sillY }]),
  ];
  room.canvas.polyline('life-out', points);
}

/** On the way a person who was taken to the border and back touches the sill. */
function placePit({ room, sillY }: Row, span: PlacedSpan, turnedBack: number | null): void {
  const { canvas } = room;
  const { pitPx } = canvas.size;
  const width = span.to - span.from;
  if (width <= 0) return;
  canvas.ground('pit', { x: span.from, y: sillY, width, height: pitPx });
  const y = sillY + pitPx * 0.58;
  const isBack = turnedBack !== null && turnedBack > span.from + 2 && turnedBack < span.to - 2;
  canvas.polyline('life-in', [
    ...(span.hasStart ? [{ x: span.from, y: sillY }] : []),
    { x: span.from, y },
    ...(isBack
      ? [
          { x: turnedBack - 1, y },
          { x: turnedBack, y: sillY },
          { x: turnedBack + 1, y },
        ]
      : []),
    { x: span.to, y },
    ...(span.hasEnd ? [{ x: span.to, y: sillY }] : []),
  ]);
}

/** Nothing is known from here to there, or not whether the person was held; the words stand in the frame if they fit. */
function placeFrame(
  row: Row,
  from: number,
  to: number,
  where: 'below' | 'both',
  text?: string,
): void {
  const { canvas } = row.room;
  const { outPx, pitPx, textPx } = canvas.size;
  if (to - from < 2) {
    if (text !== undefined && where === 'both') row.texts.push(text);
    return;
  }
  const top = where === 'both' ? row.sillY - outPx : row.sillY;
  const box: Box = { x: from, y: top, width: to - from, height: row.sillY + pitPx - top };
  canvas.path('no-figure', { d: barsPath([box]) }, [box], { layer: 'line', isSolid: false });
  if (text === undefined) return;
  // Spans that overlap are a slip of the record; the words stay legible.
  const isTaken = canvas.texts.some((other) => overlaps(other.box, box));
  if (canvas.width(text) + 10 <= box.width && !isTaken)
    canvas.text(text, from + 5, row.sillY + pitPx / 2 + textPx * 0.36, {
      className: 'quiet in-frame',
    });
  else row.texts.push(text);
}
