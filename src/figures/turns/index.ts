/** Has this happened before? Three turns on one line of years, and lives that cross them. */
import { makeFigure } from '../make-figure.ts';
import { describeTurns, turnsTable } from './describe.ts';
import { placeTurns } from './layout.ts';
import { deriveTurns, stepsOf } from './series.ts';
import { turnsSizes } from './sizes.ts';

export const buildTurns = makeFigure({
  id: 'turns',
  sizes: turnsSizes,
  derive: deriveTurns,
  place: placeTurns,
  describe: describeTurns,
  table: turnsTable,
  evidence: ({ sources, recordEnd }) => [{ sources, date: recordEnd }],
  eventIds: ({ turns }) => turns.flatMap(stepsOf).map(({ eventId }) => eventId),
});
