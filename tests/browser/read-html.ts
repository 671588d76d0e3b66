// A built page as plain elements, read by the HTML standard's own parser: enough to check hundreds of pages in seconds. Runs nothing, draws nothing.
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export interface ReadElement {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  /** Whether it stands in a drawing: its ids and titles are the drawing's. */
  isInSvg: boolean;
  /** Names of classes and ids that it stands in: ".step", "#held". */
  within: ReadonlySet<string>;
  /** The words in it, without script, style, drawings and numbers of notes; spaces as one. */
  words: () => string;
  /** What stands between its tags, as written: for scripts and styles. */
  inside: () => string;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
/** Two cells side by side are two words. */
const blocks = new Set([
  'p',
  'li',
  'td',
  'th',
  'caption',
  'h1',
  'h2',
  'h3',
  'h4',
  'div',
  'section',
  'details',
  'summary',
]);
const unread = new Set(['script', 'style', 'svg', 'sup', 'template']);
const nothing: ReadonlySet<string> = new Set();

const textOf = (node: Node, skips: ReadonlySet<string>): string => {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('childNodes' in node) || skips.has(node.nodeName)) return '';
  const text = node.childNodes.map((child) => textOf(child, skips)).join('');
  return blocks.has(node.nodeName) ? ` ${text} ` : text;
};

/** Text compared across editions: one space, none before a full stop. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Millions of elements are read, and most are asked for no more than their name. */
function readElement(
  element: DefaultTreeAdapterTypes.Element,
  isInSvg: boolean,
  holder: ReadElement | undefined,
): ReadElement {
  let attributes: ReadonlyMap<string, string> | undefined;
  let within: ReadonlySet<string> | undefined;
  return {
    tag: element.tagName,
    get attributes() {
      return (attributes ??= new Map(element.attrs.map(({ name, value }) => [name, value])));
    },
    isInSvg,
    get within() {
      return (within ??= holder ? new Set([...holder.within, ...namesOf(holder)]) : nothing);
    },
    words: () => plain(element.childNodes.map((child) => textOf(child, unread)).join('')),
    inside: () => element.childNodes.map((child) => textOf(child, nothing)).join(''),
  };
}

const namesOf = ({ attributes }: ReadElement): string[] => [
  ...(attributes.get('class')?.split(/\s+/) ?? []).map((name) => `.${name}`),
  ...(attributes.has('id') ? [`#${attributes.get('id')}`] : []),
];

/** `faults` are what the HTML standard calls parse errors, each with its line and column. */
export function readHtml(html: string): { elements: ReadElement[]; faults: string[] } {
  const faults: string[] = [];
  const document = parse(html, {
    onParseError: ({ code, startLine, startCol }) =>
      faults.push(`${code} at ${startLine}:${startCol}`),
  });
  const elements: ReadElement[] = [];
  const visit = (node: Node | typeof document, isInSvg: boolean, holder?: ReadElement): void => {
    const element = 'tagName' in node ? readElement(node, isInSvg, holder) : undefined;
    if (element) elements.push(element);
    if ('childNodes' in node)
      for (const child of node.childNodes)
        visit(child, isInSvg || node.nodeName === 'svg', element ?? holder);
  };
  visit(document, false);
  return { elements, faults };
}

export const idsOf = (elements: readonly ReadElement[]): string[] =>
  elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
