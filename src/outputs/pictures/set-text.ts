/** Lines for pictures: headlines of even lines, lists that end in "and 12 more" where they find no more room. Measures with our table, draws nothing. */
import { textWidth } from '../../chart/text-width.ts';
import { wrapText } from '../../chart/wrap-text.ts';

export interface Kind {
  sizePx: number;
  linePx: number;
  weight: 400 | 600;
}

export const wrap = (text: string, roomPx: number, { sizePx, weight }: Kind): string[] =>
  wrapText(text, roomPx, sizePx, weight, textWidth);

export const widthOf = (line: string | undefined, { sizePx, weight }: Kind): number =>
  textWidth(line ?? '', sizePx, weight);

/** As few lines as the room allows, and among those the most even ones, so that no single word is left over. */
export function balance(text: string, roomPx: number, kind: Kind): string[] {
  return evenest(text, roomPx, roomPx * 0.5, kind, (lines) => {
    const widths = lines.map((line) => widthOf(line, kind));
    return Math.max(...widths) - Math.min(...widths);
  });
}

/** A paragraph whose last line is not one word, where that costs no line. */
export const settle = (text: string, roomPx: number, kind: Kind): string[] =>
  evenest(text, roomPx, roomPx * 0.94, kind, (lines) =>
    widthOf(lines.at(-1), kind) < roomPx * 0.12 ? 1 : 0,
  );

/** Of the breaks that need no more lines than the whole room, the first that is least uneven. */
function evenest(
  text: string,
  roomPx: number,
  leastPx: number,
  kind: Kind,
  unevenness: (lines: string[]) => number,
): string[] {
  let best = wrap(text, roomPx, kind);
  const most = best.length;
  for (let room = roomPx - 3; room > leastPx; room -= 3) {
    const lines = wrap(text, room, kind);
    if (lines.length > most) break;
    if (unevenness(lines) < unevenness(best)) best = lines;
  }
  return best;
}

/** `items` joined by commas in at most `mostLines`; what finds no room is counted by `more`, such as "and # more". */
export function listInLines(
  lead: string,
  items: readonly string[],
  more: string,
  roomPx: number,
  kind: Kind,
  mostLines: number,
): string[] {
  for (let kept = items.length; kept > 0; kept -= 1) {
    const rest = items.length - kept;
    const text = `${lead}${items.slice(0, kept).join(', ')}${rest > 0 ? ` ${more.replace('#', String(rest))}` : ''}.`;
    const lines = wrap(text, roomPx, kind);
    if (lines.length <= mostLines) return lines;
  }
  return [];
}
