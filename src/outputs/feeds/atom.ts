/**
 * The feed as Atom (RFC 4287). Written by hand with the writer that our drawings have: the package "feed" takes dates of the clock for what is missing,
 * knows only Date objects, which stay inside src/format, and writes version 1 of JSON Feed.
 */
import { element, serialize, type SvgNode } from '../../chart/svg.ts';
import { siteAddress } from '../../site/address.ts';
import type { Site } from '../../site/index.ts';
import { feedEntries, type FeedEntry } from './entries.ts';

const startOf = (day: string): string => `${day}T00:00:00Z`;
/** Signs that XML 1.0 cannot hold in any spelling. */
// eslint-disable-next-line no-control-regex
const printable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
const text = (tag: string, value: string, attributes: Record<string, string> = {}): SvgNode =>
  element(tag, attributes, [printable(value)]);

export function atomFeed(site: Pick<Site, 'model' | 'words'>): string {
  const { words, model } = site;
  const address = siteAddress('feed.xml');
  const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' }, [
    text('id', address),
    text('title', words.feed.title),
    text('subtitle', words.feed.about),
    text('updated', startOf(model.asOf.compiled)),
    element('author', {}, [text('name', words.site.title), text('uri', siteAddress(''))]),
    text('rights', words.picture.licence),
    text('icon', siteAddress('icon.svg')),
    element('link', { rel: 'self', type: 'application/atom+xml', href: address }),
    element('link', { rel: 'alternate', type: 'text/html', href: siteAddress('') }),
    ...feedEntries(site).map(entry),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${serialize(root)}\n`;
}

const entry = ({
  id,
  address,
  title,
  text: content,
  published,
  updated,
  tags,
}: FeedEntry): SvgNode =>
  element('entry', {}, [
    text('id', id),
    text('title', title),
    text('published', startOf(published)),
    text('updated', startOf(updated)),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...tags.map((term) => element('category', { term })),
    text('summary', content),
  ]);
