/** What a figure offers to a host: its addresses, and for each kind of host the text to paste. Puts together parts, heights and addresses. */
import { textWidth } from '../../chart/text-width.ts';
import { siteAddress } from '../../site/address.ts';
import { addressIn, isSource, pictureAddress } from '../../site/edition.ts';
import type { Site } from '../../site/index.ts';
import { figureFile, figurePath } from '../figure-downloads.ts';
import { figurePage } from '../figure-page.ts';
import { mailWidthPx } from '../pictures/mail-picture.ts';
import { sizeOf } from '../pictures/picture.ts';
import { embedHeight, embedHeights } from './heights.ts';
import { jsxSnippet, mailSnippet, wikiSnippet } from './host-snippets.ts';
import { embedParts } from './parts.ts';
import { frameSnippet, imageSnippet } from './snippets.ts';

export interface FigureSnippets {
  /** The address of the figure's page, of which hosts ask oEmbed. */
  address: string;
  frame: string;
  jsx: string;
  wiki: string;
  mail: string;
  image: string;
}

/** Which text each kind of host takes, in the order in which they are offered. */
export const hostTexts = {
  html: 'frame',
  wordpressBlocks: 'address',
  wordpressAdministrator: 'frame',
  wordpressAuthor: 'image',
  ghost: 'frame',
  hugo: 'frame',
  mdx: 'jsx',
  jekyll: 'frame',
  eleventy: 'frame',
  mediawiki: 'wiki',
  mail: 'mail',
  image: 'image',
} as const satisfies Record<keyof Site['words']['take']['hosts'], keyof FigureSnippets>;

export interface FigureAddresses {
  page: string;
  frame: string;
  /** Of the frame that stays as it is; English alone is kept. */
  pinned: string | undefined;
}

/** Most articles are light: the reader's own theme would make a dark block of it. Not every browser asks the style of the frame, so its address says it too. */
export const lightQuery = '?dark=false';

export const figureAddresses = (site: Site, id: string): FigureAddresses => ({
  page: addressIn(site, figurePage(id)),
  frame: addressIn(site, `embed/${id}/`),
  pinned: isSource(site) ? siteAddress(`embed/v/${site.model.version}/${id}/`) : undefined,
});

/** Widths that a host may fix, in pixels: a phone, an article, a wide page. */
const fixedWidths = [360, 640, 896] as const;

export const fixedSizes = (site: Site, id: string): { widthPx: number; heightPx: number }[] =>
  fixedWidths.map((widthPx) => ({
    widthPx,
    heightPx: embedHeight(embedParts(site, id), widthPx, textWidth),
  }));

export async function figureSnippets(site: Site, id: string): Promise<FigureSnippets> {
  const parts = embedParts(site, id);
  const { pairs, attributePx } = embedHeights(parts, textWidth);
  const { title, alt, sources, credit, storyName } = parts;
  const { page: href, frame: src } = figureAddresses(site, id);
  const picture = sizeOf(new TextDecoder().decode(await figureFile(id, '.svg', site)));
  const source = `${sources} ${credit}`;
  const frame = {
    title,
    src: src + lightQuery,
    href,
    heightPx: attributePx,
    pairs,
    resizerSrc: siteAddress('embed.js'),
  };
  return {
    address: href,
    frame: frameSnippet(frame),
    jsx: jsxSnippet(frame),
    wiki: wikiSnippet({
      fileName: `${storyName.replaceAll(' ', '-')}-${id}.svg`,
      title,
      alt,
      source,
      href,
      storyName,
    }),
    mail: mailSnippet({
      href,
      src: pictureAddress(site, figurePath(id, '-mail@2x.png')),
      alt,
      widthPx: mailWidthPx,
      source,
      storyName,
    }),
    image: imageSnippet({
      href,
      src: pictureAddress(site, figurePath(id, '.png')),
      alt,
      ...picture,
      source,
      storyName,
    }),
  };
}
