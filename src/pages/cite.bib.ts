/** The whole as BibTeX. */
import type { APIRoute } from 'astro';
import { citeBibtex } from '../editions/citation.ts';
import { wholeCited } from '../editions/citation-file.ts';
import { types } from '../editions/host-headers.ts';
import { loadSite } from '../site/index.ts';

export const GET: APIRoute = () => {
  const { model, words } = loadSite();
  return new Response(
    `${citeBibtex(wholeCited({ version: model.version, compiled: model.asOf.compiled }, words))}\n`,
    { headers: { 'Content-Type': types['cite.bib']! } },
  );
};
