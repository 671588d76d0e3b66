/** Each curated series, as a file of its own. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../../site/index.ts';

export const getStaticPaths: GetStaticPaths = () => [...loadSite().model.series.values()].map((series) => ({ params: { id: series.id }, props: { series } }));

export const GET: APIRoute = ({ props }) => new Response(`${JSON.stringify(props['series'], null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
