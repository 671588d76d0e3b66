/** Everyone may read everything. */
import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ site: root }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', root).href}\n`, { headers: { 'Content-Type': 'text/plain' } });
