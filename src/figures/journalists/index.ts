/** Did releases empty the newsroom cells? Three counts side by side, put together. */
import { drawPlot } from '../../chart/plot.ts';
import { serialize } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import type { BuiltFigure, FigureSize } from '../figure.ts';
import { describeJournalists, journalistsTable } from './describe.ts';
import { placeJournalists } from './layout.ts';
import { deriveJournalists, type JournalistsModel } from './series.ts';
import { journalistsSizes } from './sizes.ts';
import { englishWords, type JournalistsWords } from './words.ts';

export function buildJournalists(
  model: JournalistsModel,
  words: JournalistsWords = englishWords,
  measure: Measure = textWidth,
): BuiltFigure {
  const series = deriveJournalists(model);
  const place = (size: FigureSize) =>
    placeJournalists(series, journalistsSizes[size], measure, words);
  const points = series.panels.flatMap((panel) => panel.points);
  return {
    id: 'journalists',
    draw: (size) => serialize(drawPlot('journalists', place(size))),
    table: journalistsTable(series, words),
    description: describeJournalists(series, words),
    sources: [...new Set(points.flatMap(({ sources }) => sources))],
    asOf: points.reduce((newest, point) => (point.day >= newest.day ? point : newest), {
      day: 0,
      date: '',
    }).date,
    droppedLabels: place('narrow')
      .dropped.map((key) => `narrow: ${key}`)
      .concat(place('wide').dropped.map((key) => `wide: ${key}`)),
  };
}
