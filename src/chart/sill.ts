/** The two halves of the picture: the sill, and the ground below it. Both run on past the edges of the canvas; a page, an embed and a picture cut them off where they end. */
import type { Canvas } from './canvas.ts';

/** More than half of any window beside a drawing. */
const beyondPx = 2000;
export const sillPx = 4;

/** Sill and ground from the sill's upper edge, on which people stand, to the foot of what stands there: to be placed last. */
export function placeGround(canvas: Canvas, sillY: number, paddingPx = 18): void {
  canvas.y += paddingPx;
  const [x, width] = [-beyondPx, canvas.size.widthPx + 2 * beyondPx];
  // The ground lies under the sill too, so that no seam shows between them.
  const height = Math.ceil(canvas.y) - sillY;
  canvas.ground('surface-ground', { x, y: sillY, width, height });
  canvas.ground('sill-line', { x, y: sillY, width, height: sillPx });
}
