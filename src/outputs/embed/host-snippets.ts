/** What systems want that take no plain HTML: JSX for MDX, wikitext for MediaWiki, a picture of fixed width for mail programs. Text only; addresses are full. */
import { escapeMarkup } from '../../format/escape.ts';
import { frameRights, type FrameWords, type ImageWords } from './snippets.ts';

const asEntities = (text: string, letters: RegExp): string =>
  text.replace(letters, (letter) => `&#${letter.codePointAt(0)};`);

/** Marks of Markdown and of JSX stand as entities, or MDX would read them. */
const jsxText = (text: string): string => asEntities(escapeMarkup(text), /[{}*_[\]`~\\]/g);

/** MDX knows names of attributes as React does, and runs no script that stands in a page. */
export const jsxSnippet = ({
  title,
  src,
  href,
  heightPx,
  pairs,
}: Omit<FrameWords, 'resizerSrc'>): string =>
  `<iframe
  title="${escapeMarkup(title)}"
  src="${escapeMarkup(src)}"
  width="100%"
  height="${heightPx}"
  style={{ border: 0, colorScheme: 'light' }}
  loading="lazy"
  referrerPolicy="no-referrer"
  sandbox="${frameRights}"
  data-heights="${pairs}"
></iframe>

<p><a href="${escapeMarkup(href)}">${jsxText(title)}</a></p>`;

/** A file's own marks would end its caption. */
const wikiText = (text: string): string => asEntities(text, /[|[\]{}<>&']/g);

export interface WikiWords extends Pick<ImageWords, 'href' | 'alt' | 'source' | 'storyName'> {
  /** The name under which the drawing was uploaded. */
  fileName: string;
  title: string;
}

export const wikiSnippet = ({ fileName, title, alt, source, href, storyName }: WikiWords): string =>
  `[[File:${fileName}|thumb|upright=2.4|alt=${wikiText(alt)}|${wikiText(`${title}. ${source}`)} [${href} ${wikiText(storyName)}], CC BY 4.0]]`;

/** Mail programs read attributes and styles of the element, and nothing else; Outlook reads the width alone. */
export const mailSnippet = ({
  href,
  src,
  alt,
  widthPx,
  source,
  storyName,
}: Omit<ImageWords, 'heightPx'>): string =>
  `<p style="margin:0"><a href="${escapeMarkup(href)}"><img src="${escapeMarkup(src)}" width="${widthPx}" alt="${escapeMarkup(alt)}" style="display:block;width:100%;max-width:${widthPx}px;height:auto;border:0"></a></p>
<p style="margin:8px 0 0;font:14px/1.4 Arial,sans-serif">${escapeMarkup(source)} <a href="${escapeMarkup(href)}">${escapeMarkup(storyName)}</a></p>`;
