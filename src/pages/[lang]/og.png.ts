/** The picture beside a link to the story in another language, where that has pictures. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { makeOgPicture } from '../../outputs/pictures/og-picture.ts';
import { hasPictures } from '../../site/edition.ts';
import { loadSite, otherLanguages } from '../../site/index.ts';

export const getStaticPaths = (() =>
  otherLanguages()
    .filter((lang) => hasPictures(loadSite(lang)))
    .map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { lang } }) =>
  new Response(await makeOgPicture(loadSite(lang)), { headers: { 'Content-Type': 'image/png' } });
