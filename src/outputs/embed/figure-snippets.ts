/** What a figure offers to a host: the two texts to paste. Puts together parts, heights and addresses. */
import { textWidth } from '../../chart/text-width.ts';
import { siteAddress } from '../../site/address.ts';
import { addressIn } from '../../site/edition.ts';
import type { Site } from '../../site/index.ts';
import { figureFile, figurePath } from '../figure-downloads.ts';
import { figurePage } from '../figure-page.ts';
import { sizeOf } from '../pictures/picture.ts';
import { embedHeights } from './heights.ts';
import { embedParts } from './parts.ts';
import { frameSnippet, imageSnippet } from './snippets.ts';

export interface FigureSnippets {
  frame: string;
  image: string;
}

export async function figureSnippets(site: Site, id: string): Promise<FigureSnippets> {
  const parts = embedParts(site, id);
  const { pairs, attributePx } = embedHeights(parts, textWidth);
  const { title, alt, sources, credit, storyName } = parts;
  const picture = sizeOf(new TextDecoder().decode(await figureFile(id, '.svg', site)));
  return {
    frame: frameSnippet({
      title,
      src: addressIn(site, `embed/${id}/`),
      href: addressIn(site, figurePage(id)),
      heightPx: attributePx,
      pairs,
      resizerSrc: siteAddress('embed.js'),
    }),
    image: imageSnippet({
      href: addressIn(site, figurePage(id)),
      src: addressIn(site, figurePath(id, '.png')),
      alt,
      ...picture,
      source: `${sources} ${credit}`,
      storyName,
    }),
  };
}
