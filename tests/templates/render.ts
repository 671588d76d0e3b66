// A template as a document: rendered by Astro's container, read by jsdom.
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { JSDOM } from 'jsdom';

let container: Promise<AstroContainer> | undefined;
type Template = Parameters<AstroContainer['renderToString']>[0];

export async function render(
  template: Template,
  props: Record<string, unknown>,
  slots: Record<string, string> = {},
): Promise<Document> {
  container ??= AstroContainer.create();
  const html = await (await container).renderToString(template, { props, slots, partial: false });
  return new JSDOM(html).window.document;
}

/** The words of an element, spaces as one; of all that fit, in order. */
export const wordsIn = (part: ParentNode, selector: string): string[] =>
  [...part.querySelectorAll(selector)].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
export const wordsOf = (part: Document): string =>
  (part.body.textContent ?? '').replace(/\s+/g, ' ').trim();
