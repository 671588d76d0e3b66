/** New events and corrections, as Atom. */
import type { APIRoute } from 'astro';
import { atomFeed } from '../editions/feeds/atom.ts';
import { types } from '../editions/host-headers.ts';
import { loadSite } from '../site/index.ts';

export const GET: APIRoute = () =>
  new Response(atomFeed(loadSite()), { headers: { 'Content-Type': types['feed.xml']! } });
