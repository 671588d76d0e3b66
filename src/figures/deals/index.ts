/** What was given, can it be taken back, and what is on record until the next deal? */
import { makeFigure } from '../make-figure.ts';
import { describeDeals, dealsTable } from './describe.ts';
import { placeDeals } from './layout.ts';
import { deriveDeals, type DealsModel } from './series.ts';
import { dealsSizes } from './sizes.ts';
import type { Phrase } from '../../format/phrases.ts';

export const buildDeals = makeFigure({
  id: 'deals',
  className: 'deals bleeds',
  sizes: dealsSizes,
  derive: (model: DealsModel, _words: Phrase, labels) => deriveDeals(model, labels),
  place: placeDeals,
  describe: describeDeals,
  table: dealsTable,
  evidence: ({ sources, asOf }) => [{ sources, date: asOf }],
  eventIds: ({ deals, untied }) => [
    ...deals.flatMap(({ releases, events }) =>
      [...releases, ...events].map(({ eventId }) => eventId),
    ),
    ...[...deals.flatMap(({ slips }) => slips), ...untied].flatMap(({ eventId, again }) => [
      eventId,
      again?.eventId,
    ]),
  ],
});
