/** What happened between 11 and 16 September 2025? The grid for the page's table, a drawing for downloads, sentences, rows, sources. */
import { serialize } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { sizeOf, type BuiltFigure } from '../figure.ts';
import { describeSixDays, sixDaysTable } from './describe.ts';
import { placeStrip } from './layout.ts';
import { drawSixDays } from './marks.ts';
import { deriveSixDays, sixDaysEvents, type SixDaysModel, type StripLabels } from './series.ts';
import { sixDaysSizes } from './sizes.ts';
import type { StripGrid } from './types.ts';
import { englishWords, type SixDaysWords } from './words.ts';

export interface BuiltSixDays extends BuiltFigure {
  grid: StripGrid;
}

/** `labels` are short texts for the cells, by event id; they come from content/, already rendered. */
export function buildSixDays(
  model: SixDaysModel,
  labels: StripLabels = {},
  words: SixDaysWords = englishWords,
  measure: Measure = textWidth,
): BuiltSixDays {
  const grid = deriveSixDays(model, labels, words);
  const events = sixDaysEvents(model);
  return {
    id: 'six-days',
    grid,
    draw: (size) =>
      serialize(drawSixDays(placeStrip(grid, sizeOf(sixDaysSizes, size), measure, words))),
    table: sixDaysTable(grid, words),
    description: describeSixDays(grid, words),
    sources: [...new Set(events.flatMap((event) => event.sources.map(({ source }) => source)))],
    asOf:
      events
        .map(({ date }) => date.split('/').at(-1) ?? date)
        .sort()
        .at(-1) ?? '',
    droppedLabels: [],
  };
}
