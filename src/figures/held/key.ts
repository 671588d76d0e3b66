/** What the marks of `held` mean, once, above both views; only kinds that are drawn are named. */
import type { Point } from '../../chart/people.ts';
import type { PlotSheet } from '../../chart/plot-sheet.ts';
import type { HeldSize } from './sizes.ts';
import type { HeldKind, HeldSeries } from './types.ts';
import { keyMarks } from './view.ts';
import type { HeldWords } from './words.ts';

const markPx = 20;

export function placeKey(sheet: PlotSheet, { points, runs }: HeldSeries, words: HeldWords): void {
  const size = sheet.size as HeldSize;
  const has = (kind: HeldKind): boolean => points.some((point) => point.kind === kind);
  const line =
    (className: string) =>
    ({ x, y }: Point): void =>
      sheet.shape({
        kind: 'line',
        key: `key-${className}`,
        className,
        points: [
          { x: x - markPx / 2, y },
          { x: x + markPx / 2, y },
        ],
      });
  const entries: { isShown: boolean; text: string; mark: (at: Point) => void }[] = [
    {
      isShown: has('review'),
      text: words.key.review,
      mark: (at) => {
        line('stock')(at);
        sheet.shape({
          kind: 'dots',
          key: 'key-review',
          className: 'review',
          points: [at],
          radiusPx: size.reviewPx,
        });
      },
    },
    { isShown: runs.some(({ isSolid }) => !isSolid), text: words.keyGap, mark: line('stock-gap') },
    {
      isShown: has('snapshot'),
      text: words.key.snapshot,
      mark: (at) =>
        sheet.shape({
          kind: 'rings',
          key: 'key-snapshot',
          className: 'snapshot',
          points: [at],
          radiusPx: size.snapshotPx,
        }),
    },
    {
      isShown: has('weak'),
      text: words.key.weak,
      mark: (at) =>
        sheet.shape({
          kind: 'strokes',
          key: 'key-weak',
          className: 'weak',
          strokes: keyMarks.crossAt(at),
        }),
    },
    {
      isShown: has('suspect'),
      text: words.key.suspect,
      mark: (at) => {
        sheet.shape({
          kind: 'rings',
          key: 'key-suspect',
          className: 'snapshot',
          points: [at],
          radiusPx: size.snapshotPx,
        });
        sheet.shape({
          kind: 'strokes',
          key: 'key-bracket',
          className: 'bracket',
          strokes: keyMarks.bracketAt(at),
        });
      },
    },
  ];
  let x = 0;
  for (const { text, mark } of entries.filter(({ isShown }) => isShown)) {
    const widthPx = markPx + 6 + sheet.width(text);
    if (x > 0 && x + widthPx > size.widthPx) {
      x = 0;
      sheet.y += size.lineHeightPx + 3;
    }
    mark({ x: x + markPx / 2, y: sheet.y + size.textPx * 0.62 });
    sheet.text(`key-${text}`, text, x + markPx + 6, sheet.y + size.textPx * 0.95, {
      className: 'label-note',
    });
    x += widthPx + 16;
  }
  sheet.y += size.lineHeightPx + 16;
}
