/** The answer to a host that asks what stands behind an address: oEmbed 1.0, https://oembed.com. A file cannot answer to maxwidth, so its frame is fluid. */
import { escapeMarkup } from '../../format/escape.ts';
import { articleWidthPx } from './heights.ts';
import { frameRights } from './snippets.ts';

export interface OembedWords {
  title: string;
  storyName: string;
  siteRoot: string;
  /** Full address of the figure in the story, and of its embed. */
  href: string;
  src: string;
  heightPx: number;
  /** What the link before the frame says. Not the title, which stands in the frame: Ghost 5 shows both. */
  linkText: string;
  /** What the frame says, before the link, for whoever is shown no frame: a card's. */
  text?: string;
  /** For the resizer, where its script may run. */
  resizer?: { src: string; pairs: string };
  /** The picture for sharing, by its full address; a figure that is gone has none. */
  thumbnail?: { address: string; widthPx: number; heightPx: number };
}

/**
 * The quotation first, then one plain frame: WordPress keeps these two, without a class or a style, and shows the quotation until the frame has sent its height.
 * The script after them fits the frame in systems that keep it, as Ghost 5 does; without it the frame keeps the height of an article's column. Ghost 6 makes a bookmark instead, of the page's own head.
 */
export const oembedHtml = ({
  title,
  href,
  src,
  heightPx,
  linkText,
  text,
  resizer,
}: Omit<OembedWords, 'storyName' | 'siteRoot' | 'thumbnail'>): string =>
  `<blockquote>${text === undefined ? '' : `${escapeMarkup(text)} `}<a href="${escapeMarkup(href)}">${escapeMarkup(linkText)}</a></blockquote><iframe title="${escapeMarkup(title)}" src="${escapeMarkup(src)}" width="100%" height="${heightPx}" frameborder="0" scrolling="auto" loading="lazy" referrerpolicy="no-referrer" sandbox="${frameRights}"${resizer ? ` data-heights="${resizer.pairs}"` : ''}></iframe>${resizer ? `<script src="${escapeMarkup(resizer.src)}" async></script>` : ''}`;

export function oembed(words: OembedWords): Record<string, string | number> {
  const { title, storyName, siteRoot, heightPx, thumbnail } = words;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: storyName,
    provider_url: siteRoot,
    author_name: storyName,
    author_url: siteRoot,
    width: articleWidthPx,
    height: heightPx,
    html: oembedHtml(words),
    ...(thumbnail !== undefined && {
      thumbnail_url: thumbnail.address,
      thumbnail_width: thumbnail.widthPx,
      thumbnail_height: thumbnail.heightPx,
    }),
  };
}
