/** Finished HTML read and changed by the standard's own parser: single quotes, capitals or a ">" in an attribute are read as a browser reads them. Knows no page. */
import { parse, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Node = DefaultTreeAdapterTypes.Node;

const read = (html: string): Parent =>
  /^\s*<!doctype/i.test(html) ? parse(html) : parseFragment(html);

/** A whole page, or a part of one, with every element handed to `change` in the order of its start tag. */
export function rewriteHtml(html: string, change: (element: HtmlElement) => void): string {
  const root = read(html);
  for (const element of elementsOf(root)) change(element);
  return serialize(root);
}

/** All elements below a node, or in a text, in the order of their start tags. */
export function elementsOf(from: string | Node): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  const root = typeof from === 'string' ? read(from) : from;
  if ('childNodes' in root) root.childNodes.forEach(visit);
  return found;
}

/** The words of a text or of a node without its markup; elements named in `skip` are left out. Parts are set apart by `between`. */
export function wordsOf(
  from: string | Node,
  { skip = [], between = '' }: { skip?: readonly string[]; between?: string } = {},
): string {
  const collect = (node: Node): string[] => {
    if (node.nodeName === '#text') return [(node as DefaultTreeAdapterTypes.TextNode).value];
    if (skip.includes(node.nodeName) || !('childNodes' in node)) return [];
    return node.childNodes.flatMap(collect);
  };
  return collect(typeof from === 'string' ? read(from) : from).join(between);
}

export const attributeOf = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** Changes a value in its place, or adds it at the end; `undefined` takes the attribute away. */
export function setAttribute(element: HtmlElement, name: string, value: string | undefined): void {
  const known = element.attrs.find((attribute) => attribute.name === name);
  if (value === undefined) element.attrs = element.attrs.filter((one) => one !== known);
  else if (known) known.value = value;
  else element.attrs.push({ name, value });
}

/** Puts words in the place of all that the element holds. */
export function setWords(element: HtmlElement, words: string): void {
  element.childNodes = [{ nodeName: '#text', value: words, parentNode: element }];
}

export function removeElement(element: HtmlElement): void {
  const parent = element.parentNode;
  if (parent) parent.childNodes = parent.childNodes.filter((node) => node !== element);
}

/** A part that becomes a part of another: its headings go one level down, h6 stays. */
export function lowerHeading(element: HtmlElement): void {
  const level = /^h([1-5])$/.exec(element.tagName)?.[1];
  if (level !== undefined) element.tagName = `h${Number(level) + 1}`;
}
