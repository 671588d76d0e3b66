/** What a host learns that asks about a figure; about the story, it asks for `door`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { figureOembed } from '../../outputs/embed/figure-oembed.ts';
import { goneFigures, listEmbedSnapshots } from '../../outputs/embed/snapshot.ts';
import { figureNames } from '../../site/figure-names.ts';
import { loadSite } from '../../site/index.ts';

export const getStaticPaths = (() => {
  const present = new Set(figureNames(loadSite()).keys());
  return [...present, ...goneFigures(listEmbedSnapshots(), present).keys()].map((figure) => ({
    params: { figure },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { figure: asked = '' } }) => {
  const site = loadSite();
  return Response.json(figureOembed(site, figureNames(site).get(asked) ?? asked));
};
