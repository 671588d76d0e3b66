/** Names of months under a sill: short where they have room, by their letter where not; the year with the first and with each January. */
import type { Phrase } from '../format/phrases.ts';
import type { Canvas } from './canvas.ts';

const style = { className: 'on-ground-quiet' };

/** `months` are EDTF months in their order, `monthPx` apart and `blockPx` wide, from `left` on. The canvas's foot comes under the years. */
export function placeMonthNames(
  canvas: Canvas,
  months: readonly string[],
  { left = 0, monthPx, blockPx }: { left?: number; monthPx: number; blockPx: number },
  phrase: Phrase,
): void {
  const { textPx, lineHeightPx, widthPx } = canvas.size;
  const parts = months.map((id) => id.split('-').map(Number) as [number, number]);
  const nameOf = (month: number): string => phrase.month(month, 'short');
  const isShort = parts.every(([, month]) => canvas.width(nameOf(month)) <= monthPx - 3);
  const base = canvas.y + textPx * 0.84;
  parts.forEach(([year, month], index) => {
    const x = left + index * monthPx;
    const name = isShort ? nameOf(month) : nameOf(month).slice(0, 1);
    canvas.text(name, x + blockPx / 2, base, { ...style, anchor: 'middle' });
    if (index > 0 && month > 1) return;
    const farthest = widthPx - canvas.width(String(year));
    canvas.text(String(year), Math.min(x, farthest), base + lineHeightPx, style);
  });
  canvas.y += 2 * lineHeightPx;
}
