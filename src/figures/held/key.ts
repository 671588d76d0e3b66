/** What the marks of `held` mean, once, above both views; only kinds that are drawn are named. */
import type { Point } from '../../chart/paths.ts';
import { placeLegend } from '../../chart/legend.ts';
import type { Canvas } from '../../chart/canvas.ts';
import type { HeldSize } from './sizes.ts';
import type { HeldKind, HeldSeries } from './types.ts';
import { keyMarks } from './view.ts';
import type { HeldWords } from './words.ts';

const markPx = 20;

export function placeKey(
  canvas: Canvas<HeldSize>,
  { points, runs }: HeldSeries,
  words: HeldWords,
): void {
  const size = canvas.size;
  const has = (kind: HeldKind): boolean => points.some((point) => point.kind === kind);
  const line =
    (className: string) =>
    ({ x, y }: Point): void =>
      canvas.polyline(className, [
        { x: x - markPx / 2, y },
        { x: x + markPx / 2, y },
      ]);
  const entries: { isShown: boolean; text: string; mark: (at: Point) => void }[] = [
    {
      isShown: has('review'),
      text: words.key.review,
      mark: (at) => {
        line('stock')(at);
        canvas.dots('review', [at], size.reviewPx);
      },
    },
    { isShown: runs.some(({ isSolid }) => !isSolid), text: words.keyGap, mark: line('stock-gap') },
    {
      isShown: has('snapshot'),
      text: words.key.snapshot,
      mark: (at) => canvas.rings('snapshot', [at], size.snapshotPx),
    },
    {
      isShown: has('weak'),
      text: words.key.weak,
      mark: (at) => canvas.strokes('weak', keyMarks.crossAt(at), 'mark'),
    },
    {
      isShown: has('suspect'),
      text: words.key.suspect,
      mark: (at) => {
        canvas.rings('snapshot', [at], size.snapshotPx);
        canvas.strokes('bracket', keyMarks.bracketAt(at), 'mark');
      },
    },
  ];
  placeLegend(
    canvas,
    entries
      .filter(({ isShown }) => isShown)
      .map(({ text, mark }) => ({
        text,
        style: { className: 'label-note' },
        markPx,
        mark: (x, y) => mark({ x: x + markPx / 2, y }),
      })),
  );
  canvas.y += 16;
}
