/** How to cite one event: as a line of text, as BibTeX, as CSL-JSON. Dated by the evidence, not by the day of the build. */
import { formatDate } from '../format/index.ts';

export interface Cited {
  id: string;
  title: string;
  site: string;
  address: string;
  /** ISO day of the data. */
  day: string;
}

export const citeText = ({ title, site, address, day }: Cited): string => `${site}, “${title}”, data of ${formatDate(day)}, ${address}`;

/** What TeX reads as commands is escaped; letters stand as they are, as BibLaTeX and modern BibTeX read UTF-8. */
const tex = (text: string): string => text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&').replace(/[~^]/g, ' ');

export const citeBibtex = ({ id, title, site, address, day }: Cited): string => [
  `@misc{revolving-door-${id},`,
  `  title        = {{${tex(title)}}},`,
  `  author       = {{${tex(site)}}},`,
  `  year         = {${day.slice(0, 4)}},`,
  `  howpublished = {\\url{${address}}},`,
  `  note         = {Data of ${formatDate(day)}}`,
  '}',
].join('\n');

export const citeCsl = ({ id, title, site, address, day }: Cited): string => JSON.stringify([{
  id: `revolving-door-${id}`, type: 'webpage', title, 'container-title': site, author: [{ literal: site }], URL: address,
  issued: { 'date-parts': [day.split('-').map(Number)] },
}], null, 2);
