/** What a page is, in schema.org terms: the story, the data set, one event or one claim with its sources. Knows no layout. */
import { storyPeriod, type Event, type Model, type Source } from '../model/index.ts';
import { siteAddress } from '../site/address.ts';
import { folderOf } from '../site/edition.ts';
import { loadSite, type Site } from '../site/index.ts';
import type { JudgedClaim } from './judged-claims.ts';
import { dataFiles, mediaTypeOf, packageFolder } from './data-package/files.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';
/** Who publishes, once somebody does: the site's own name beside itself says nothing, and systems that make a card of a link show both. */
const publisher = ({ model, words }: Site): object => ({
  '@type': 'Organization',
  name: model.publisher.name ?? words.site.title,
});

/** For the story: pass it to Page as `structured`. */
export const storyData = (site: Site): object => {
  const { dek } = site.story.pages.get('opening')!.front;
  return {
    '@type': 'NewsArticle',
    '@id': siteAddress(folderOf(site)),
    headline: site.words.site.title,
    description: dek.text,
    inLanguage: site.language.tag,
    datePublished: site.model.asOf.compiled,
    dateModified: site.model.asOf.compiled,
    author: publisher(site),
    publisher: publisher(site),
    mainEntityOfPage: siteAddress(folderOf(site)),
    isAccessibleForFree: true,
    license: licence,
    publishingPrinciples: siteAddress('method/'),
    correctionsPolicy: siteAddress('corrections/'),
    temporalCoverage: storyPeriod,
    contentLocation: { '@type': 'Country', name: 'Belarus' },
    articleSection: site.story.chapters.map(({ front }) => front.title.text),
  };
};

/** For the page of reuse: what can be taken, in which forms. */
export const datasetData = async (site: Site): Promise<object> => {
  const { model, words } = site;
  // The files are those of the English edition, whatever the language of the page.
  const files = (await dataFiles(loadSite())).filter(
    ({ path }) => !path.startsWith('schemas/') && !path.startsWith(packageFolder),
  );
  return {
    '@type': 'Dataset',
    '@id': siteAddress('reuse/'),
    name: words.dataPackage.title,
    description: words.dataPackage.description,
    keywords: words.dataPackage.keywords,
    license: licence,
    creator: publisher(site),
    isAccessibleForFree: true,
    dateModified: model.asOf.compiled,
    version: model.version,
    temporalCoverage: `${model.events[0]?.date.split('/')[0] ?? ''}/${model.asOf.newest.split('/').at(-1)}`,
    spatialCoverage: { '@type': 'Country', name: 'Belarus' },
    variableMeasured: [...model.series.values()].map(({ title }) => title),
    distribution: files.map(({ path, bytes }) => ({
      '@type': 'DataDownload',
      name: path,
      encodingFormat: mediaTypeOf(path).split(';')[0],
      contentUrl: siteAddress(`data/${path}`),
      contentSize: `${bytes.length} B`,
    })),
  };
};

/** One event: a page about it, with what it rests on. No claim of ours beyond the record. */
export const eventData = (event: Event, site: Site): object => ({
  '@type': 'WebPage',
  '@id': siteAddress(`${folderOf(site)}events/${event.id}/`),
  url: siteAddress(`${folderOf(site)}events/${event.id}/`),
  name: event.title,
  description: event.summary,
  inLanguage: site.language.tag,
  isPartOf: { '@type': 'Dataset', '@id': siteAddress('reuse/') },
  license: licence,
  publisher: publisher(site),
  dateModified: site.model.asOf.compiled,
  temporalCoverage: event.date,
  citation: sourcesOf(event, site.model).map(sourceData),
});

const sourceData = (source: Source): object => ({
  '@type': 'CreativeWork',
  ...(source.title && { name: source.title }),
  publisher: source.publisher,
  inLanguage: source.lang,
  ...(source.published && { datePublished: source.published }),
  ...(source.url && { url: source.url }),
});

/** What was claimed and what we found, as those who collect checks of claims read it: https://schema.org/ClaimReview. */
export const claimData = (claim: JudgedClaim, site: Site): object => {
  const address = siteAddress(`${folderOf(site)}claims/${claim.id}/`);
  return {
    '@type': 'ClaimReview',
    '@id': address,
    url: address,
    claimReviewed: claim.claim,
    reviewRating: { '@type': 'Rating', alternateName: site.words.verdicts[claim.kind] },
    author: publisher(site),
    inLanguage: site.language.tag,
    datePublished: site.model.asOf.compiled,
    license: licence,
    citation: claim.notes
      .flatMap(({ source }) => site.model.sources.get(source) ?? [])
      .map(sourceData),
  };
};

export const sourcesOf = (event: Event, model: Model): Source[] =>
  sourceIdsOf(event).flatMap((id) => model.sources.get(id) ?? []);

/** The sources of the event, then those that only one of its figures or one side of a conflict rests on. */
export const sourceIdsOf = (event: Event): string[] => [
  ...new Set([
    ...event.sources.map(({ source }) => source),
    ...[...event.claims, ...event.conflicts.flatMap(({ values }) => values)].flatMap(
      ({ sources }) => sources,
    ),
  ]),
];
