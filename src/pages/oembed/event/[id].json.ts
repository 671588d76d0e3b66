/** What a host learns that asks about an event. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardOembed } from '../../../outputs/embed/card-oembed.ts';
import { eventCard } from '../../../outputs/embed/card.ts';
import type { Event } from '../../../model/index.ts';
import { loadSite } from '../../../site/index.ts';

export const getStaticPaths: GetStaticPaths = () =>
  loadSite().model.events.map((event) => ({ params: { id: event.id }, props: { event } }));

export const GET: APIRoute = ({ props }) =>
  Response.json(cardOembed(eventCard(props['event'] as Event, loadSite())));
