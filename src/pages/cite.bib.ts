/** The whole as BibTeX. */
import type { APIRoute } from 'astro';
import { citeBibtex } from '../outputs/citation.ts';
import { wholeCited } from '../outputs/citation-file.ts';
import { types } from '../outputs/host-headers.ts';
import { loadSite } from '../site/index.ts';

export const GET: APIRoute = () => {
  const { model, words } = loadSite();
  return new Response(
    `${citeBibtex(wholeCited({ version: model.version, compiled: model.asOf.compiled }, words))}\n`,
    { headers: { 'Content-Type': types['cite.bib']! } },
  );
};
