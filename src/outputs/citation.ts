/** How to cite the whole, the story, a figure or an event: as a line of text, as RIS, BibTeX and CSL-JSON, and as tags that reference managers read from a page. Dated by the evidence, not by the day of the build. */

export interface Cited {
  id: string;
  title: string;
  site: string;
  address: string;
  /** ISO day of the data. */
  day: string;
  /** "data compiled on 29 November 2026", in the language of the title. */
  dated: string;
  /** For the whole: which state of the data. */
  version?: string;
}

/** The forms that stand in files beside a page, by the ends of their names. */
export const citationForms = ['.ris', '.bib', '.json'] as const;
export type CitationForm = (typeof citationForms)[number];

/** `page` is the pattern of content/<language>/ui.json: # the site, ## the title. */
export const citeText = ({ title, site, dated, address }: Cited, page: string): string =>
  [page.replace(/##?/g, (sign) => (sign === '#' ? site : title)), dated, address].join(', ');

/** What TeX reads as commands is escaped; letters stand as they are, as BibLaTeX and modern BibTeX read UTF-8. */
const tex = (text: string): string =>
  text
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/[~^]/g, ' ');

export const citeBibtex = ({ id, title, site, address, day, dated, version }: Cited): string =>
  [
    `@misc{revolving-door-${id},`,
    `  title        = {{${tex(title)}}},`,
    // The whole bears the name of who made it: given twice, a style prints it twice.
    ...(version === undefined ? [`  author       = {{${tex(site)}}},`] : []),
    `  year         = {${day.slice(0, 4)}},`,
    `  howpublished = {\\url{${address}}},`,
    `  note         = {${version === undefined ? '' : `Version ${version}. `}${dated.charAt(0).toUpperCase()}${dated.slice(1)}}`,
    '}',
  ].join('\n');

export const citeCsl = ({ id, title, site, address, day, version }: Cited): string =>
  JSON.stringify(
    [
      {
        id: `revolving-door-${id}`,
        type: version === undefined ? 'webpage' : 'dataset',
        title,
        ...(version === undefined
          ? { 'container-title': site, author: [{ literal: site }] }
          : { version }),
        URL: address,
        issued: { 'date-parts': [day.split('-').map(Number)] },
      },
    ],
    null,
    2,
  );

/** RIS, which every reference manager reads: a line a field, ended as on Windows. ELEC is a page of the web. */
export const citeRis = ({ title, site, address, day }: Cited): string =>
  [
    ['TY', 'ELEC'],
    ['TI', title],
    ['AU', site],
    ['T2', site],
    ['PY', day.slice(0, 4)],
    ['DA', day.replaceAll('-', '/')],
    ['UR', address],
    ['ER', ''],
  ]
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');

export const citeIn = (form: CitationForm, cited: Cited): string =>
  ({ '.ris': citeRis, '.bib': citeBibtex, '.json': citeCsl })[form](cited);

export interface MetaTag {
  name: string;
  content: string;
}

/**
 * The tags that Zotero, Mendeley and scholarly search read, https://scholar.google.com/intl/en/scholar/inclusion.html#indexing.
 * Zotero takes what stands before a comma for a whole name, so the comma keeps "Door" from being a surname; and it takes every page with these tags for an article
 * of a journal, unless one says otherwise.
 */
export const citationTags = (
  { title, site, address, day }: Cited,
  { publisher, language }: { publisher: string | null; language: string },
): MetaTag[] => [
  { name: 'citation_title', content: title },
  { name: 'citation_author', content: `${site},` },
  { name: 'citation_publication_date', content: day.replaceAll('-', '/') },
  ...(publisher === null ? [] : [{ name: 'citation_publisher', content: publisher }]),
  { name: 'citation_public_url', content: address },
  { name: 'citation_language', content: language },
  { name: 'z:itemType', content: 'webpage' },
];
