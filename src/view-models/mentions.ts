/** Sentences of rendered words that give a number or lead to an event, each with the anchor that it stands under. Knows no page. */
import { attributeOf, elementsOf, type HtmlElement } from '../markdown/rewrite-html.ts';

export interface Mention {
  text: string;
  /** Id of the paragraph, or of the last heading before it. */
  anchor: string;
  /** Words of the last heading, if there is one. */
  heading: string;
  /** Anchors on the page of numbers. */
  facts: string[];
  /** Ids of events. */
  events: string[];
}

const holders = ['p', 'li', 'td', 'th', 'dd', 'dt', 'h2', 'h3', 'h4'];
/** Behind the mark and its closing quotes a new sentence begins with a capital, a digit or a quotation. */
const sentenceEnd = /(?<=[.!?…][’”")\]]*)\s+(?=[\p{Lu}\p{N}‘“(\u{E000}])/u;
/** Stands in the text where a number or a link begins: which one, by its place in the list. */
const mark = (index: number): string => `\u{E000}${index}\u{E001}`;

/** `anchor` counts until the words bring one of their own. */
export function mentionsIn(html: string, anchor: string): Mention[] {
  let heading = '';
  const found: Mention[] = [];
  for (const element of elementsOf(html)) {
    const id = attributeOf(element, 'id');
    if (!holders.includes(element.tagName)) continue;
    // The English that stands beside a stale translation is told by the English edition.
    if (attributeOf(element, 'lang') !== undefined) continue;
    const { text, targets } = read(element);
    if (/^h\d$/.test(element.tagName)) heading = bare(text).trim();
    if (id !== undefined && /^(?:h\d|p)$/.test(element.tagName)) anchor = id;
    if (targets.length === 0) continue;
    for (const sentence of text.split(sentenceEnd)) {
      const used = targets.filter((_, index) => sentence.includes(mark(index)));
      if (used.length > 0)
        found.push({
          text: bare(sentence).replace(/\s+/g, ' ').trim(),
          anchor,
          heading,
          facts: used.flatMap(({ fact }) => fact ?? []),
          events: used.flatMap(({ event }) => event ?? []),
        });
    }
  }
  return found;
}

const bare = (text: string): string => text.replace(/\u{E000}\d+\u{E001}/gu, '');

interface Target {
  fact?: string | undefined;
  event?: string | undefined;
}

/** The words of one element that are in no holder inside it, without the numbers of notes. */
function read(holder: HtmlElement): { text: string; targets: Target[] } {
  const targets: Target[] = [];
  const visit = (node: HtmlElement['childNodes'][number]): string => {
    if ('value' in node) return node.value;
    if (!('tagName' in node) || node.tagName === 'sup' || holders.includes(node.tagName)) return '';
    const words = node.childNodes.map(visit).join('');
    const href = attributeOf(node, 'href') ?? '';
    const target = {
      fact: /(?:^|\/)facts\/#(.+)$/.exec(href)?.[1],
      event: /#event-(.+)$/.exec(href)?.[1],
    };
    if (target.fact === undefined && target.event === undefined) return words;
    targets.push(target);
    return mark(targets.length - 1) + words;
  };
  return { text: holder.childNodes.map(visit).join(''), targets };
}
