/** Every card of an edition: its events, its numbers, its claims; of another language, those of which nothing is left in English. */
import { ownFacts } from '../../site/own-facts.ts';
import type { Site } from '../../site/index.ts';
import { judgedClaims } from '../judged-claims.ts';
import { claimCard, eventCard, factCard, type Card } from './card.ts';

export const cardsOf = (site: Site): Card[] => [
  ...site.model.events
    .filter(({ id }) => site.ownEvents.has(id))
    .map((event) => eventCard(event, site)),
  ...ownFacts(site).map((fact) => factCard(fact, site)),
  ...(site.story.pages.get('claims')?.lang === site.lang ? judgedClaims(site) : []).map((claim) =>
    claimCard(claim, site),
  ),
];

/** For routes below embed/ and oembed/: each card by its kind and its id. */
export const cardPaths = (
  site: Site,
): { params: { kind: string; id: string }; props: { card: Card } }[] =>
  cardsOf(site).map((card) => {
    const [kind = '', id = ''] = card.path.split('/');
    return { params: { kind, id }, props: { card } };
  });

/** The same below the folder of a language. */
export const cardPathsIn = (
  site: Site,
): { params: { lang: string; kind: string; id: string }; props: { card: Card } }[] =>
  cardPaths(site).map(({ params, props }) => ({ params: { lang: site.lang, ...params }, props }));
