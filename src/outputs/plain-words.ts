/** Rendered words made plain for an edition without script and style: what only these two read is taken off, and links get their way to the root. Knows no page. */

/** `base` is the way to the root; `here` names the events that this page lists itself. */
export function plainWords(html: string, base: string, here: ReadonlySet<string>): string {
  return html
    .replace(
      /<sup class="cites">(.*?)<\/sup>/gs,
      (_cites, links: string) =>
        `<sup>${links.replace(/<a /g, '[<a ').replace(/<\/a>,?\s*/g, '</a>]')}</sup>`,
    )
    .replace(
      /<a ([^>]*)>/g,
      (_link, attributes: string) => `<a ${plainLink(attributes, base, here)}>`,
    );
}

const kept = ['id', 'href', 'rel', 'hreflang'] as const;

function plainLink(attributes: string, base: string, here: ReadonlySet<string>): string {
  const values = new Map(
    [...attributes.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  const href = values.get('href');
  if (href !== undefined) values.set('href', address(href, base, here));
  return kept
    .flatMap((name) => (values.has(name) ? [`${name}="${values.get(name)}"`] : []))
    .join(' ');
}

/** Words are written for the story, at the root, or for a page beside it, one folder down. */
function address(href: string, base: string, here: ReadonlySet<string>): string {
  const [, event] = /^(?:\.\.?\/)*#event-(.+)$/.exec(href) ?? [];
  if (event !== undefined) return here.has(event) ? `#event-${event}` : `${base}events/${event}/`;
  if (/^(?:[a-z]+:|#)/i.test(href)) return href;
  return base + href.replace(/^(?:\.\.?\/)+/, '');
}
