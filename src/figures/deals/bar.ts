/** One row's time: a dot for the release, a bar for the days, a mark for the step. Shared by the drawing and by the table of the page. */
import { scaleLinear } from 'd3-scale';
import { dealPath } from '../../chart/deal-mark.ts';
import { svgPath } from '../../chart/svg.ts';
import { Canvas } from '../../chart/canvas.ts';
import type { DealForm, DealRow } from './types.ts';

/** A speech is a bubble; an act has the shape of the power that made it, dashed where nobody saw the document. */
export function placeForm(
  canvas: Canvas,
  form: DealForm,
  power: DealRow['powers'][number],
  x: number,
  y: number,
  reachPx: number,
): void {
  const r = reachPx * 0.82;
  const bubble = svgPath`M${x - r} ${y - 1}a${r} ${r} 0 1 1 ${r} ${r}l${-r} ${r * 0.55}l${r * 0.12} ${-r * 0.85}a${r} ${r} 0 0 1 ${-r * 0.12} ${-r * 0.7}z`;
  canvas.path(`deal ${form}`, { d: form === 'speech' ? bubble : dealPath(power, x, y, reachPx) }, [
    { x: x - reachPx, y: y - reachPx, width: 2 * reachPx, height: 2 * reachPx },
  ]);
}

/** Days before and after a release on one scale for all rows; returns nothing: the marks stand on the canvas. */
export function placeBar(
  canvas: Canvas,
  row: DealRow,
  reach: { low: number; high: number },
  left: number,
  right: number,
  middle: number,
  reachPx: number,
): void {
  const scale = scaleLinear()
    .domain([Math.min(0, reach.low), Math.max(1, reach.high)])
    .range([left + reachPx + 9, right - reachPx]);
  canvas.ground('sill', { x: left, y: middle - reachPx, width: right - left, height: 2 * reachPx });
  if (!row.release) return;
  const [zero, step] = [scale(0), scale(row.release.days)];
  canvas.ground('days', {
    x: Math.min(zero, step),
    y: middle - 2,
    width: Math.abs(step - zero),
    height: 4,
  });
  // On the same day the two stand beside each other, the dot out of the way.
  const dot =
    row.release.days >= 0 ? Math.min(zero, step - reachPx - 5) : Math.max(zero, step + reachPx + 5);
  canvas.dots('release', [{ x: dot, y: middle }], 4.5);
  placeForm(canvas, row.form, row.powers[0] ?? 'other', step, middle, reachPx);
}

export const reachOf = (rows: readonly DealRow[]): { low: number; high: number } => {
  const days = rows.map(({ release }) => release?.days ?? 0);
  return { low: Math.min(0, ...days), high: Math.max(1, ...days) };
};
