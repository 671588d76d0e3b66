/** What a host learns that asks about a figure in another language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { figureOembed } from '../../../outputs/embed/figure-oembed.ts';
import { ownFigures } from '../../../site/edition.ts';
import { loadSite, otherLanguages } from '../../../site/index.ts';

export const getStaticPaths = (() =>
  otherLanguages().flatMap((lang) =>
    ownFigures(loadSite(lang)).map((figure) => ({ params: { lang, figure } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { lang, figure = '' } }) =>
  Response.json(figureOembed(loadSite(lang), figure));
