/** What a host learns that asks about a figure, live or pinned to a version of the data. Puts together parts, heights and addresses. */
import { textWidth } from '../../chart/text-width.ts';
import { addressIn } from '../../site/edition.ts';
import type { Site } from '../../site/index.ts';
import { figurePath } from '../figure-downloads.ts';
import { figurePage } from '../figure-page.ts';
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
  const common = { storyName: words.site.title, siteRoot, src: addressIn(site, embedPath) };
  if (!site.figures.has(figure))
    return oembed({ ...common, title: words.embed.gone, href: siteRoot, heightPx: goneHeightPx });
  const parts = embedParts(site, figure);
  return oembed({
    ...common,
    title: parts.title,
    href: addressIn(site, figurePage(figure)),
    heightPx: embedHeights(parts, textWidth).articlePx,
    thumbnail: addressIn(site, figurePath(figure, '-share.png')),
  });
}
