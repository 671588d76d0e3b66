/** A page put behind the story in one file: its headings go one level down, and its anchors get its name, so that no id stands twice. Knows no page. */
import { attributeOf, lowerHeading, rewriteHtml, setAttribute } from '../markdown/rewrite-html.ts';

export const toAppendix = (html: string, name: string): string =>
  rewriteHtml(html, (element) => {
    lowerHeading(element);
    // Two parts called "Notes and sources" would give two landmarks one name; its heading is enough.
    setAttribute(element, 'aria-labelledby', undefined);
    const [id, href] = [attributeOf(element, 'id'), attributeOf(element, 'href')];
    if (id !== undefined) setAttribute(element, 'id', `${name}-${id}`);
    if (href !== undefined && /^#./.test(href))
      setAttribute(element, 'href', `#${name}-${href.slice(1)}`);
  });
