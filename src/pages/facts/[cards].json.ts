/** The workings of the story's numbers, which its page fetches when the first is pressed. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../site/index.ts';
import { factFile } from '../../view-models/fact-data.ts';

export const getStaticPaths = (() => [
  { params: { cards: factFile(loadSite()).name } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = () => Response.json(factFile(loadSite()).data);
