/** Links in pages/*.md are written for a page one folder down; a page elsewhere gets its own way to the root. */
export const rebase = (html: string, base: string): string => html.replaceAll('href="../', `href="${base}`);
