/** The picture beside a link to an event, a number or a claim. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../../outputs/embed/card.ts';
import { cardPaths } from '../../../outputs/embed/cards.ts';
import { cardPicture, cardPictureScale } from '../../../outputs/pictures/card-picture.ts';
import { paint } from '../../../outputs/pictures/paint.ts';
import { loadSite } from '../../../site/index.ts';

export const getStaticPaths: GetStaticPaths = () => cardPaths(loadSite());

export const GET: APIRoute = async ({ props }) => {
  const card = props['card'] as Card;
  return new Response(await paint(cardPicture(card), cardPictureScale(card)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
