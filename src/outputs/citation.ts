/** How to cite an event or the whole: as a line of text, as BibTeX, as CSL-JSON. Dated by the evidence, not by the day of the build. */
import { formatDate } from '../format/index.ts';

export interface Cited {
  id: string;
  title: string;
  site: string;
  address: string;
  /** ISO day of the data. */
  day: string;
  /** For the whole: which state of the data. */
  version?: string;
}

/** What is cited is the site itself, not a page of it. */
const isWhole = ({ version }: Cited): boolean => version !== undefined;

export const citeText = (cited: Cited): string =>
  [
    isWhole(cited) ? `${cited.title}, version ${cited.version}` : `${cited.site}, “${cited.title}”`,
    `data compiled on ${formatDate(cited.day)}`,
    cited.address,
  ].join(', ');

/** What TeX reads as commands is escaped; letters stand as they are, as BibLaTeX and modern BibTeX read UTF-8. */
const tex = (text: string): string =>
  text
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/[~^]/g, ' ');

export const citeBibtex = ({ id, title, site, address, day, version }: Cited): string =>
  [
    `@misc{revolving-door-${id},`,
    `  title        = {{${tex(title)}}},`,
    // The whole bears the name of who made it: given twice, a style prints it twice.
    ...(version === undefined ? [`  author       = {{${tex(site)}}},`] : []),
    `  year         = {${day.slice(0, 4)}},`,
    `  howpublished = {\\url{${address}}},`,
    `  note         = {${version === undefined ? '' : `Version ${version}. `}Data compiled on ${formatDate(day)}}`,
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
