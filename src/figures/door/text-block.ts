/** A few lines of words in the sky or in the ground, as near to their months as the people there let them. Knows no data and no markup. */
import { placeLabels, type Box } from '../../chart/labels.ts';
import type { TextWeight } from '../../chart/measure-text.ts';
import { textWidth } from '../../chart/text-width.ts';
import { wrapText, type Measure } from '../../chart/wrap-text.ts';
import type { DoorSize } from './sizes.ts';
import type { PlacedText } from './types.ts';

export interface Line {
  text: string;
  kind: string;
  /** Height of its letters, and their weight, where they are not those of the block. */
  textPx?: number;
  weight?: TextWeight;
}

/** Lines broken to the room that a drawing of this size gives one text, about as wide as each other. */
export function breakLines(
  lines: readonly Line[],
  size: DoorSize,
  weight: TextWeight,
  mostPx = Math.min(size.widthPx * 0.68, 30 * size.textPx),
): Line[] {
  // No line begins with the dot between two names.
  const [open, joined] = [' · ', '\u00a0· '];
  const measure: Measure = (text, ...type) => textWidth(text.replaceAll('\u00a0', ' '), ...type);
  const wrap = (text: string, roomPx: number): string[] =>
    wrapText(text.replaceAll(open, joined), roomPx, size.textPx, weight, measure).map((line) =>
      line.replaceAll('\u00a0', ' '),
    );
  return lines.flatMap(({ text, kind }) => {
    let parts = wrap(text, mostPx);
    // Narrower than its longest word, a line would cut it.
    const leastPx = Math.max(
      ...text
        .replaceAll(open, joined)
        .split(' ')
        .map((word) => measure(word, size.textPx, weight)),
    );
    for (let roomPx = mostPx - 4; ; roomPx -= 4) {
      const narrower = wrap(text, roomPx);
      if (parts.length === 1 || roomPx < leastPx || narrower.length > parts.length) break;
      parts = narrower;
    }
    return parts.map((part) => ({ text: part, kind }));
  });
}

export interface Wanted {
  key: string;
  lines: readonly Line[];
  weight: TextWeight;
  /** Left and right edge of what the words are about. */
  leftPx: number;
  rightPx: number;
  /** Where the nearest line may stand: distances from the sill grow away from it. */
  nearPx: number;
  side: 'sky' | 'ground';
}

const stepPx = 2;

/** Places one block; the frame is as far as the drawing may reach. Undefined where there is no room. */
export function placeBlock(
  wanted: Wanted,
  size: DoorSize,
  obstacles: readonly Box[],
  reachPx: number,
): { texts: PlacedText[]; box: Box } | undefined {
  const { lines, side, leftPx, rightPx } = wanted;
  const widths = lines.map(({ text, textPx = size.textPx, weight = wanted.weight }) =>
    textWidth(text, textPx, weight),
  );
  const width = Math.max(...widths, 0);
  const heights = lines.map(({ textPx }) => (textPx === undefined ? size.linePx : textPx * 1.1));
  const topOf = (index: number): number => heights.slice(0, index).reduce((sum, px) => sum + px, 0);
  const height = topOf(lines.length);
  const lefts = {
    start: leftPx,
    end: rightPx - width,
    beside: leftPx - size.pitchPx - 6 - width,
  };
  const isLate = (leftPx + rightPx) / 2 > size.widthPx / 2;
  const order = isLate ? (['end', 'beside', 'start'] as const) : (['start', 'end'] as const);
  const candidates = [];
  for (let away = wanted.nearPx; away + height <= reachPx; away += stepPx)
    for (const name of order) {
      const box = { x: lefts[name], y: side === 'sky' ? -away - height : away, width, height };
      candidates.push({ box, place: { box, anchor: name === 'start' ? 'start' : 'end' } as const });
    }
  const frame = {
    x: size.marginPx / 2,
    y: -reachPx,
    width: size.widthPx - size.marginPx,
    height: 2 * reachPx,
  };
  const found = placeLabels(
    [{ key: wanted.key, priority: 0, candidates }],
    obstacles,
    frame,
  ).placed.get(wanted.key);
  if (!found) return undefined;
  const { box, anchor } = found;
  return {
    box,
    texts: lines.map(({ text, kind, textPx }, index) => ({
      text,
      kind,
      ...(textPx !== undefined && { textPx }),
      anchor,
      x: anchor === 'start' ? box.x : box.x + width,
      y: baselineIn(heights[index] ?? 0, textPx ?? size.textPx) + box.y + topOf(index),
    })),
  };
}

/** Where letters stand in a line, from its top. */
const baselineIn = (linePx: number, textPx: number): number =>
  textPx * 0.85 + (linePx - textPx) / 2;
