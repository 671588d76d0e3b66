/** The page of claims at a glance: each claim with its verdict, and the verdict marked where it stands in the text. Knows no style. */
import {
  elementsOf,
  rewriteHtml,
  setAttribute,
  attributeOf,
  wordsOf,
} from '../markdown/rewrite-html.ts';

/** In the order of the words that open the page. */
export const verdictKinds = ['holds', 'inPart', 'notBorneOut', 'notKnown'] as const;
export type VerdictKind = (typeof verdictKinds)[number];
export type VerdictWords = Readonly<Record<VerdictKind, string>>;

export interface JudgedClaim {
  /** The anchor of its heading. */
  id: string;
  claim: string;
  kind: VerdictKind;
}

const kindOf = (text: string, words: VerdictWords): VerdictKind | undefined =>
  verdictKinds.find((kind) => words[kind] === text.replace(/[.,:;]$/, ''));

/** The first bold words under each heading of a claim are its verdict; a heading without one is no claim. */
export function judgedClaims(html: string, words: VerdictWords): JudgedClaim[] {
  const claims: JudgedClaim[] = [];
  let heading: { id: string; claim: string } | undefined;
  for (const element of elementsOf(html)) {
    if (element.tagName === 'h2')
      heading = { id: attributeOf(element, 'id') ?? '', claim: wordsOf(element) };
    if (element.tagName !== 'strong' || heading === undefined) continue;
    const kind = kindOf(wordsOf(element), words);
    if (kind !== undefined) claims.push({ ...heading, kind });
    heading = undefined;
  }
  return claims;
}

/** Verdicts get the class that the list of them has. */
export const markVerdicts = (html: string, words: VerdictWords): string =>
  rewriteHtml(html, (element) => {
    if (element.tagName !== 'strong') return;
    const kind = kindOf(wordsOf(element), words);
    if (kind !== undefined) setAttribute(element, 'class', `verdict ${kind}`);
  });

/** The page as its parts: what stands before the first heading, then one for each claim, with the anchor of its heading. */
export function splitClaims(html: string): {
  lead: string;
  claims: { id: string; html: string }[];
} {
  const [lead = '', ...parts] = html.split(/(?=<h2\b)/);
  return {
    lead,
    claims: parts.map((part) => {
      const [heading] = elementsOf(part);
      return { id: (heading && attributeOf(heading, 'id')) ?? '', html: part };
    }),
  };
}
