/** Every page once, in a fixed order, with its full address: the one place besides canonical links where addresses are not relative. */
import type { APIRoute } from 'astro';
import { usedSources } from '../view-models/source-list.ts';
import { sourcePages } from '../view-models/source-pages.ts';
import { cardsOf } from '../outputs/embed/cards.ts';
import { figurePage } from '../outputs/figure-page.ts';
import { siteAddress } from '../site/address.ts';
import { folderOf, ownPaths } from '../site/edition.ts';
import { listedLanguages, loadSite } from '../site/index.ts';
import { peopleWithPage } from '../site/people.ts';

export const GET: APIRoute = () => {
  const site = loadSite();
  const { model, story } = site;
  const pages = [...story.pages.keys()]
    .filter(
      (name) =>
        !['brief', 'foot', 'large-print', 'not-found', 'opening', 'poster', 'record'].includes(
          name,
        ),
    )
    .sort();
  const paths = [
    '',
    ...pages.map((name) => `${name}/`),
    ...[...site.figures.keys()].map(figurePage),
    ...cardsOf(site).map(({ page }) => page),
    ...peopleWithPage(model).map(({ id }) => `people/${id}/`),
    ...sourcePages(usedSources(model)).pages.map(({ path }) => `sources/${path}`),
  ];
  const translated = listedLanguages()
    .map(loadSite)
    .flatMap((edition) => [...ownPaths(edition)].map((path) => `${folderOf(edition)}${path}`));
  const entries = [...paths, ...translated].map(
    (path) =>
      `  <url><loc>${siteAddress(path)}</loc><lastmod>${model.asOf.compiled}</lastmod></url>`,
  );
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
  return new Response(text, { headers: { 'Content-Type': 'application/xml' } });
};
