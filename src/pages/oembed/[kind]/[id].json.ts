/** What a host learns that asks about an event, a number or a claim. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardOembed } from '../../../outputs/embed/card-oembed.ts';
import type { Card } from '../../../outputs/embed/card.ts';
import { cardPaths } from '../../../outputs/embed/cards.ts';
import { loadSite } from '../../../site/index.ts';

export const getStaticPaths: GetStaticPaths = () => cardPaths(loadSite());

export const GET: APIRoute = ({ props }) => Response.json(cardOembed(props['card'] as Card));
