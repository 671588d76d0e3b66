/** Everyone may read everything. */
import type { APIRoute } from 'astro';
import { siteAddress } from '../site/address.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteAddress('sitemap.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain' },
  });
