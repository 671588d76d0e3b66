/** The words of entries, one under another. No markup. */
import type { Canvas } from '../../chart/canvas.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { SixDaysSize } from './sizes.ts';
import type { StripEntry, StripLane } from './types.ts';

export interface Room {
  canvas: Canvas<SixDaysSize>;
  phrase: Phrase;
}

const classes: Readonly<Record<StripLane, { text: string; note: string }>> = {
  out: { text: '', note: 'quiet' },
  deal: { text: 'label-deal', note: 'quiet' },
  in: { text: 'on-ground', note: 'on-ground-quiet' },
};

/** Returns the foot of the last. */
export function placeEntries(
  { canvas }: Room,
  entries: readonly StripEntry[],
  x: number,
  top: number,
  widthPx: number,
): number {
  const { numberPx } = canvas.size;
  let y = top;
  entries.forEach(({ lane, number, text, notes }, index) => {
    if (index > 0) y += 6;
    if (number !== null)
      y = canvas.lines(number, x, y, widthPx, {
        className: 'label-strong label-out',
        weight: 600,
        sizePx: numberPx,
        lineHeightPx: numberPx * 1.1,
      });
    y = canvas.lines(text, x, y, widthPx, { className: classes[lane].text });
    for (const note of notes)
      y = canvas.lines(note, x, y, widthPx, { className: classes[lane].note });
  });
  return y;
}
