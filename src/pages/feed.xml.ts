/** New events and corrections, as Atom. */
import type { APIRoute } from 'astro';
import { atomFeed } from '../editions/feeds/atom.ts';
import { loadSite } from '../site/index.ts';

export const GET: APIRoute = () => new Response(atomFeed(loadSite()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
