/** What happened between 11 and 16 September 2025? */
import { makeFigure } from '../make-figure.ts';
import { describeSixDays, sixDaysTable } from './describe.ts';
import { placeSixDays } from './layout.ts';
import { deriveSixDays } from './series.ts';
import { sixDaysSizes } from './sizes.ts';

export const buildSixDays = makeFigure({
  id: 'six-days',
  className: 'six-days bleeds',
  sizes: sixDaysSizes,
  derive: deriveSixDays,
  place: placeSixDays,
  describe: describeSixDays,
  table: sixDaysTable,
  evidence: ({ entries, asOf }) => [...entries, { sources: [], date: asOf }],
  eventIds: ({ entries }) => entries.map(({ eventId }) => eventId),
});
