/**
 * A standard chart as plain data (lines, dots, bars, texts) and the one way to draw it. Knows no figure and no colour.
 * Observable Plot was weighed for these charts: one line with its points came to 11 kB in 147 nodes before any label, with a style
 * element that our content policy forbids, and it keeps no label clear of another. So d3's scales and our own tree draw them instead.
 */
import type { Box } from './labels.ts';
import type { Point } from './people.ts';
import { element, type SvgNode } from './svg.ts';

export type PlotShape =
  | { kind: 'line'; key: string; className: string; points: readonly Point[] }
  /** Many strokes of one kind in one node: grid lines, ticks, crosses. */
  | {
      kind: 'strokes';
      key: string;
      className: string;
      strokes: readonly (readonly [Point, Point])[];
    }
  | {
      kind: 'dots' | 'rings';
      key: string;
      className: string;
      points: readonly Point[];
      radiusPx: number;
    }
  /** Upright bars of nearly one width, drawn as thick strokes: half the bytes of rectangles. */
  | { kind: 'columns'; key: string; className: string; boxes: readonly Box[] }
  | { kind: 'bars'; key: string; className: string; boxes: readonly Box[] };

export interface PlotText {
  key: string;
  className: string;
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  sizePx: number;
  anchor: 'start' | 'middle' | 'end';
  widthPx: number;
}

export interface Plot {
  widthPx: number;
  heightPx: number;
  /** Size of most texts; it stands once, on the drawing. */
  textPx: number;
  shapes: readonly PlotShape[];
  texts: readonly PlotText[];
  dropped: readonly string[];
}

/** The room that a text takes, from the top of its capitals to the foot of its descenders. */
export const textBox = ({
  x,
  y,
  sizePx,
  anchor,
  widthPx,
}: Pick<PlotText, 'x' | 'y' | 'sizePx' | 'anchor' | 'widthPx'>): Box => ({
  x: anchor === 'start' ? x : anchor === 'end' ? x - widthPx : x - widthPx / 2,
  y: y - sizePx * 0.75,
  width: widthPx,
  height: sizePx * 0.95,
});

export function drawPlot(id: string, plot: Plot): SvgNode {
  const { widthPx, heightPx, textPx } = plot;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `chart plot ${id}`,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      width: widthPx,
      height: heightPx,
      'font-size': textPx,
    },
    [...plot.shapes.flatMap(drawShape), ...drawTexts(plot.texts, textPx)],
  );
}

/** Tenths of a pixel: a chart of points needs no finer steps, and every digit is weight. */
const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;

/** Moves from point to point by the way between them: in whole tenths, so that no error adds up. A minus sign parts two numbers as well as a space. */
function pathFrom(points: readonly Point[], command: 'm' | 'l', after: string): string {
  let [lastX, lastY] = [0, 0];
  return points
    .map(({ x, y }, index) => {
      const [tenthsX, tenthsY] = [Math.round(x * 10), Math.round(y * 10)];
      const [dx, dy] = [(tenthsX - lastX) / 10, (tenthsY - lastY) / 10];
      [lastX, lastY] = [tenthsX, tenthsY];
      const step = `${dx}${dy < 0 ? '' : ' '}${dy}`;
      const sign = index === 0 ? 'M' : command === 'm' || index === 1 ? command : dx < 0 ? '' : ' ';
      return `${sign}${step}${after}`;
    })
    .join('');
}

function strokeFrom([from, to]: readonly [Point, Point]): string {
  const [dx, dy] = [tenth(tenth(to.x) - tenth(from.x)), tenth(tenth(to.y) - tenth(from.y))];
  return `M${tenth(from.x)} ${tenth(from.y)}${dy === 0 ? `h${dx}` : dx === 0 ? `v${dy}` : `l${dx} ${dy}`}`;
}

function drawShape(shape: PlotShape): SvgNode[] {
  switch (shape.kind) {
    case 'line':
      return shape.points.length < 2
        ? []
        : [path(shape.className, pathFrom(shape.points, 'l', ''))];
    case 'strokes':
      return shape.strokes.length === 0
        ? []
        : [path(shape.className, shape.strokes.map(strokeFrom).join(''))];
    case 'bars':
      return shape.boxes.length === 0
        ? []
        : [
            path(
              shape.className,
              shape.boxes
                .map(
                  ({ x, y, width, height }) =>
                    `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`,
                )
                .join(''),
            ),
          ];
    case 'columns':
      return shape.boxes.length === 0
        ? []
        : [
            element('path', {
              class: `columns ${shape.className}`,
              'stroke-width': tenth(Math.min(...shape.boxes.map(({ width }) => width))),
              d: shape.boxes
                .map(
                  ({ x, y, width, height }) =>
                    `M${tenth(x + width / 2)} ${tenth(y + height)}v${tenth(-height)}`,
                )
                .join(''),
            }),
          ];
    case 'dots':
      return drawDots(shape.className, shape.points, 2 * shape.radiusPx);
    // A ring is a dot with a smaller one of paper on it: two short paths instead of an arc for each.
    case 'rings':
      return [
        ...drawDots(shape.className, shape.points, 2 * shape.radiusPx),
        ...drawDots(`${shape.className} hollow`, shape.points, shape.radiusPx),
      ];
  }
}

const path = (className: string, d: string): SvgNode => element('path', { class: className, d });
/** Segments of no length: with round line ends each is a dot as wide as the stroke. */
const drawDots = (className: string, points: readonly Point[], width: number): SvgNode[] =>
  points.length === 0
    ? []
    : [
        element('path', {
          class: `dots ${className}`,
          d: pathFrom(points, 'm', 'h0'),
          'stroke-width': width,
        }),
      ];

/** Texts that look alike stand in one group, which says once how they look; within it they keep their order. */
function drawTexts(texts: readonly PlotText[], textPx: number): SvgNode[] {
  const groups = new Map<string, PlotText[]>();
  for (const text of texts) {
    const look = `${text.className} ${text.anchor} ${text.sizePx}`;
    groups.set(look, [...(groups.get(look) ?? []), text]);
  }
  return [...groups.values()].map((alike) => {
    const { className, sizePx, anchor } = alike[0] as PlotText;
    return element(
      'g',
      {
        class: className,
        'font-size': sizePx === textPx ? undefined : sizePx,
        'text-anchor': anchor === 'start' ? undefined : anchor,
      },
      alike.map(({ text, x, y }) => element('text', { x: tenth(x), y: tenth(y) }, [text])),
    );
  });
}
