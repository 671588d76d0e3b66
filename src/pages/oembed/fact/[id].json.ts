/** What a host learns that asks about a number. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { factSlug } from '../../../markdown/index.ts';
import type { Fact } from '../../../model/index.ts';
import { cardOembed } from '../../../outputs/embed/card-oembed.ts';
import { factCard } from '../../../outputs/embed/card.ts';
import { loadSite } from '../../../site/index.ts';
import { namedFacts } from '../../../view-models/fact-list.ts';

export const getStaticPaths: GetStaticPaths = () =>
  namedFacts(loadSite()).map((fact) => ({ params: { id: factSlug(fact.id) }, props: { fact } }));

export const GET: APIRoute = ({ props }) =>
  Response.json(cardOembed(factCard(props['fact'] as Fact, loadSite())));
