/** The words of the web page made fit for paper: links lead inside the edition where they can, notes have its numbers. Knows the few forms of link that src/markdown writes. */
import { factSlug } from '../../markdown/index.ts';
import type { Endnotes } from './endnotes.ts';

export interface Paper {
  endnotes: Endnotes;
  /** Stands before the anchors of a chapter's numbers, as a number may stand in several registers. */
  register: string;
  /** Events that stand in the edition's own list. */
  events: ReadonlySet<string>;
  /** Pages of the site that stand in the edition, by the name of their folder. */
  pages: ReadonlySet<string>;
}

export const numberAnchor = (register: string, fact: string): string => `${register}-number-${factSlug(fact)}`;

/** No doc-noteref: with that role Chromium's PDF writer drops the tag of the link. */
export function toPaper(html: string, { endnotes, register, events, pages }: Paper): string {
  return html
    .replace(/<a class="cite"[^>]* href="#note-([^"]+)"[^>]*>\d+<\/a>/g, (_link, source: string) => `<a class="cite" href="#note-${source}">${endnotes.numberOf(source)}</a>`)
    .replace(/<a class="fact" href="[^"]*" data-fact="([^"]*)">/g, (_link, fact: string) => `<a class="fact" href="#${numberAnchor(register, fact)}">`)
    .replace(/href="(?:\.\.?\/)*#event-([^"]+)"/g, (_link, event: string) => (events.has(event) ? `href="#event-${event}"` : `href="../events/${event}/"`))
    .replace(/href="(?![a-z]+:|#)(?:\.\.?\/)*([^"]*)"/g, (_link, path: string) => (pages.has(path.replace(/\/$/, '')) ? `href="#${path.replace(/\/$/, '')}"` : `href="../${path}"`));
}

/** Facts in the order in which a reader meets them. */
export const factsIn = (html: string): string[] => [...html.matchAll(/ data-fact="([^"]*)"/g)].map(([, fact = '']) => fact);

/** Room to break an address: after its punctuation, not in the middle of a word. The text stays the same for whoever copies it. */
export const breakableParts = (address: string): string[] => address.split(/(?<=[/?&=.,_%#-])(?=[^/])/);
