/** A sheet on which a layout sets texts and shapes and remembers their boxes, so that a test can see what touches what. No data, no colour. */
import type { Box } from './labels.ts';
import type { TextWeight } from './measure-text.ts';
import { element, type SvgNode } from './svg.ts';
import { wrapText, type Measure } from './wrap-text.ts';

export type Anchor = 'start' | 'middle' | 'end';

export interface TextStyle {
  className: string;
  sizePx: number;
  weight: TextWeight;
  lineHeightPx: number;
}

export interface SheetText {
  text: string;
  className: string;
  sizePx: number;
  anchor: Anchor;
  x: number;
  /** Baseline. */ y: number;
  box: Box;
}

export interface SheetShape {
  tag: 'line' | 'rect' | 'path' | 'circle';
  className: string;
  attributes: Record<string, string | number>;
  box: Box;
  /** Texts keep off it; grounds, rules and guides may lie under a text. */
  isSolid: boolean;
}

export interface PlacedSheet {
  widthPx: number;
  heightPx: number;
  texts: SheetText[];
  shapes: SheetShape[];
}

/** Ascent and descent as parts of the size: a little less than the font's own, as letters do not fill it. */
const [ascent, descent] = [0.76, 0.2];

export class Sheet {
  readonly texts: SheetText[] = [];
  readonly shapes: SheetShape[] = [];
  readonly widthPx: number;
  readonly measure: Measure;
  /** The foot of what stands there already. */
  y = 0;

  constructor(widthPx: number, measure: Measure) {
    this.widthPx = widthPx;
    this.measure = measure;
  }

  width(style: TextStyle, text: string): number {
    return this.measure(text, style.sizePx, style.weight);
  }

  /** One line at a baseline. */
  text(style: TextStyle, text: string, x: number, y: number, anchor: Anchor = 'start'): SheetText {
    const width = this.width(style, text);
    const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
    const { className, sizePx } = style;
    const placed = {
      text,
      className,
      sizePx,
      anchor,
      x,
      y,
      box: { x: left, y: y - sizePx * ascent, width, height: sizePx * (ascent + descent) },
    };
    this.texts.push(placed);
    return placed;
  }

  /** Lines from `top` down, no wider than the room. Returns the foot of the last. */
  lines(style: TextStyle, text: string, x: number, top: number, roomPx: number): number {
    const broken = wrapText(text, roomPx, style.sizePx, style.weight, this.measure);
    broken.forEach((line, index) =>
      this.text(style, line, x, top + style.sizePx * 0.82 + index * style.lineHeightPx),
    );
    return top + broken.length * style.lineHeightPx;
  }

  shape(
    tag: SheetShape['tag'],
    className: string,
    attributes: SheetShape['attributes'],
    box: Box,
    isSolid = true,
  ): void {
    this.shapes.push({ tag, className, attributes, box, isSolid });
  }

  line(className: string, x1: number, y1: number, x2: number, y2: number, isSolid = false): void {
    this.shape(
      'line',
      className,
      { x1, y1, x2, y2 },
      {
        x: Math.min(x1, x2),
        y: Math.min(y1, y2),
        width: Math.abs(x2 - x1),
        height: Math.abs(y2 - y1),
      },
      isSolid,
    );
  }

  finish(): PlacedSheet {
    return {
      widthPx: this.widthPx,
      heightPx: Math.ceil(this.y),
      texts: this.texts,
      shapes: this.shapes,
    };
  }
}

/** A tenth of a pixel: finer steps cannot be seen and only make the page heavier. */
const tidy = (value: number | string): number | string =>
  typeof value === 'number' ? Math.round(value * 10) / 10 : value;

/** Grounds lie under lines, and lines under marks. */
const layerOf = ({ tag, isSolid }: SheetShape): number =>
  tag === 'line' ? 1 : tag === 'rect' && !isSolid ? 0 : 2;

/** The drawing of a sheet: grounds, lines, marks, each in the order in which they were set, and texts above them. What many share is written once. */
export function drawSheet(
  { widthPx, heightPx, texts, shapes }: PlacedSheet,
  className: string,
): SvgNode {
  const usualPx = usualSize(texts);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `chart ${className}`,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      width: widthPx,
      height: heightPx,
      'font-size': usualPx,
    },
    [
      ...joinShapes([...shapes].sort((left, right) => layerOf(left) - layerOf(right))).map(
        ({ tag, className: name, attributes }) =>
          element(tag, {
            class: name,
            ...Object.fromEntries(
              Object.entries(attributes).map(([attribute, value]) => [attribute, tidy(value)]),
            ),
          }),
      ),
      ...groupTexts(texts).map((same) =>
        element(
          'g',
          {
            class: same[0]?.className || undefined,
            'font-size': same[0]?.sizePx === usualPx ? undefined : same[0]?.sizePx,
            'text-anchor': same[0]?.anchor === 'start' ? undefined : same[0]?.anchor,
          },
          same.map(({ text, x, y }) => element('text', { x: tidy(x), y: tidy(y) }, [text])),
        ),
      ),
    ],
  );
}

function groupTexts(texts: readonly SheetText[]): SheetText[][] {
  const groups = new Map<string, SheetText[]>();
  for (const text of texts) {
    const key = `${text.className} ${text.sizePx} ${text.anchor}`;
    groups.set(key, [...(groups.get(key) ?? []), text]);
  }
  return [...groups.values()];
}

function usualSize(texts: readonly SheetText[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { sizePx } of texts) counts.set(sizePx, (counts.get(sizePx) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1] || left[0] - right[0])[0]?.[0];
}

type DrawnShape = Pick<SheetShape, 'tag' | 'className' | 'attributes'>;

/** Shapes of one class are one path, where the first of them stood: far fewer nodes, the same picture. Circles, and paths with more than a way, stay. */
function joinShapes(shapes: readonly SheetShape[]): DrawnShape[] {
  const paths = new Map<string, DrawnShape>();
  return shapes.flatMap((shape): DrawnShape[] => {
    const part = wayOf(shape);
    if (part === null) return [shape];
    const known = paths.get(shape.className);
    if (known) {
      known.attributes['d'] = `${known.attributes['d']}${part}`;
      return [];
    }
    const path: DrawnShape = { tag: 'path', className: shape.className, attributes: { d: part } };
    paths.set(shape.className, path);
    return [path];
  });
}

function wayOf({ tag, attributes }: SheetShape): string | null {
  const of = (name: string): number => Number(tidy(attributes[name] ?? 0));
  if (tag === 'line')
    return `M${of('x1')} ${of('y1')}${of('x1') === of('x2') ? `V${of('y2')}` : of('y1') === of('y2') ? `H${of('x2')}` : `L${of('x2')} ${of('y2')}`}`;
  if (tag === 'rect')
    return `M${of('x')} ${of('y')}h${of('width')}v${of('height')}h${-of('width')}z`;
  return tag === 'path' && Object.keys(attributes).length === 1 ? String(attributes['d']) : null;
}
