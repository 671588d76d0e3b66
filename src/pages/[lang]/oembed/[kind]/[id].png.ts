/** The picture beside a link to an event, a number or a claim in another language, where that has pictures. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPathsIn } from '../../../../outputs/embed/cards.ts';
import { hasPictures } from '../../../../site/edition.ts';
import { loadSite, otherLanguages } from '../../../../site/index.ts';
import { GET as paintCard } from '../../../oembed/[kind]/[id].png.ts';

export const getStaticPaths: GetStaticPaths = () =>
  otherLanguages().map(loadSite).filter(hasPictures).flatMap(cardPathsIn);

export const GET: APIRoute = paintCard;
