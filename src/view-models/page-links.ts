/** Where the links of rendered words lead from the page that they stand on. Knows no page. */
import { attributeOf, rewriteHtml, setAttribute } from '../markdown/rewrite-html.ts';

const rewriteLinks = (html: string, change: (href: string) => string): string =>
  rewriteHtml(html, (element) => {
    const href = attributeOf(element, 'href');
    if (href !== undefined) setAttribute(element, 'href', change(href));
  });

/** Links in pages/*.md are written for a page one folder down; a page elsewhere gets its own way to the root. */
export const rebase = (html: string, base: string): string =>
  rewriteLinks(html, (href) => (href.startsWith('../') ? base + href.slice(3) : href));

/** Words that are written for the story, at the root, on another page: notes, events and pages are led to from there. */
export const toOtherPage = (html: string, base: string): string =>
  rewriteLinks(toEventPages(html), (href) =>
    /^[a-z]+:/i.test(href) ? href : base + href.replace(/^(?:\.\.?\/)+/, ''),
  );

/**
 * The words link to the place of an event in the story's list, where only the timeline's events stand.
 * An event that is not `here`, and every event from any other page, is linked to its own page. `root` is the way to the root for words that are written for it.
 */
export const toEventPages = (html: string, here?: ReadonlySet<string>, root = ''): string =>
  rewriteLinks(html, (href) => {
    const [, base = '', id] = /^((?:\.\.?\/)*)#event-(.+)$/.exec(href) ?? [];
    return id === undefined || here?.has(id) ? href : `${root}${base}events/${id}/`;
  });
