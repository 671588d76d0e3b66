/** The feed as JSON Feed 1.1 (jsonfeed.org). */
import { siteAddress } from '../../site/address.ts';
import type { Site } from '../../site/index.ts';
import { feedEntries } from './entries.ts';

export function jsonFeed(site: Pick<Site, 'model' | 'words'>): object {
  const { words } = site;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: words.feed.title,
    description: words.feed.about,
    language: 'en-GB',
    home_page_url: siteAddress(''),
    feed_url: siteAddress('feed.json'),
    authors: [{ name: words.site.title, url: siteAddress('') }],
    items: feedEntries(site).map(({ id, address, title, text, published, updated, tags }) => ({
      id,
      url: address,
      title,
      content_text: text,
      date_published: `${published}T00:00:00Z`,
      date_modified: `${updated}T00:00:00Z`,
      tags,
    })),
  };
}
