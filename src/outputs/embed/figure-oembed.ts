/** What a host learns that asks about a figure, live or pinned to a version of the data. Puts together parts, heights and addresses. */
import { textWidth } from '../../chart/text-width.ts';
import { siteAddress } from '../../site/address.ts';
import { addressIn, pictureAddress } from '../../site/edition.ts';
import type { Site } from '../../site/index.ts';
import { shareSize } from '../pictures/share.ts';
import { figurePath } from '../figure-downloads.ts';
import { figurePage } from '../figure-page.ts';
import { lightQuery } from './figure-snippets.ts';
import { embedHeights } from './heights.ts';
import { oembed } from './oembed.ts';
import { embedParts } from './parts.ts';

/** A page of two sentences. */
const goneHeightPx = 240;

/** `embedPath` is the embed's, from the root: "embed/door/", or one that is pinned. A figure that is gone answers too. */
export function figureOembed(
  site: Site,
  figure: string,
  embedPath = `embed/${figure}/`,
): Record<string, string | number> {
  const { words } = site;
  const siteRoot = addressIn(site, '');
  const common = {
    storyName: words.site.title,
    siteRoot,
    // A host that strips styles strips the one that asks for the light theme, too.
    src: addressIn(site, embedPath) + lightQuery,
    linkText: `${words.site.title}: ${words.embed.figurePage}`,
  };
  if (!site.figures.has(figure))
    return oembed({
      ...common,
      title: words.embed.gone,
      href: siteRoot,
      heightPx: goneHeightPx,
      linkText: words.embed.gone,
    });
  const parts = embedParts(site, figure);
  const { articlePx, pairs } = embedHeights(parts, textWidth);
  return oembed({
    ...common,
    title: parts.title,
    href: addressIn(site, figurePage(figure)),
    heightPx: articlePx,
    resizer: { src: siteAddress('embed.js'), pairs },
    thumbnail: {
      address: pictureAddress(site, figurePath(figure, '-share.png')),
      ...shareSize,
    },
  });
}
