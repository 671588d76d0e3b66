/** Has this happened before? Three turns laid over each other from the day of release. */
import { makeFigure } from '../make-figure.ts';
import { drawCanvas } from '../../chart/draw-canvas.ts';
import { serialize } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { sizeOf, type FigureSize } from '../figure.ts';
import type { Labels } from '../make-figure.ts';
import { describeTurns, turnsTable } from './describe.ts';
import { placeTurns, turnsParts } from './layout.ts';
import { deriveTurns, type TurnsModel } from './series.ts';
import { turnsSizes } from './sizes.ts';
import { englishWords, type TurnsWords } from './words.ts';

export const buildTurns = makeFigure({
  id: 'turns',
  sizes: turnsSizes,
  words: englishWords,
  derive: deriveTurns,
  place: placeTurns,
  describe: describeTurns,
  table: turnsTable,
  evidence: ({ sources, asOf }) => [{ sources, date: asOf }],
});

/** The two parts as a drawing each, for print: together they are taller than a page. */
export function drawTurnsParts(
  model: TurnsModel,
  size: FigureSize,
  labels: Labels = {},
  words: TurnsWords = englishWords,
  measure: Measure = textWidth,
): string[] {
  const series = deriveTurns(model);
  return turnsParts.map((part) =>
    serialize(
      drawCanvas(
        placeTurns(series, sizeOf(turnsSizes, size), measure, words, labels, [part]),
        'turns',
      ),
    ),
  );
}
