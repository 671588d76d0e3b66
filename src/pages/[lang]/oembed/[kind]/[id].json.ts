/** What a host learns that asks about an event, a number or a claim in another language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardOembed } from '../../../../outputs/embed/card-oembed.ts';
import type { Card } from '../../../../outputs/embed/card.ts';
import { cardPathsIn } from '../../../../outputs/embed/cards.ts';
import { loadSite, otherLanguages } from '../../../../site/index.ts';

export const getStaticPaths: GetStaticPaths = () =>
  otherLanguages().flatMap((lang) => cardPathsIn(loadSite(lang)));

export const GET: APIRoute = ({ props }) => Response.json(cardOembed(props['card'] as Card));
