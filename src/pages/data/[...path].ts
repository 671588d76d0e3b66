/** The curated events, as one file, by id. */
import type { APIRoute } from 'astro';
import { loadSite } from '../../site/index.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(loadSite().model.events, null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
