/** What stands in the place of a figure for which there is no data: it says so, in the drawing and in words, as an empty sheet can be taken for a fault or for zero. */
import { Sheet, drawSheet } from '../chart/sheet.ts';
import { serialize } from '../chart/svg.ts';
import { textWidth } from '../chart/text-width.ts';
import type { BuiltFigure, FigureSize } from './figure.ts';

const widths: Record<FigureSize, number> = { narrow: 320, wide: 720, print: 660 };
const style = { className: 'label', sizePx: 14, weight: 400, lineHeightPx: 19 } as const;

function drawNoData(id: string, size: FigureSize, words: string): string {
  const sheet = new Sheet(widths[size], textWidth);
  sheet.y = sheet.lines(style, words, 0, 4, widths[size]) + 4;
  return serialize(drawSheet(sheet.finish(), id));
}

/** What rests on no source shows nothing; and some drawings need more than one row, and are left without a word. */
export const hasData = ({ sources, draw }: BuiltFigure): boolean =>
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
