/** Elements as the standard's parser reads them, written as XML, which is what readers of books ask for: every element closed, no name of a letter but the five of XML. */
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
export const escapeXml = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

const alone = new Set(['br', 'hr', 'img', 'meta', 'link', 'wbr', 'col']);

export function toXml(node: Node): string {
  if (node.nodeName === '#text')
    return escapeText((node as DefaultTreeAdapterTypes.TextNode).value);
  if (!('tagName' in node)) return 'childNodes' in node ? node.childNodes.map(toXml).join('') : '';
  const attributes = node.attrs.map(({ name, value }) => ` ${name}="${escapeXml(value)}"`).join('');
  if (alone.has(node.tagName)) return `<${node.tagName}${attributes}/>`;
  return `<${node.tagName}${attributes}>${node.childNodes.map(toXml).join('')}</${node.tagName}>`;
}
