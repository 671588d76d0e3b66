/** A sheet on which a chart is put together: lines of text that flow downwards, shapes, and labels beside points. Knows sizes, no data and no markup. */
import { isInside, placeLabels, type Box, type LabelRequest } from './labels.ts';
import type { Point } from './people.ts';
import { textBox, type Plot, type PlotShape, type PlotText } from './plot.ts';
import { wrapText, type Measure } from './wrap-text.ts';

export interface SheetSize {
  widthPx: number;
  /** No text is smaller: 13 units or more, so that a phone that shows 320 units on 300 pixels still shows 12. */
  textPx: number;
  headingPx: number;
  lineHeightPx: number;
}

export interface TextStyle {
  className: string;
  weight?: 400 | 600;
  sizePx?: number;
  anchor?: PlotText['anchor'];
}

/** Beside a point, in order of liking; a number of pixels further out where nothing nearer is free. */
export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'above-right'
  | 'above-left'
  | 'below-right'
  | 'below-left';
export interface PointLabel {
  key: string;
  priority: number;
  at: Point;
  lines: readonly string[];
  sides: readonly Side[];
  style?: TextStyle;
  distances?: readonly number[];
  /** Room kept free at both ends. */
  airPx?: number;
}

const plain: TextStyle = { className: 'label' };

export class PlotSheet {
  y = 0;
  readonly shapes: PlotShape[] = [];
  readonly texts: PlotText[] = [];
  readonly dropped: string[] = [];
  readonly size: SheetSize;
  readonly measure: Measure;

  constructor(size: SheetSize, measure: Measure) {
    this.size = size;
    this.measure = measure;
  }

  width(text: string, style: TextStyle = plain): number {
    return this.measure(text, style.sizePx ?? this.size.textPx, style.weight ?? 400);
  }

  text(key: string, text: string, x: number, y: number, style: TextStyle = plain): PlotText {
    const placed: PlotText = {
      key,
      className: style.className,
      text,
      x,
      y,
      sizePx: style.sizePx ?? this.size.textPx,
      anchor: style.anchor ?? 'start',
      widthPx: this.width(text, style),
    };
    this.texts.push(placed);
    return placed;
  }

  /** Text broken to a width; the pen goes to its foot. */
  lines(key: string, text: string, x: number, roomPx: number, style: TextStyle = plain): void {
    const sizePx = style.sizePx ?? this.size.textPx;
    const stepPx = this.size.lineHeightPx * (sizePx / this.size.textPx);
    wrapText(text, roomPx, sizePx, style.weight ?? 400, this.measure).forEach((line, index) => {
      this.text(`${key}-${index}`, line, x, this.y + sizePx * 0.86, style);
      this.y += stepPx;
    });
  }

  heading(key: string, text: string, x: number, roomPx: number): void {
    this.lines(key, text, x, roomPx, {
      className: 'label-strong',
      weight: 600,
      sizePx: this.size.headingPx,
    });
  }

  shape(shape: PlotShape): void {
    this.shapes.push(shape);
  }

  /** Labels beside points, clear of obstacles, of all texts that stand already and of each other; those without room are noted. */
  labels(labels: readonly PointLabel[], obstacles: readonly Box[], frame: Box): void {
    const wishes = labels.map(
      (
        label,
      ): LabelRequest<{
        label: PointLabel;
        box: Box;
        anchor: 'start' | 'middle' | 'end';
        distance: number;
      }> => ({
        key: label.key,
        priority: label.priority,
        candidates: (label.distances ?? [7, 14, 24, 36]).flatMap((distance) =>
          label.sides.map((side) => {
            const { box, anchor } = this.labelBox(label, side, distance);
            return { box, place: { label, box, anchor, distance } };
          }),
        ),
      }),
    );
    const { placed, dropped } = placeLabels(
      wishes,
      [...obstacles, ...this.texts.map(textBox)],
      frame,
    );
    for (const [key, { label, box, anchor, distance }] of placed) {
      const style = { ...plain, ...label.style, anchor };
      const sizePx = style.sizePx ?? this.size.textPx;
      const x =
        anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;
      label.lines.forEach((line, index) =>
        this.text(
          `${key}-${index}`,
          line,
          x,
          box.y + sizePx * 0.75 + index * this.size.lineHeightPx,
          style,
        ),
      );
      if (distance > 20)
        this.shape({
          kind: 'strokes',
          key: `${key}-leader`,
          className: 'leader',
          strokes: [[label.at, nearestOn(box, label.at)]],
        });
    }
    this.dropped.push(...dropped);
  }

  private labelBox(
    label: PointLabel,
    side: Side,
    distance: number,
  ): { box: Box; anchor: 'start' | 'middle' | 'end' } {
    const sizePx = label.style?.sizePx ?? this.size.textPx;
    const width =
      Math.max(0, ...label.lines.map((line) => this.width(line, label.style))) +
      2 * (label.airPx ?? 0);
    const height = (label.lines.length - 1) * this.size.lineHeightPx + sizePx * 0.95;
    const { x, y } = label.at;
    const top = side.startsWith('above')
      ? y - distance - height
      : side.startsWith('below')
        ? y + distance
        : y - height / 2;
    const isRight = side.endsWith('right');
    if (!isRight && !side.endsWith('left'))
      return { box: { x: x - width / 2, y: top, width, height }, anchor: 'middle' };
    const shift = side.includes('-') ? 2 : distance;
    return {
      box: { x: isRight ? x + shift : x - shift - width, y: top, width, height },
      anchor: isRight ? 'start' : 'end',
    };
  }

  finish(): Plot {
    const { size, shapes, texts, dropped } = this;
    return {
      widthPx: size.widthPx,
      heightPx: Math.ceil(this.y) + 2,
      textPx: size.textPx,
      shapes,
      texts,
      dropped,
    };
  }
}

const nearestOn = (box: Box, { x, y }: Point): Point => ({
  x: Math.min(Math.max(x, box.x), box.x + box.width),
  y: Math.min(Math.max(y, box.y - 2), box.y + box.height + 1),
});

/** Boxes around dots, for labels to keep clear of. */
export const dotBoxes = (points: readonly Point[], radiusPx: number): Box[] =>
  points.map(({ x, y }) => ({
    x: x - radiusPx,
    y: y - radiusPx,
    width: 2 * radiusPx,
    height: 2 * radiusPx,
  }));

/** Boxes along a line, close enough that no label slips through it. */
export function lineBoxes(points: readonly Point[], halfPx = 2): Box[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] as Point;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (2 * halfPx)));
    return Array.from({ length: steps + 1 }, (_, step): Box => ({
      x: from.x + ((to.x - from.x) * step) / steps - halfPx,
      y: from.y + ((to.y - from.y) * step) / steps - halfPx,
      width: 2 * halfPx,
      height: 2 * halfPx,
    }));
  });
}

export const isWithinSheet = (box: Box, plot: Plot): boolean =>
  isInside(box, { x: -0.01, y: -0.01, width: plot.widthPx + 0.02, height: plot.heightPx + 0.02 });
