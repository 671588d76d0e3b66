/** The two halves of the picture: the sill, and the ground below it. Both run on past the edges of the canvas; a page, an embed and a picture cut them off where they end. */
import type { Canvas } from './canvas.ts';

/** More than half of any window beside a drawing. */
const beyondPx = 2000;
export const sillPx = 4;

/** The sill's upper edge is at `y`: people stand on it. */
export function placeSill(canvas: Canvas, y: number): void {
  canvas.ground('sill-line', {
    x: -beyondPx,
    y,
    width: canvas.size.widthPx + 2 * beyondPx,
    height: sillPx,
  });
}

/** From `top` to the foot of what stands there: to be placed last. */
export function placeGround(canvas: Canvas, top: number, paddingPx = 18): void {
  canvas.y += paddingPx;
  canvas.ground('surface-ground', {
    x: -beyondPx,
    y: top,
    width: canvas.size.widthPx + 2 * beyondPx,
    height: Math.ceil(canvas.y) - top,
  });
}
