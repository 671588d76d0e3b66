/** What a host learns that asks about a figure; about the story, it asks for `door`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { textWidth } from '../../chart/text-width.ts';
import { embedHeights } from '../../outputs/embed/heights.ts';
import { goneFigures, listEmbedSnapshots } from '../../outputs/embed/snapshot.ts';
import { oembed } from '../../outputs/embed/oembed.ts';
import { embedParts } from '../../outputs/embed/parts.ts';
import { siteAddress, siteRoot } from '../../site/address.ts';
import { figureNames } from '../../site/figure-names.ts';
import { loadSite } from '../../site/index.ts';

/** A page of two sentences. */
const goneHeightPx = 240;

export const getStaticPaths = (() => {
  const present = new Set(figureNames(loadSite()).keys());
  return [...present, ...goneFigures(listEmbedSnapshots(), present).keys()].map((figure) => ({
    params: { figure },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { figure: asked = '' } }) => {
  const site = loadSite();
  const figure = figureNames(site).get(asked) ?? asked;
  const { title: storyName } = site.words.site;
  const src = siteAddress(`embed/${figure}/`);
  const parts = site.figures.has(figure) ? embedParts(site, figure) : undefined;
  const answer = parts
    ? oembed({
        title: parts.title,
        storyName,
        siteRoot,
        href: siteAddress(`#${figure}`),
        src,
        heightPx: embedHeights(parts, textWidth).articlePx,
        thumbnail: siteAddress(`figures/${figure}-share.png`),
      })
    : oembed({
        title: site.words.embed.gone,
        storyName,
        siteRoot,
        href: siteRoot,
        src,
        heightPx: goneHeightPx,
      });
  return new Response(`${JSON.stringify(answer, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
