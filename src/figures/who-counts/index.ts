/** How much of an announcement can anyone confirm? Series, drawings, sentences and table, put together. */
import { serialize } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { sizeOf, type BuiltFigure } from '../figure.ts';
import { describeWhoCounts, whoCountsTable } from './describe.ts';
import { placeWhoCounts, type Labels } from './layout.ts';
import { drawWhoCounts } from './marks.ts';
import { deriveWhoCounts, type WhoCountsModel } from './series.ts';
import { whoCountsSizes } from './sizes.ts';
import { englishWords, type WhoCountsWords } from './words.ts';

/** `labels` replace the line under a number, by event id; they come from content/, already rendered. */
export function buildWhoCounts(
  model: WhoCountsModel,
  labels: Labels = {},
  words: WhoCountsWords = englishWords,
  measure: Measure = textWidth,
): BuiltFigure {
  const series = deriveWhoCounts(model);
  const counts = [
    ...series.rounds.flatMap(({ announced, counted, ownWord }) => [announced, counted, ownWord]),
    ...series.sights.flatMap(({ announced, confirmed }) => [announced, confirmed]),
    ...series.months,
  ].filter((count) => count !== null);
  return {
    id: 'who-counts',
    draw: (size) =>
      serialize(
        drawWhoCounts(placeWhoCounts(series, sizeOf(whoCountsSizes, size), measure, words, labels)),
      ),
    table: whoCountsTable(series, words),
    description: describeWhoCounts(series, words),
    sources: [...new Set(counts.flatMap(({ sources }) => sources))],
    asOf:
      counts
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '',
    droppedLabels: [],
  };
}
