/** The picture beside a link to the story. */
import type { APIRoute } from 'astro';
import { makeOgPicture } from '../outputs/pictures/og-picture.ts';
import { loadSite } from '../site/index.ts';

export const GET: APIRoute = async () =>
  new Response(await makeOgPicture(loadSite()), { headers: { 'Content-Type': 'image/png' } });
