/** The citation file, as it stands at the root of the code. */
import type { APIRoute } from 'astro';
import { citationFile } from '../outputs/citation-file.ts';
import { types } from '../outputs/host-headers.ts';
import { loadSite } from '../site/index.ts';

export const GET: APIRoute = () => {
  const { model, words } = loadSite();
  return new Response(
    citationFile({ version: model.version, compiled: model.asOf.compiled }, words),
    { headers: { 'Content-Type': types['CITATION.cff']! } },
  );
};
