/** New events and corrections, as JSON Feed. */
import type { APIRoute } from 'astro';
import { jsonFeed } from '../outputs/feeds/json-feed.ts';
import { types } from '../outputs/host-headers.ts';
import { loadSite } from '../site/index.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(jsonFeed(loadSite()), null, 1)}\n`, {
    headers: { 'Content-Type': types['feed.json']! },
  });
