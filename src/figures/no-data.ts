/** What stands in the place of a figure for which there is no data: it says so, in the drawing and in words, as an empty canvas can be taken for a fault or for zero. */
import { Canvas } from '../chart/canvas.ts';
import { drawCanvas } from '../chart/draw-canvas.ts';
import { serialize } from '../chart/svg.ts';
import { textWidth } from '../chart/text-width.ts';
import type { BuiltFigure, FigureSize } from './figure.ts';

const widths: Record<FigureSize, number> = {
  narrow: 320,
  column: 640,
  wide: 720,
  print: 660,
  frame: 320,
};

function drawNoData(id: string, size: FigureSize, words: string): string {
  const canvas = new Canvas({ widthPx: widths[size], textPx: 14, lineHeightPx: 19 }, textWidth);
  canvas.y = canvas.lines(words, 0, 4, widths[size], { className: 'label' }) + 4;
  return serialize(drawCanvas(canvas.finish(), id));
}

/** What rests on no source shows nothing; and some drawings need more than one row, and are left without a word. */
const hasData = ({ sources, draw }: BuiltFigure): boolean =>
  sources.length > 0 && draw('narrow').includes('<text');

export const orNoData = (figure: BuiltFigure, words: string): BuiltFigure =>
  hasData(figure)
    ? figure
    : {
        ...figure,
        draw: (size) => drawNoData(figure.id, size, words),
        description: [words],
        asOf: '',
        droppedLabels: [],
      };
