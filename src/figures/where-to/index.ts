/** Freed to where, and with what papers? Series, drawings, sentences and table, put together. */
import { drawSheet } from '../../chart/sheet.ts';
import { serialize } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import type { BuiltFigure } from '../figure.ts';
import { describeWhereTo, whereToTable } from './describe.ts';
import { placeWhereTo, type Labels } from './layout.ts';
import { deriveWhereTo, type WhereToModel } from './series.ts';
import { whereToSizes } from './sizes.ts';
import { englishWords, type WhereToWords } from './words.ts';

const measureSans: Measure = (text, sizePx, weight = 400) =>
  textWidth(text, sizePx, weight > 500 ? 600 : 400);

/** `labels` replace the line under a round, by event id; they come from content/, already rendered. */
export function buildWhereTo(
  model: WhereToModel,
  labels: Labels = {},
  words: WhereToWords = englishWords,
  measure: Measure = measureSans,
): BuiltFigure {
  const series = deriveWhereTo(model);
  return {
    id: 'where-to',
    draw: (size) =>
      serialize(
        drawSheet(placeWhereTo(series, whereToSizes[size], measure, words, labels), 'where-to'),
      ),
    table: whereToTable(series, words),
    description: describeWhereTo(series, words),
    sources: series.sources,
    asOf: series.asOf,
    droppedLabels: [],
  };
}
