/** The whole as CSL-JSON. */
import type { APIRoute } from 'astro';
import { citeCsl } from '../outputs/citation.ts';
import { wholeCited } from '../outputs/citation-file.ts';
import { loadSite } from '../site/index.ts';

export const GET: APIRoute = () => {
  const { model, words } = loadSite();
  return new Response(
    `${citeCsl(wholeCited({ version: model.version, compiled: model.asOf.compiled }, words))}\n`,
    { headers: { 'Content-Type': 'application/json' } },
  );
};
