/** What the marks of a drawing mean: a mark and its words, one after another, broken into lines where the width ends. */
import type { Canvas, TextStyle } from './canvas.ts';

export interface LegendEntry {
  text: string;
  style?: TextStyle;
  /** Draws the mark with its left edge and its middle; words without a mark stand at the edge. */
  mark?: (x: number, middle: number) => void;
  markPx?: number;
}

const [gapPx, betweenPx] = [6, 16];

/** From the canvas's foot down; the foot of the last line is the canvas's new one. An entry wider than the canvas is wrapped. */
export function placeLegend(canvas: Canvas, entries: readonly LegendEntry[], left = 0): void {
  const { textPx, lineHeightPx, widthPx } = canvas.size;
  const right = widthPx - left;
  let x = left;
  for (const { text, style, mark, markPx = 12 } of entries) {
    const indentPx = mark ? markPx + gapPx : 0;
    const entryPx = indentPx + canvas.width(text, style);
    if (x > left && x + entryPx > right) {
      x = left;
      canvas.y += lineHeightPx + 2;
    }
    mark?.(x, canvas.y + textPx * 0.56);
    const foot = canvas.lines(text, x + indentPx, canvas.y, right - x - indentPx, style);
    canvas.y = Math.max(canvas.y, foot - lineHeightPx);
    x += entryPx + betweenPx;
  }
  if (entries.length > 0) canvas.y += lineHeightPx;
}
