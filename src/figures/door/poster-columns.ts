/** Where the poster's words of a month may stand: in its own column, or with one beside it. Knows no markup. */
import type { Box, LabelRequest } from '../../chart/labels.ts';
import { textWidth } from '../../chart/text-width.ts';
import { wrapText, type Measure } from '../../chart/wrap-text.ts';
import { partsOfWord } from '../../format/hyphenate.ts';
import { blockWidthPx } from './place-months.ts';
import { posterSize as size } from './sizes.ts';
import type { PosterEvent } from './poster-types.ts';
import type { PlacedDoor, PlacedMonth } from './types.ts';

export type Side = 'sky' | 'ground';

/** One event, broken into the lines of its column; the first begins with its mark and its day. */
export interface Entry {
  event: PosterEvent;
  lines: string[];
}

/** What happened in a month, on one side of the sill. */
export interface Column {
  entries: Entry[];
  box: Box;
  /** Set flush with the right edge of the month, where it reaches into the month before. */
  isFlushRight: boolean;
  leader: Box | undefined;
}

/** Between the words of two columns, and between two events. */
export const columnGapPx = 2.4;
export const eventGapPx = 3;
/** Stands for a mark while the words are measured: a little wider than one. */
export const markPlace = '\u2007';
const narrowPx = size.monthPx - columnGapPx;
const [stepPx, mostSteps] = [4, 80];
/** From here on a line leads from the month to its words. */
const leaderFromPx = 2 * size.linePx;
const [airPx, sparePx] = [5, 4];

/** One request for each side of each month that has something to say; the fullest choose first. `obstacles` is all that stands there. */
export function columnRequests(
  { months }: PlacedDoor,
  obstacles: readonly Box[],
  events: readonly PosterEvent[],
): LabelRequest<Column>[] {
  return (['sky', 'ground'] as const).flatMap((side) => {
    const said = months.map(({ id }) =>
      events.filter((event) => event.month === id && (event.lane === 'in') === (side === 'ground')),
    );
    const near = months.map(({ x }) => nearPx(x, side, obstacles));
    return months.flatMap((month, index) => {
      const own = said[index]!;
      if (own.length === 0) return [];
      /** How far from the sill the column of another month is its own. */
      const needOf = (other: number): number =>
        said[other]!.length === 0 ? 0 : near[other]! + heightOf(entriesOf(said[other]!, narrowPx));
      const beside = [index + 1, index - 1].filter((other) => other in said);
      const rooms = [
        { widthPx: narrowPx, fromPx: near[index]!, isFlushRight: false },
        ...beside.map((other) => ({
          widthPx: size.monthPx + (other < index ? blockWidthPx(size) : narrowPx),
          fromPx: Math.max(near[index]!, needOf(other)),
          isFlushRight: other < index,
        })),
      ];
      const candidates = rooms
        .flatMap((room) => candidatesIn(room, own, month, side, near[index]!))
        // The less of the sheet they reach over, the better.
        .sort((left, right) => left.cost - right.cost);
      return [{ key: `${month.id} ${side}`, priority: own.length, candidates }];
    });
  });
}

function candidatesIn(
  room: { widthPx: number; fromPx: number; isFlushRight: boolean },
  events: readonly PosterEvent[],
  month: PlacedMonth,
  side: Side,
  ownPx: number,
) {
  const { widthPx, fromPx, isFlushRight } = room;
  const entries = entriesOf(events, widthPx);
  const height = heightOf(entries);
  const right = month.x + blockWidthPx(size);
  const x = isFlushRight ? right - widthPx : month.x;
  return Array.from({ length: mostSteps }, (_, step) => {
    const away = fromPx + step * stepPx;
    const box = { x, y: side === 'sky' ? -away - height : away, width: widthPx, height };
    const leader = leaderTo(away, ownPx, isFlushRight ? right - 1 : month.x, side);
    const place: Column = { entries, box, isFlushRight, leader };
    return { box, ...(leader && { leader }), place, cost: away + height };
  });
}

function leaderTo(away: number, ownPx: number, x: number, side: Side): Box | undefined {
  const height = away - ownPx;
  if (height < leaderFromPx) return undefined;
  return { x, y: side === 'sky' ? 2 - away : ownPx - 2, width: 1, height };
}

/** Where the nearest line may stand: clear of all that stands in the column. */
function nearPx(x: number, side: Side, obstacles: readonly Box[]): number {
  const reaches = obstacles
    .filter((box) => box.x < x + narrowPx && box.x + box.width > x)
    .map((box) => (side === 'sky' ? -box.y : box.y + box.height));
  return Math.max(0, ...reaches) + airPx;
}

const entriesOf = (events: readonly PosterEvent[], roomPx: number): Entry[] =>
  events.map((event) => ({ event, lines: linesOf(event, roomPx) }));

const heightOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { lines }) => sum + lines.length * size.linePx + eventGapPx, -eventGapPx);

/** The day stands before the words, in a single column over them. No line begins with the dot between two names. */
function linesOf({ day, text, mark, tag }: PosterEvent, roomPx: number): string[] {
  const head = `${mark ? markPlace : ''}${day}`;
  const joined = text.replaceAll(' · ', '\u00a0· ');
  const measure: Measure = (part, ...type) => textWidth(part.replaceAll('\u00a0', ' '), ...type);
  const wrap = (words: string): string[] => {
    const fitted = words.split(' ').map((word) => parted(word, roomPx, tag, measure));
    const longest = fitted
      .flatMap((word) => word.split(' '))
      .map((word) => measure(word, size.textPx, 400));
    // In a single column off the next, unless a name is as wide as its own.
    const room =
      roomPx === narrowPx ? Math.min(roomPx, Math.max(roomPx - sparePx, ...longest)) : roomPx;
    return wrapText(fitted.join(' '), room, size.textPx, 400, measure).map((line) =>
      line.replaceAll('\u00a0', ' '),
    );
  };
  if (head === '') return wrap(joined);
  return roomPx === narrowPx ? [head, ...wrap(joined)] : wrap(`${head}\u00a0${joined}`);
}

/** A word that is wider than its room is parted where its language allows it; what is over is on the next line. */
function parted(word: string, roomPx: number, tag: string, measure: Measure): string {
  const isWide = (text: string): boolean => measure(text, size.textPx, 400) > roomPx;
  if (!isWide(word)) return word;
  const lines: string[] = [''];
  for (const part of partsOfWord(word, tag)) {
    const line = lines.at(-1)!;
    if (line !== '' && isWide(`${line}${part}-`)) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.join('- ');
}
