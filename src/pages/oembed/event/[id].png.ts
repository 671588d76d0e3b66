/** The picture beside a link to an event. It stands with the oEmbed answer that names it, where other sites may show it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Event } from '../../../model/index.ts';
import { eventPicture, eventScale } from '../../../outputs/pictures/event-picture.ts';
import { paint } from '../../../outputs/pictures/paint.ts';
import { loadSite } from '../../../site/index.ts';

export const getStaticPaths: GetStaticPaths = () =>
  loadSite().model.events.map((event) => ({ params: { id: event.id }, props: { event } }));

export const GET: APIRoute = async ({ props }) =>
  new Response(await paint(eventPicture(props['event'] as Event, loadSite()), eventScale), {
    headers: { 'Content-Type': 'image/png' },
  });
