/** The slips of a frame too narrow and too low for their words: each hangs under its crowd with its power and its edge, those newly recognised under them; what was taken back stands below in words. No markup. */
import { countText, takenBackText, titleText } from './describe.ts';
import type { Column } from './columns.ts';
import { placePeople } from './place-record.ts';
import { placeBlankSlip, type Room } from './slips.ts';

export function placeWithoutWords(room: Room, columns: readonly Column[]): void {
  const { canvas, phrase } = room;
  const top = canvas.y + 10;
  canvas.y = Math.max(...columns.map((column) => placeColumn(room, column, top))) + 6;
  const deals = columns.map(({ deal }) => deal);
  const counted = deals.flatMap(({ counts }) => counts.map((count) => countText(count, phrase)));
  const back = deals
    .flatMap(({ slips }) => slips)
    .flatMap((row) =>
      row.again ? [`${titleText(row, phrase)}: ${takenBackText(row, phrase) ?? ''}`] : [],
    );
  for (const text of [...back, ...counted]) placeLine(room, text, 'on-ground');
  if (counted.length > 0) placeLine(room, phrase('incomplete'), 'on-ground-quiet');
  canvas.y += 6;
  const keys = ['key-tear', 'key-whole', 'key-said', 'too-narrow'];
  placeLine(room, keys.map((key) => phrase(key)).join(' '), 'on-ground-quiet');
}

function placeColumn(room: Room, { deal, x, widthPx }: Column, top: number): number {
  const { canvas, phrase } = room;
  let y = top;
  for (const row of deal.slips) y = placeBlankSlip(room, row, x, y, widthPx) + 5;
  for (const count of deal.counts) {
    y = placePeople(room, count, x, y + 2, widthPx);
    y = canvas.lines(phrase.number(count.people), x, y + 3, widthPx, { className: 'on-ground' });
  }
  return y;
}

function placeLine({ canvas }: Room, text: string, className: string): void {
  const { edgePx, widthPx } = canvas.size;
  canvas.y = canvas.lines(text, edgePx, canvas.y, widthPx - 2 * edgePx, { className }) + 2;
}
