/** Does the year add up? Lines, drawings, sentences and table, put together. */
import { drawPlot } from '../../chart/plot.ts';
import { serialize } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import type { BuiltFigure } from '../figure.ts';
import { describeLedger, lastDay, ledgerTable } from './describe.ts';
import { placeLedger } from './layout.ts';
import { deriveLedger, type LedgerModel } from './series.ts';
import { ledgerSizes } from './sizes.ts';
import { englishWords, type LedgerWords } from './words.ts';

export function buildLedger2025(
  model: LedgerModel,
  words: LedgerWords = englishWords,
  measure: Measure = textWidth,
): BuiltFigure {
  const ledger = deriveLedger(model);
  return {
    id: 'ledger-2025',
    draw: (size) =>
      serialize(drawPlot('ledger-2025', placeLedger(ledger, ledgerSizes[size], measure, words))),
    table: ledgerTable(ledger, words),
    description: describeLedger(ledger, words),
    sources: [
      ...new Set([
        ...ledger.lines.flatMap(({ sources }) => sources),
        ...(ledger.inside?.sources ?? []),
      ]),
    ],
    asOf:
      ledger.lines
        .map(({ date }) => lastDay(date))
        .sort()
        .at(-1) ?? '',
    droppedLabels: [],
  };
}
