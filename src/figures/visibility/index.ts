/** What can no longer be seen? Monthly counts and the closures of their sources, put together. */
import { drawPlot } from '../../chart/plot.ts';
import { serialize } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import type { BuiltFigure, FigureSize } from '../figure.ts';
import { describeVisibility, visibilityTable } from './describe.ts';
import { placeVisibility } from './layout.ts';
import { deriveVisibility, type VisibilityModel } from './series.ts';
import { visibilitySizes } from './sizes.ts';
import { englishWords, type VisibilityWords } from './words.ts';

export function buildVisibility(
  model: VisibilityModel,
  words: VisibilityWords = englishWords,
  measure: Measure = textWidth,
): BuiltFigure {
  const series = deriveVisibility(model);
  const place = (size: FigureSize) =>
    placeVisibility(series, visibilitySizes[size], measure, words);
  const months = series.indicators.flatMap((indicator) => indicator.months);
  const closures = [
    ...series.general,
    ...series.indicators.flatMap(({ darkFrom }) => darkFrom ?? []),
  ];
  return {
    id: 'visibility',
    draw: (size) => serialize(drawPlot('visibility', place(size))),
    table: visibilityTable(series, words),
    description: describeVisibility(series, words),
    sources: [...new Set([...closures, ...months].flatMap(({ sources }) => sources))],
    asOf:
      months
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '',
    droppedLabels: (['narrow', 'wide', 'print'] as const).flatMap((size) =>
      place(size).dropped.map((key) => `${size}: ${key}`),
    ),
  };
}
