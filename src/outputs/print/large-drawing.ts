/**
 * A drawing for large print: that of a phone at the width of the sheet, which makes its letters some 18 points high.
 * One that is higher than the sheet goes on on the next, parted where neither a letter nor a mark is cut.
 */
import { serialize } from '../../chart/svg.ts';
import { outlineLetters } from '../pictures/paint.ts';
import { pictureDrawing, sizeOf } from '../pictures/picture.ts';
import { readMarks, type Mark } from '../press/marks.ts';

/** The height of a sheet in units of a drawing that is 320 of them wide, and how much more may be shrunk into one. */
const sheetPx = 460;
const shrunkPx = 540;
/** Room at both sides, where a ground runs on. */
const insetPx = 8;
/** What is higher than this is a line or a ground, and may be parted. */
const highestMarkPx = 150;
/** How far from where parts would be even one may end. */
const reachPx = 70;

/** The SVGs of the parts, from the top down. */
export async function largeDrawing(svg: string): Promise<string[]> {
  const { widthPx, heightPx } = sizeOf(svg);
  const cuts = [0, ...(await cutsOf(svg, heightPx)), heightPx];
  return cuts.slice(1).map((end, index) => {
    const [top, width, height] = [cuts[index]!, widthPx + 2 * insetPx, end - cuts[index]!];
    return svg
      .replace(/viewBox="[^"]*"/, `viewBox="${-insetPx} ${top} ${width} ${height}"`)
      .replace(/(<svg[^>]*) width="[^"]*"/, `$1 width="${width}"`)
      .replace(/(<svg[^>]*) height="[^"]*"/, `$1 height="${height}"`);
  });
}

async function cutsOf(svg: string, heightPx: number): Promise<number[]> {
  if (heightPx <= shrunkPx) return [];
  const parts = Math.ceil(heightPx / sheetPx);
  const { marks } = readMarks(await outlineLetters(serialize(pictureDrawing(svg))));
  const taken = marks.flatMap(spansOf).filter(([top, foot]) => foot - top < highestMarkPx);
  return Array.from({ length: parts - 1 }, (_, index) =>
    widestGap(taken, Math.round((heightPx * (index + 1)) / parts)),
  );
}

type Span = readonly [top: number, foot: number];

/** Near the wanted line, the middle of the widest room between marks: between two panels rather than two lines of one text. */
function widestGap(taken: readonly Span[], wantedPx: number): number {
  let best = { y: wantedPx, worth: -Infinity };
  for (let y = wantedPx - reachPx; y <= wantedPx + reachPx; y += 1) {
    if (taken.some(([top, foot]) => top < y && y < foot)) continue;
    const above = Math.min(...taken.filter(([, foot]) => foot <= y).map(([, foot]) => y - foot));
    const below = Math.min(...taken.filter(([top]) => top >= y).map(([top]) => top - y));
    const worth = Math.min(above, below) - Math.abs(y - wantedPx) / 10;
    if (worth > best.worth) best = { y, worth };
  }
  return best.y;
}

/** Where the strokes and shapes of a mark begin and end from the top down, each by itself: a crowd is one mark of many rows. */
function spansOf({ d, matrix: [, b, , e, , f], stroke }: Mark): Span[] {
  const half = (stroke?.width ?? 0) / 2;
  return d
    .split(/(?=M)/)
    .map((way) => (way.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number))
    .filter(({ length }) => length > 0)
    .map((numbers) => {
      const heights = numbers.flatMap((x, at) =>
        at % 2 === 0 ? [b * x + e * numbers[at + 1]! + f] : [],
      );
      return [Math.min(...heights) - half, Math.max(...heights) + half];
    });
}
