/** The words of the web page made fit for paper: links lead inside the edition where they can, notes have its numbers. Knows the few forms of link that src/markdown writes. */
import { factSlug, noteAnchor, type Note } from '../../markdown/index.ts';
import type { Endnotes } from './endnotes.ts';

export interface PrintContext {
  endnotes: Endnotes;
  /** The notes that the words were numbered with: those of the story, or a page's own. */
  notes: readonly Note[];
  /** Stands before the anchors of a chapter's numbers, as a number may stand in several registers. */
  register: string;
  /** Events that stand in the edition's own list. */
  events: ReadonlySet<string>;
  /** Pages of the site that stand in the edition, by the name of their folder. */
  pages: ReadonlySet<string>;
}

export const numberAnchor = (register: string, fact: string): string =>
  `${register}-number-${factSlug(fact)}`;

/** No doc-noteref: with that role Chromium's PDF writer drops the tag of the link. */
export function toPrint(
  html: string,
  { endnotes, notes, register, events, pages }: PrintContext,
): string {
  const citation = (number: number): string => {
    const source = notes.find((note) => note.number === number)?.source;
    if (source === undefined)
      throw new Error(
        `The printed edition meets note ${number}, which no list of notes has.\nExpected: a number from the notes of the story or of the page that the words are from.\nHand toPrint the notes that the words were compiled with.`,
      );
    const own = endnotes.numberOf(source);
    return `<a class="cite" href="#${noteAnchor({ number: own })}">${own}</a>`;
  };
  return html
    .replace(/<a class="cite"[^>]* href="#note-(\d+)"[^>]*>\d+<\/a>/g, (_link, number: string) =>
      citation(Number(number)),
    )
    .replace(
      /<a class="fact" href="[^"#]*#([^"]+)">/g,
      (_link, slug: string) => `<a class="fact" href="#${numberAnchor(register, slug)}">`,
    )
    .replace(/href="(?:\.\.?\/)*#event-([^"]+)"/g, (_link, event: string) =>
      events.has(event) ? `href="#event-${event}"` : `href="../events/${event}/"`,
    )
    .replace(/href="(?![a-z]+:|#)(?:\.\.?\/)*([^"]*)"/g, (_link, path: string) =>
      pages.has(path.replace(/\/$/, ''))
        ? `href="#${path.replace(/\/$/, '')}"`
        : `href="../${path}"`,
    );
}

/** Facts in the order in which a reader meets them, of those that the words are known to use. */
export function factsIn(html: string, used: readonly string[]): string[] {
  const bySlug = new Map(used.map((id) => [factSlug(id), id]));
  return [...html.matchAll(/<a class="fact" href="[^"#]*#([^"]+)"/g)].flatMap(
    ([, slug = '']) => bySlug.get(slug) ?? [],
  );
}

/** Room to break an address: after its punctuation, not in the middle of a word. The text stays the same for whoever copies it. */
export const breakableParts = (address: string): string[] =>
  address.split(/(?<=[/?&=.,_%#-])(?=[^/])/);
