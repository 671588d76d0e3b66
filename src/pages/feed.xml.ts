/** New events and corrections, as Atom. */
import type { APIRoute } from 'astro';
import { atomFeed } from '../outputs/feeds/atom.ts';
import { types } from '../outputs/host-headers.ts';
import { loadSite } from '../site/index.ts';

export const GET: APIRoute = () =>
  new Response(atomFeed(loadSite()), { headers: { 'Content-Type': types['feed.xml']! } });
