/** Full addresses, for the few things that need them: canonical links, cards, feeds, citations, embeds. Everything else is relative. */

/** The root of the site with a slash at its end; SITE_URL may name a folder of a host. */
export const siteRoot: string = `${(process.env['SITE_URL'] ?? 'https://revolving-door.example').replace(/\/+$/, '')}/`;

/** `path` from the root, without a slash in front: "events/", "og.png". */
export const siteAddress = (path: string): string => new URL(path.replace(/^\/+/, ''), siteRoot).href;
