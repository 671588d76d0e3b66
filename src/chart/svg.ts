/** A drawing as plain data, so that the same tree is written as markup at build and patched into the page by the browser. No DOM. */
import { escapeMarkup } from '../format/escape.ts';

export interface SvgNode {
  tag: string;
  attributes: Record<string, string | number>;
  children: readonly (SvgNode | string)[];
}

/** Builds one node; an attribute given as undefined is left out. */
export function element(
  tag: string,
  attributes: Record<string, string | number | undefined> = {},
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) kept[name] = value;
  return { tag, attributes: kept, children };
}

/** Rounds to a tenth of a pixel: finer differences cannot be seen, and the same input must give the same bytes. */
export const roundCoordinate = (value: number): number => Math.round(value * 10) / 10 || 0;

/** The way of a path or of a transform, each number of it rounded: svgPath`M${x} ${y}h${width}`. */
export const svgPath = (parts: TemplateStringsArray, ...numbers: number[]): string =>
  String.raw({ raw: parts }, ...numbers.map(roundCoordinate));

/** The text of an attribute; the browser and the build must agree on it to the letter. */
const attributeText = (value: string | number): string =>
  typeof value === 'number' ? String(roundCoordinate(value)) : value;

/** Writes the tree as markup, always with an end tag, as a browser's outerHTML does; `key` is for the browser that patches and is not written. */
export function serialize(node: SvgNode): string {
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => name !== 'key')
    .map(([name, value]) => ` ${name}="${escapeMarkup(attributeText(value))}"`)
    .join('');
  const children = node.children
    .map((child) => (typeof child === 'string' ? escapeMarkup(child) : serialize(child)))
    .join('');
  return `<${node.tag}${attributes}>${children}</${node.tag}>`;
}
