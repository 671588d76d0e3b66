/** Links in pages/*.md are written for a page one folder down; a page elsewhere gets its own way to the root. */
export const rebase = (html: string, base: string): string => html.replaceAll('href="../', `href="${base}`);

/** A link to an event leads to its place in the story, where only the timeline's events stand; from any other page it leads to the event's own page. */
export const toEventPages = (html: string): string => html.replace(/href="((?:\.\.?\/)*)#event-([^"]+)"/g, 'href="$1events/$2/"');
