/** Rendered words made plain for an edition without script and style: what only these two read is taken off, and links get their way to the root. Knows no page. */
import {
  attributeOf,
  rewriteHtml,
  setAttribute,
  type HtmlElement,
} from '../markdown/rewrite-html.ts';

/** `base` is the way to the root; `here` names the events that this page lists itself. */
export const plainWords = (html: string, base: string, here: ReadonlySet<string>): string =>
  rewriteHtml(html, (element) => {
    if (element.tagName === 'sup') setAttribute(element, 'class', undefined);
    if (element.tagName === 'a') plainLink(element, base, here);
  });

function plainLink(link: HtmlElement, base: string, here: ReadonlySet<string>): void {
  link.attrs = ['id', 'href', 'rel', 'hreflang'].flatMap((name) => {
    const value = attributeOf(link, name);
    return value === undefined
      ? []
      : [{ name, value: name === 'href' ? address(value, base, here) : value }];
  });
}

/** Words are written for the story, at the root, or for a page beside it, one folder down. */
function address(href: string, base: string, here: ReadonlySet<string>): string {
  const [, event] = /^(?:\.\.?\/)*#event-(.+)$/.exec(href) ?? [];
  if (event !== undefined) return here.has(event) ? `#event-${event}` : `${base}events/${event}/`;
  if (/^(?:[a-z]+:|#)/i.test(href)) return href;
  return base + href.replace(/^(?:\.\.?\/)+/, '');
}
