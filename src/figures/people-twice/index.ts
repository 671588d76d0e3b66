/** Who went through more than once? Series, drawings, sentences and table, put together. */
import { drawSheet } from '../../chart/sheet.ts';
import { serialize } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import type { BuiltFigure, FigureSize } from '../figure.ts';
import { describePeopleTwice, peopleTwiceTable } from './describe.ts';
import { placePeopleTwice, type Labels } from './layout.ts';
import { derivePeopleTwice, type PeopleTwiceModel } from './series.ts';
import { peopleTwiceSizes } from './sizes.ts';
import { englishWords, type PeopleTwiceWords } from './words.ts';

const measureSans: Measure = (text, sizePx, weight = 400) =>
  textWidth(text, sizePx, weight > 500 ? 600 : 400);

/** `labels` are names of releases, and notes under a life, by the id of the event or record; they come from content/, already rendered. */
export function buildPeopleTwice(
  model: PeopleTwiceModel,
  labels: Labels = {},
  words: PeopleTwiceWords = englishWords,
  measure: Measure = measureSans,
): BuiltFigure {
  const series = derivePeopleTwice(model);
  const place = (size: FigureSize) =>
    placePeopleTwice(series, peopleTwiceSizes[size], measure, words, labels);
  return {
    id: 'people-twice',
    draw: (size) => serialize(drawSheet(place(size).sheet, 'people-twice')),
    table: peopleTwiceTable(series, words),
    description: describePeopleTwice(series, words),
    sources: series.sources,
    asOf: series.recordEnd,
    droppedLabels: [
      ...new Set((['narrow', 'wide', 'print'] as const).flatMap((size) => place(size).dropped)),
    ],
  };
}
