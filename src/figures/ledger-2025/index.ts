/** Does the year add up? */
import { makeFigure } from '../make-figure.ts';
import { describeLedger, ledgerTable } from './describe.ts';
import { placeLedger } from './layout.ts';
import { deriveLedger } from './series.ts';
import { ledgerSizes } from './sizes.ts';
import { englishWords } from './words.ts';

export const buildLedger2025 = makeFigure({
  id: 'ledger-2025',
  className: 'plot ledger-2025',
  sizes: ledgerSizes,
  words: englishWords,
  derive: deriveLedger,
  place: placeLedger,
  describe: describeLedger,
  table: ledgerTable,
  evidence: ({ lines, inside }) => [...lines, ...(inside ? [{ sources: inside.sources }] : [])],
});
