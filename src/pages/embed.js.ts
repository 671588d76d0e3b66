/** The optional script of a host: it gives our frames the height they ask for. */
import type { APIRoute } from 'astro';
import { clientScript } from '../view-models/page-assets.ts';

export const GET: APIRoute = () =>
  new Response(`${clientScript('resizer')}\n`, { headers: { 'Content-Type': 'text/javascript' } });
