/** What a host learns about an embed that is pinned to a version of the data: the frame that stays as it is, not today's. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { figureOembed } from '../../../../outputs/embed/figure-oembed.ts';
import { listEmbedSnapshots, readOembedSnapshot } from '../../../../outputs/embed/snapshot.ts';
import { siteRoot } from '../../../../site/address.ts';
import { figureNames } from '../../../../site/figure-names.ts';
import { loadSite } from '../../../../site/index.ts';

export const getStaticPaths = (() => {
  const site = loadSite();
  const { version } = site.model;
  const snapshots = listEmbedSnapshots();
  const isKept = (figure: string): boolean =>
    snapshots.some((one) => one.version === version && one.figure === figure);
  return [
    ...snapshots.map((params) => ({
      params: { ...params },
      props: { id: params.figure, isSnapshot: true },
    })),
    ...[...figureNames(site)]
      .filter(([figure]) => !isKept(figure))
      .map(([figure, id]) => ({ params: { version, figure }, props: { id, isSnapshot: false } })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { version = '', figure = '' }, props }) =>
  props['isSnapshot']
    ? new Response(readOembedSnapshot({ version, figure }, siteRoot), {
        headers: { 'Content-Type': 'application/json' },
      })
    : Response.json(figureOembed(loadSite(), String(props['id']), `embed/v/${version}/${figure}/`));
