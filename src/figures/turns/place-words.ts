/** What is said of the turns under the strips: each word at its day where there is room for it, or turn beside turn. No markup. */
import type { TextStyle } from '../../chart/canvas.ts';
import { edtfToDays } from '../../format/epoch-day.ts';
import { againTexts, daysText, easedTexts, openText, outText } from './describe.ts';
import type { Room } from './room.ts';
import type { Turn, TurnsSeries } from './types.ts';

const strong: TextStyle = { className: 'label-strong', weight: 600 };
const strongOut: TextStyle = { className: 'label-strong label-out', weight: 600 };
/** No word is set in less; between notes; from the day's line to its note. */
const [leastPx, gapPx, insetPx] = [90, 14, 6];

interface Note {
  eventId: string;
  x: number;
  paragraphs: { text: string; style: TextStyle }[];
}

/** Each note stands from its day up to the next one. */
export function placeNotes(turns: readonly Turn[], room: Room): void {
  const { canvas } = room;
  const notes = turns.flatMap((turn) => notesOf(turn, room)).sort((a, b) => a.x - b.x);
  const top = canvas.y;
  notes.forEach(({ eventId, x, paragraphs }, index) => {
    const next = notes[index + 1];
    const roomPx = (next ? next.x - gapPx : canvas.size.widthPx) - x;
    if (roomPx < leastPx) {
      canvas.dropped.push(eventId);
      return;
    }
    let y = top;
    for (const { text, style } of paragraphs) y = canvas.lines(text, x, y, roomPx, style);
    canvas.y = Math.max(canvas.y, y);
  });
}

/** What came between, where the words name it; the crackdown, and when sanctions came again. */
function notesOf(turn: Turn, { x, phrase, labels }: Room): Note[] {
  const at = (date: string): number => x(edtfToDays(date).start) + insetPx;
  const between = turn.between
    .filter(({ eventId }) => eventId in labels)
    .map(({ eventId, date }) => ({
      eventId,
      x: at(date),
      paragraphs: [{ text: labels[eventId] ?? '', style: { className: 'quiet' } }],
    }));
  const { crackdown } = turn;
  if (!crackdown) return between;
  const texts = [daysText(crackdown, phrase), ...againTexts(turn, phrase)];
  const paragraphs = [
    { text: labels[crackdown.eventId] ?? phrase('crackdown'), style: strong },
    ...texts.map((text) => ({ text, style: {} })),
  ];
  return [...between, { eventId: crackdown.eventId, x: at(crackdown.date), paragraphs }];
}

/** In columns, each turn in the one that comes next; a turn alone has the whole width, and its words follow each other. */
export function placeWords(series: TurnsSeries, turns: readonly Turn[], room: Room): void {
  const { canvas, phrase } = room;
  const { widthPx } = canvas.size;
  const wordColumns = Math.min(canvas.size.wordColumns, Math.max(1, turns.length));
  const isAlone = turns.length === 1 && canvas.size.wordColumns > 1;
  const columnPx = (widthPx - gapPx * (wordColumns - 1)) / wordColumns;
  const feet = Array.from({ length: wordColumns }, () => canvas.y);
  turns.forEach((turn, index) => {
    const column = index % wordColumns;
    const x = column * (columnPx + gapPx);
    let y = canvas.lines(outText(turn, phrase), x, feet[column] ?? 0, columnPx, strongOut);
    const texts = textsOf(turn, series, room);
    for (const text of isAlone ? [texts.join('. ')] : texts)
      y = canvas.lines(text, x, y, columnPx) + 1;
    feet[column] = y + 8;
  });
  canvas.y = Math.max(...feet) - 8;
}

export function textsOf(
  turn: Turn,
  { sanctions }: TurnsSeries,
  { phrase, labels }: Room,
): string[] {
  const { crackdown, between } = turn;
  const powers = sanctions.map(({ power }) => power);
  const name = crackdown && (labels[crackdown.eventId] ?? phrase('crackdown'));
  return [
    ...easedTexts(turn, powers, phrase),
    ...between.flatMap(({ eventId }) => labels[eventId] ?? []),
    ...(crackdown ? [`${name}. ${daysText(crackdown, phrase)}.`] : []),
    ...againTexts(turn, phrase),
    ...(turn.recordEnd ? [openText(turn, phrase) ?? ''] : []),
  ];
}
