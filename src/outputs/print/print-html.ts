/** The words of the web page made fit for paper: links lead inside the edition where they can, notes have its numbers. Knows the few kinds of link that src/markdown writes. */
import { factSlug, noteAnchor, type Note } from '../../markdown/index.ts';
import {
  attributeOf,
  elementsOf,
  rewriteHtml,
  setAttribute,
  setWords,
  type HtmlElement,
} from '../../markdown/rewrite-html.ts';
import type { Endnotes } from './endnotes.ts';

export interface PrintContext {
  /** The way from the page to the root of the site, such as "../". */
  base: string;
  /** The way to the page that holds the registers: "" from that page itself. */
  record: string;
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

const anchorOfNumber = (register: string, slug: string): string => `${register}-number-${slug}`;
export const numberAnchor = (register: string, fact: string): string =>
  anchorOfNumber(register, factSlug(fact));

/** Every link of the words leads to a note, a number or a page of the edition, or else up to the site. */
export const toPrint = (html: string, context: PrintContext): string =>
  rewriteHtml(html, (element) => {
    const href = attributeOf(element, 'href');
    if (href === undefined) return;
    const kind = attributeOf(element, 'class');
    const note = /^#note-(\d+)$/.exec(href)?.[1];
    if (kind === 'cite' && note !== undefined) return citeEndnote(element, Number(note), context);
    if (kind === 'fact')
      return setAttribute(
        element,
        'href',
        `${context.record}#${anchorOfNumber(context.register, href.split('#')[1] ?? '')}`,
      );
    setAttribute(element, 'href', printedAddress(href, context));
  });

/** No doc-noteref: with that role Chromium's PDF writer drops the tag of the link. */
function citeEndnote(link: HtmlElement, number: number, { endnotes, notes }: PrintContext): void {
  const source = notes.find((note) => note.number === number)?.source;
  if (source === undefined)
    throw new Error(
      `The printed edition meets note ${number}, which no list of notes has.\nExpected: a number from the notes of the story or of the page that the words are from.\nHand toPrint the notes that the words were compiled with.`,
    );
  const own = endnotes.numberOf(source);
  link.attrs = [
    { name: 'class', value: 'cite' },
    { name: 'href', value: `#${noteAnchor({ number: own })}` },
  ];
  setWords(link, `[${own}]`);
}

function printedAddress(href: string, { base, events, pages }: PrintContext): string {
  const event = /^(?:\.\.?\/)*#event-(.+)$/.exec(href)?.[1];
  if (event !== undefined) return events.has(event) ? `#event-${event}` : `${base}events/${event}/`;
  if (/^(?:[a-z]+:|#)/.test(href)) return href;
  const path = href.replace(/^(?:\.\.?\/)+/, '');
  const page = path.replace(/\/$/, '');
  return pages.has(page) ? `#${page}` : `${base}${path}`;
}

/** The highest number of a note that the words cite, or 0: notes are numbered in the order in which a reader meets them. */
export const lastNoteIn = (html: string): number =>
  Math.max(
    0,
    ...elementsOf(html).map((element) =>
      Number(/^#note-(\d+)$/.exec(attributeOf(element, 'href') ?? '')?.[1] ?? 0),
    ),
  );

/** Facts in the order in which a reader meets them, of those that the words are known to use. */
export function factsIn(html: string, used: readonly string[]): string[] {
  const bySlug = new Map(used.map((id) => [factSlug(id), id]));
  return elementsOf(html)
    .filter((element) => attributeOf(element, 'class') === 'fact')
    .flatMap((element) => bySlug.get(attributeOf(element, 'href')?.split('#')[1] ?? '') ?? []);
}

/** Room to break an address: after its punctuation, not in the middle of a word. The text stays the same for whoever copies it. */
export const breakableParts = (address: string): string[] =>
  address.split(/(?<=[/?&=.,_%#-])(?=[^/])/);
