/** Links in pages/*.md are written for a page one folder down; a page elsewhere gets its own way to the root. */
export const rebase = (html: string, base: string): string =>
  html.replaceAll('href="../', `href="${base}`);

/**
 * The words link to the place of an event in the story's list, where only the timeline's events stand.
 * An event that is not `here`, and every event from any other page, is linked to its own page.
 */
export const toEventPages = (html: string, here?: ReadonlySet<string>): string =>
  html.replace(/href="((?:\.\.?\/)*)#event-([^"]+)"/g, (link, base: string, id: string) =>
    here?.has(id) ? link : `href="${base}events/${id}/"`,
  );
