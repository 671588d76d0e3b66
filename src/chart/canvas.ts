/** A canvas on which a layout sets texts and shapes and remembers their boxes, so that a test can see what touches what. No data, no colour. */
import { dotCentres, dotPath, type DotGrid } from './dot-grid.ts';
import { placeLabels, type Box } from './labels.ts';
import { requestFor, type PointLabel } from './point-labels.ts';
import { barsPath, dotsPath, polylinePath, strokesPath, type Point, type Stroke } from './paths.ts';
import { wrapText, type Measure } from './wrap-text.ts';

export type Anchor = 'start' | 'middle' | 'end';

export interface CanvasSize {
  widthPx: number;
  /** Of most texts. None is smaller than 12 on the reader's screen. */
  textPx: number;
  lineHeightPx: number;
}

/** What is left out is that of the canvas: its text size, its line height, regular weight, set from the left. */
export interface TextStyle {
  className?: string;
  sizePx?: number;
  weight?: 400 | 600;
  lineHeightPx?: number;
  anchor?: Anchor;
}

export interface CanvasText {
  text: string;
  className: string;
  sizePx: number;
  anchor: Anchor;
  x: number;
  /** Baseline. */
  y: number;
  box: Box;
}

export interface CanvasShape {
  className: string;
  attributes: Readonly<Record<string, string | number>>;
  /** One for each mark of the shape. */
  boxes: readonly Box[];
  /** Grounds lie under lines, and lines under marks. */
  layer: 'ground' | 'line' | 'mark';
  /** Texts keep off it; grounds, rules and guides may lie under a text. */
  isSolid: boolean;
}

/** A finished drawing as plain numbers and strings. */
export interface Drawing {
  widthPx: number;
  heightPx: number;
  textPx: number;
  texts: readonly CanvasText[];
  shapes: readonly CanvasShape[];
  /** Keys of labels that found no room. */
  dropped: readonly string[];
}

/** Ascent and descent as parts of the size: a little less than the font's own, as letters do not fill it. */
const [ascent, descent] = [0.76, 0.2];

const around = (points: readonly Point[], reachPx: number): Box[] =>
  points.map(({ x, y }) => ({
    x: x - reachPx,
    y: y - reachPx,
    width: 2 * reachPx,
    height: 2 * reachPx,
  }));

const boxOfStroke = ([from, to]: Stroke): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
});

export class Canvas<Size extends CanvasSize = CanvasSize> {
  readonly texts: CanvasText[] = [];
  readonly shapes: CanvasShape[] = [];
  readonly dropped: string[] = [];
  readonly size: Size;
  readonly measure: Measure;
  /** The foot of what stands there already. */
  y = 0;

  constructor(size: Size, measure: Measure) {
    this.size = size;
    this.measure = measure;
  }

  /** Width of a text in pixels. */
  width(text: string, { sizePx = this.size.textPx, weight = 400 }: TextStyle = {}): number {
    return this.measure(text, sizePx, weight);
  }

  /** One line at a baseline. */
  text(text: string, x: number, y: number, style: TextStyle = {}): CanvasText {
    const { className = '', sizePx = this.size.textPx, anchor = 'start' } = style;
    const width = this.width(text, style);
    const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
    const box = { x: left, y: y - sizePx * ascent, width, height: sizePx * (ascent + descent) };
    const placed = { text, className, sizePx, anchor, x, y, box };
    this.texts.push(placed);
    return placed;
  }

  /** Lines from `top` down, no wider than the room. Returns the foot of the last. */
  lines(text: string, x: number, top: number, roomPx: number, style: TextStyle = {}): number {
    const { sizePx = this.size.textPx, weight = 400 } = style;
    const stepPx = style.lineHeightPx ?? this.size.lineHeightPx * (sizePx / this.size.textPx);
    const broken = wrapText(text, roomPx, sizePx, weight, this.measure);
    broken.forEach((line, index) =>
      this.text(line, x, top + sizePx * 0.84 + index * stepPx, style),
    );
    return top + broken.length * stepPx;
  }

  /** Any path with what it says besides its class; texts keep off it unless told otherwise. */
  path(
    className: string,
    attributes: CanvasShape['attributes'],
    boxes: readonly Box[],
    { layer = 'mark', isSolid = true }: Partial<Pick<CanvasShape, 'layer' | 'isSolid'>> = {},
  ): void {
    this.shapes.push({ className, attributes, boxes, layer, isSolid });
  }

  line(className: string, x1: number, y1: number, x2: number, y2: number): void {
    this.strokes(className, [
      [
        { x: x1, y: y1 },
        { x: x2, y: y2 },
      ],
    ]);
  }

  /** Many lines of one kind: a grid, ticks, crosses. Texts may cross them. */
  strokes(
    className: string,
    strokes: readonly Stroke[],
    layer: CanvasShape['layer'] = 'line',
  ): void {
    if (strokes.length > 0)
      this.path(className, { d: strokesPath(strokes) }, strokes.map(boxOfStroke), {
        layer,
        isSolid: false,
      });
  }

  polyline(className: string, points: readonly Point[]): void {
    if (points.length > 1)
      this.path(className, { d: polylinePath(points) }, around(points, 0), { isSolid: false });
  }

  /** A surface that texts may stand on. */
  ground(className: string, box: Box): void {
    this.path(className, { d: barsPath([box]) }, [box], { layer: 'ground', isSolid: false });
  }

  bars(className: string, boxes: readonly Box[], isSolid = false): void {
    if (boxes.length > 0) this.path(className, { d: barsPath(boxes) }, boxes, { isSolid });
  }

  dots(className: string, points: readonly Point[], radiusPx: number): void {
    if (points.length > 0)
      this.path(
        `dots ${className}`,
        { d: dotsPath(points), 'stroke-width': 2 * radiusPx },
        around(points, radiusPx),
      );
  }

  /** People: one dot each. `share` is a dot's diameter as a part of the pitch. */
  people(className: string, grid: DotGrid, share?: number): void {
    const centres = dotCentres(grid);
    if (centres.length > 0)
      this.path(
        `dots ${className}`,
        { ...dotPath(grid, share) },
        around(centres, grid.pitchPx / 2),
      );
  }

  /** Labels beside points, clear of obstacles, of all texts that stand already and of each other; those without room are noted. */
  labels(labels: readonly PointLabel[], obstacles: readonly Box[], frame: Box): void {
    const requests = labels.map((label) => requestFor(label, this.size, this.measure));
    const taken = [...obstacles, ...this.texts.map(({ box }) => box)];
    const { placed, dropped } = placeLabels(requests, taken, frame);
    for (const { label, x, top, anchor, leader } of placed.values()) {
      const style = { ...label.style, anchor };
      const sizePx = style.sizePx ?? this.size.textPx;
      label.lines.forEach((line, index) =>
        this.text(line, x, top + sizePx * ascent + index * this.size.lineHeightPx, style),
      );
      if (leader) this.strokes('leader', [leader], 'mark');
    }
    this.dropped.push(...dropped);
  }

  finish(): Drawing {
    const { size, texts, shapes, dropped } = this;
    const { widthPx, textPx } = size;
    return { widthPx, heightPx: Math.ceil(this.y), textPx, texts, shapes, dropped };
  }
}
