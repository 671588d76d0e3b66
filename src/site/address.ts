/** Full addresses, for the few things that need them: canonical links, cards, feeds, citations, embeds. Everything else is relative. */
import { siteRootOf } from './site-root.ts';

/** The root of the site with a slash at its end; SITE_URL may name a folder of a host. */
export const siteRoot: string = siteRootOf(process.env['SITE_URL']);

/** Without an address of its own a site stands at one that is reserved for examples: no sheet of paper may send a reader there. */
export const hasAddress: boolean = (process.env['SITE_URL'] ?? '').trim() !== '';

/** `path` from the root, without a slash in front: "events/", "og.png". */
export const siteAddress = (path: string): string =>
  new URL(path.replace(/^\/+/, ''), siteRoot).href;

/** The root without its host, "/" or "/some/folder/": for the page of an unknown address alone, which is shown in any folder. */
export const sitePath: string = new URL(siteRoot).pathname;
