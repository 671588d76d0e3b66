/** Has this happened before? Three turns laid over each other from the day of release. Series, drawings, sentences and table, put together. */
import { drawSheet } from '../../chart/sheet.ts';
import { serialize } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import type { BuiltFigure, FigureSize } from '../figure.ts';
import { describeTurns, turnsTable } from './describe.ts';
import { placeTurns, turnsParts } from './layout.ts';
import { deriveTurns, type TurnsModel } from './series.ts';
import { turnsSizes } from './sizes.ts';
import type { Labels } from './strip.ts';
import { englishWords, type TurnsWords } from './words.ts';

const measureSans: Measure = (text, sizePx, weight = 400) =>
  textWidth(text, sizePx, weight > 500 ? 600 : 400);

/** `labels` are short texts for the steps, by event id; they come from content/, already rendered. */
export function buildTurns(
  model: TurnsModel,
  labels: Labels = {},
  words: TurnsWords = englishWords,
  measure: Measure = measureSans,
): BuiltFigure {
  const series = deriveTurns(model);
  const place = (size: FigureSize) => placeTurns(series, turnsSizes[size], measure, words, labels);
  return {
    id: 'turns',
    draw: (size) => serialize(drawSheet(place(size).sheet, 'turns')),
    table: turnsTable(series, words),
    description: describeTurns(series, words),
    sources: series.sources,
    asOf: series.asOf,
    droppedLabels: [
      ...new Set((['narrow', 'wide', 'print'] as const).flatMap((size) => place(size).dropped)),
    ],
  };
}

/** The two parts as a drawing each, for paper: together they are taller than a page. */
export function drawTurnsParts(
  model: TurnsModel,
  size: FigureSize,
  labels: Labels = {},
  words: TurnsWords = englishWords,
  measure: Measure = measureSans,
): string[] {
  const series = deriveTurns(model);
  return turnsParts.map((part) =>
    serialize(
      drawSheet(
        placeTurns(series, turnsSizes[size], measure, words, labels, [part]).sheet,
        'turns',
      ),
    ),
  );
}
