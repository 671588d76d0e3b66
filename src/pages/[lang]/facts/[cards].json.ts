/** The same for the story of another language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite, otherLanguages } from '../../../site/index.ts';
import { factFile } from '../../../view-models/fact-data.ts';

export const getStaticPaths = (() =>
  otherLanguages().map((lang) => ({
    params: { lang, cards: factFile(loadSite(lang)).name },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { lang } }) => Response.json(factFile(loadSite(lang)).data);
