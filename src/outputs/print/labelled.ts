/** Makes an SVG one picture with a name: Chromium writes it into the PDF as a Figure with alternative text. */
import { rewriteHtml } from '../../markdown/rewrite-html.ts';

/** A role or name that the drawing brings is for a page where it stands with others. */
export const labelled = (svg: string, name: string): string =>
  rewriteHtml(svg, (element) => {
    if (element.parentNode?.nodeName !== '#document-fragment') return;
    element.attrs = [
      { name: 'role', value: 'img' },
      { name: 'aria-label', value: name },
      ...element.attrs.filter((one) => one.name !== 'role' && !one.name.startsWith('aria-')),
    ];
  });
