/** What was given, and can it be taken back? The table for the page, a drawing for downloads, sentences, rows, sources. */
import { drawSheet } from '../../chart/sheet.ts';
import { serialize } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import type { BuiltFigure } from '../figure.ts';
import { dealsTable, describeDeals } from './describe.ts';
import { placeDeals, type Labels } from './layout.ts';
import { deriveDeals, type DealsModel } from './series.ts';
import { dealsSizes } from './sizes.ts';
import { englishWords, type DealsWords } from './words.ts';

const measureSans: Measure = (text, sizePx, weight = 400) =>
  textWidth(text, sizePx, weight > 500 ? 600 : 400);

/** `labels` are short texts for steps and releases, by event id; they come from content/, already rendered. */
export function buildDeals(
  model: DealsModel,
  labels: Labels = {},
  words: DealsWords = englishWords,
  measure: Measure = measureSans,
): BuiltFigure {
  const series = deriveDeals(model);
  return {
    id: 'deals',
    draw: (size) =>
      serialize(drawSheet(placeDeals(series, dealsSizes[size], measure, words, labels), 'deals')),
    table: dealsTable(series, words),
    description: describeDeals(series, words),
    sources: series.sources,
    asOf: series.asOf,
    droppedLabels: [],
  };
}
