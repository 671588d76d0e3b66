/** The claims that are checked, one by one, read from the words of their page: what is claimed, the verdict, the evidence and its sources. Knows no style. */
import type { Note } from '../markdown/index.ts';
import {
  attributeOf,
  elementsOf,
  rewriteHtml,
  setAttribute,
  setWords,
  wordsOf,
  type HtmlElement,
} from '../markdown/rewrite-html.ts';
import type { Site } from '../site/index.ts';

/** In the order of the words that open the page. */
const verdictKinds = ['holds', 'inPart', 'notBorneOut', 'notKnown'] as const;
export type VerdictKind = (typeof verdictKinds)[number];
export type VerdictWords = Readonly<Record<VerdictKind, string>>;

export interface JudgedClaim {
  /** Its address: below claims/, and the anchor of its heading. */
  id: string;
  /** As it was made, with its quotation marks. */
  claim: string;
  kind: VerdictKind;
  /** Evidence and how sure we are, without the heading, as words of a page. */
  html: string;
  /** The same, a line a paragraph, without the marks of notes. */
  paragraphs: string[];
  /** With the numbers that they have on the page of all claims. */
  notes: Note[];
}

const known = new WeakMap<Site, JudgedClaim[]>();

/** In the order of the page. A heading without a verdict is no claim. */
export function judgedClaims(site: Site): JudgedClaim[] {
  const page = site.story.pages.get('claims');
  const made =
    known.get(site) ??
    (page === undefined
      ? []
      : readClaims(
          page.blocks.map((block) => ('html' in block ? block.html : '')).join(''),
          page.notes,
          site.words.verdicts,
        ));
  known.set(site, made);
  return made;
}

/** What stands before the first claim, as HTML: what the verdicts mean. */
export const leadOfClaims = ({ story }: Pick<Site, 'story'>): string =>
  (story.pages.get('claims')?.blocks ?? [])
    .map((block) => ('html' in block ? block.html : ''))
    .join('')
    .split(/(?=<h2\b)/)[0] ?? '';

export const readClaims = (
  html: string,
  notes: readonly Note[],
  words: VerdictWords,
): JudgedClaim[] =>
  html.split(/(?=<h2\b)/).flatMap((part): JudgedClaim[] => {
    const elements = elementsOf(part);
    const heading = elements.find(({ tagName }) => tagName === 'h2');
    const first = elements.find(({ tagName }) => tagName === 'strong');
    const kind = first && kindOf(wordsOf(first), words);
    if (heading === undefined || kind === undefined) return [];
    const cited = new Set(elements.map((element) => attributeOf(element, 'href')));
    return [
      {
        id: attributeOf(heading, 'id') ?? '',
        claim: wordsOf(heading),
        kind,
        html: part.replace(/^<h2\b.*?<\/h2>\s*/s, ''),
        paragraphs: elements
          .filter(({ tagName, parentNode }) => tagName === 'p' && !isAside(parentNode))
          .map((element) =>
            wordsOf(element, { skip: ['sup'] })
              .replace(/\s+/g, ' ')
              .trim(),
          ),
        notes: notes.filter(({ number }) => cited.has(`#note-${number}`)),
      },
    ];
  });

/** The English beside a stale translation is no evidence of its own. */
const isAside = (node: HtmlElement['parentNode']): boolean => node?.nodeName === 'aside';

const kindOf = (text: string, words: VerdictWords): VerdictKind | undefined =>
  verdictKinds.find((kind) => words[kind] === text.replace(/[.,:;]$/, ''));

/** Verdicts get the class that the list of them has. */
export const markVerdicts = (html: string, words: VerdictWords): string =>
  rewriteHtml(html, (element) => {
    if (element.tagName !== 'strong') return;
    const kind = kindOf(wordsOf(element), words);
    if (kind !== undefined) setAttribute(element, 'class', `verdict ${kind}`);
  });

/** A claim by itself has notes of its own: they begin at 1, and each leads back to its places here. */
export function ownNotes({ html, notes }: Pick<JudgedClaim, 'html' | 'notes'>): {
  html: string;
  notes: Note[];
} {
  const own = notes.map(({ source }, index): Note => ({
    source,
    number: index + 1,
    backLinks: [],
  }));
  const places = new Map(notes.map(({ number }, index) => [`#note-${number}`, own[index]!]));
  const written = rewriteHtml(html, (element) => {
    const note = places.get(attributeOf(element, 'href') ?? '');
    if (note === undefined) return;
    const id = `cite-${note.number}-${note.backLinks.length + 1}`;
    note.backLinks.push(id);
    setAttribute(element, 'id', id);
    setAttribute(element, 'href', `#note-${note.number}`);
    setWords(element, `[${note.number}]`);
  });
  return { html: written, notes: own };
}
