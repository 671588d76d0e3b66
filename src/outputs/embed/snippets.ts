/** What a host pastes: a frame, or a picture without any script. Text only; addresses are full, since it leaves the site. */
import { escapeMarkup } from '../../format/escape.ts';

export interface FrameWords {
  title: string;
  src: string;
  /** Full address of the figure's own page, for the link below the frame. */
  href: string;
  heightPx: number;
  /** For the resizer: "320:900 431:1040". */
  pairs: string;
  resizerSrc: string;
}

/** Without the last, the link to the file of the numbers would do nothing: what a sandboxed frame opens elsewhere may not be saved either. */
export const frameRights =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/**
 * A frame that may run its script, open links in a new window and give a file, and nothing else.
 * It tells the frame to be light, as most articles are: without it a reader in dark mode gets a dark block in a white page.
 */
export const frameMarkup = ({
  title,
  src,
  heightPx,
  pairs,
}: Pick<FrameWords, 'title' | 'src' | 'heightPx' | 'pairs'>): string =>
  `<iframe title="${escapeMarkup(title)}" src="${escapeMarkup(src)}" width="100%" height="${heightPx}" style="width:100%;border:0;color-scheme:light" loading="lazy" referrerpolicy="no-referrer" sandbox="${frameRights}" data-heights="${pairs}"></iframe>`;

/** The link stays where a host strips frames, as feed readers do. The script is optional: without it the frame keeps its height and scrolls inside if it must. */
export const frameSnippet = ({ resizerSrc, ...frame }: FrameWords): string =>
  `${frameMarkup(frame)}\n<p><a href="${escapeMarkup(frame.href)}">${escapeMarkup(frame.title)}</a></p>\n<script src="${escapeMarkup(resizerSrc)}" async></script>`;

export interface ImageWords {
  href: string;
  src: string;
  alt: string;
  widthPx: number;
  heightPx: number;
  /** "Sources: Viasna, Reuters. Data to 26 March 2026 · From", before the linked name. */
  source: string;
  storyName: string;
}

export const imageSnippet = ({
  href,
  src,
  alt,
  widthPx,
  heightPx,
  source,
  storyName,
}: ImageWords): string =>
  `<figure><a href="${escapeMarkup(href)}"><img src="${escapeMarkup(src)}" alt="${escapeMarkup(alt)}" width="${widthPx}" height="${heightPx}" style="max-width:100%;height:auto"></a><figcaption>${escapeMarkup(source)} <a href="${escapeMarkup(href)}">${escapeMarkup(storyName)}</a></figcaption></figure>`;
