/** How many are held? Line, drawings, sentences and table, put together. */
import { drawPlot } from '../../chart/plot.ts';
import { serialize } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import type { BuiltFigure, FigureSize } from '../figure.ts';
import { describeHeld, heldTable } from './describe.ts';
import { placeHeld } from './layout.ts';
import { deriveHeld, type HeldModel } from './series.ts';
import { heldSizes } from './sizes.ts';
import { englishWords, type HeldWords } from './words.ts';

export function buildHeld(
  model: HeldModel,
  words: HeldWords = englishWords,
  measure: Measure = textWidth,
): BuiltFigure {
  const series = deriveHeld(model);
  const place = (size: FigureSize) => placeHeld(series, heldSizes[size], measure, words);
  return {
    id: 'held',
    draw: (size) => serialize(drawPlot('held', place(size))),
    table: heldTable(series, words),
    description: describeHeld(series, words),
    sources: [...new Set([...series.points, ...series.doubles].flatMap(({ sources }) => sources))],
    asOf: series.latest?.date ?? '',
    droppedLabels: (['narrow', 'wide', 'print'] as const).flatMap((size) =>
      place(size).dropped.map((key) => `${size}: ${key}`),
    ),
  };
}
