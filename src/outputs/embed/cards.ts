/** Every card of the site: its events, its numbers, its claims. */
import { namedFacts } from '../../site/named-facts.ts';
import type { Site } from '../../site/index.ts';
import { judgedClaims } from '../judged-claims.ts';
import { claimCard, eventCard, factCard, type Card } from './card.ts';

export const cardsOf = (site: Site): Card[] => [
  ...site.model.events.map((event) => eventCard(event, site)),
  ...namedFacts(site).map((fact) => factCard(fact, site)),
  ...judgedClaims(site).map((claim) => claimCard(claim, site)),
];

/** For routes below embed/ and oembed/: each card by its kind and its id. */
export const cardPaths = (
  site: Site,
): { params: { kind: string; id: string }; props: { card: Card } }[] =>
  cardsOf(site).map((card) => {
    const [kind = '', id = ''] = card.path.split('/');
    return { params: { kind, id }, props: { card } };
  });
