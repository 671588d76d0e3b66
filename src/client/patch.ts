/** Makes a part of the page equal to a tree: nodes with a key are kept and moved, so that style sheets can ease them. */
import { attributeText, type SvgNode } from '../chart/svg.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const keys = new WeakMap<Element, string>();

export function create(node: SvgNode, document: Document): Element {
  const made = document.createElementNS(svgNamespace, node.tag);
  update(made, node, document);
  return made;
}

/** Same tag assumed. Children are matched by key, else by place; what is not in the tree is removed. */
export function update(target: Element, node: SvgNode, document: Document): void {
  const { key, ...attributes } = node.attributes;
  if (key !== undefined) keys.set(target, String(key));
  for (const { name } of [...target.attributes])
    if (!(name in attributes)) target.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    const text = attributeText(value);
    if (target.getAttribute(name) !== text) target.setAttribute(name, text);
  }
  if (node.children.every((child) => typeof child === 'string')) {
    const text = node.children.join('');
    if (target.textContent !== text || target.childElementCount > 0) target.textContent = text;
    return;
  }
  const old = [...target.children];
  const byKey = new Map(
    old.flatMap((child) => (keys.has(child) ? [[keys.get(child), child] as const] : [])),
  );
  node.children.forEach((child, index) => {
    if (typeof child === 'string') return;
    const known =
      child.attributes['key'] === undefined
        ? old[index]
        : byKey.get(String(child.attributes['key']));
    const kept = known && known.tagName === child.tag ? known : undefined;
    if (kept) update(kept, child, document);
    const element = kept ?? create(child, document);
    if (target.children[index] !== element)
      target.insertBefore(element, target.children[index] ?? null);
  });
  while (target.children.length > node.children.length) target.lastElementChild?.remove();
}
