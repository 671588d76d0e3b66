/**
 * A drawing with the ink of the style sheet written into it, for programs that no style sheet reaches: picture editors, the renderer, a saved file.
 * Takes the cascade of the story page as it is; knows no figure. Not every program reads selectors such as :is() or :not(), all read attributes.
 */
import Specificity from '@bramus/specificity';
import { buildSync } from 'esbuild';
import { JSDOM } from 'jsdom';
import type { SvgNode } from '../../chart/svg.ts';
import { tokens } from '../../styles/token-rules.ts';
import type { Theme } from '../../styles/tokens.ts';

/** What ink is made of, with what holds where nothing is said. Sizes and places are the drawing's own. */
const inherited: Readonly<Record<string, string>> = {
  color: '#000000',
  fill: '#000000',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-size': '16',
  'font-weight': '400',
  'font-family': '',
  'text-anchor': 'start',
  'letter-spacing': 'normal',
  'paint-order': 'normal',
};
const properties = [...Object.keys(inherited), 'opacity', 'display'];
/** Of use to a page and its script only. */
const isDropped = (name: string): boolean =>
  name === 'class' || name === 'style' || name === 'role' || /^(?:aria|data)-/.test(name);

interface Rule {
  selector: string;
  weight: readonly [number, number, number];
  style: CSSStyleDeclaration;
}
type Ink = Record<string, string>;

let sheet: { document: Document; rules: Rule[] } | undefined;

/** The rules that say something of ink, weakest first. Rules for print, for other colours and for wide windows are not ours. */
function readSheet(): { document: Document; rules: Rule[] } {
  const [file] = buildSync({
    entryPoints: ['src/styles/story.css'],
    bundle: true,
    write: false,
    charset: 'utf8',
    logLevel: 'silent',
    target: ['chrome111', 'safari16', 'firefox113'],
  }).outputFiles;
  const { document } = new JSDOM(`<!doctype html><style>${file?.text ?? ''}</style><body></body>`)
    .window;
  const all = [...(document.styleSheets[0]?.cssRules ?? [])].flatMap((rule): Rule[] => {
    const { selectorText, style } = rule as CSSStyleRule;
    if (
      !selectorText ||
      selectorText.includes('::') ||
      !properties.some((name) => style.getPropertyValue(name) !== '')
    )
      return [];
    return Specificity.calculate(selectorText).map((found): Rule => ({
      selector: found.selectorString(),
      weight: [found.a, found.b, found.c],
      style,
    }));
  });
  const byWeight = (one: Rule, other: Rule): number =>
    one.weight[0] - other.weight[0] ||
    one.weight[1] - other.weight[1] ||
    one.weight[2] - other.weight[2];
  return { document, rules: all.sort(byWeight) };
}

/** `families` names the fonts by weight, as programs outside a browser know them. */
export function inkDrawing(
  svg: string,
  theme: Theme,
  families: (weight: string) => string,
): SvgNode {
  const { document, rules } = (sheet ??= readSheet());
  document.body.innerHTML = svg;
  const root = document.body.querySelector('svg')!;
  const said = new Map<Element, Ink>();
  for (const { selector, style } of rules) {
    for (const element of document.body.querySelectorAll(selector)) {
      const ink = said.get(element) ?? {};
      for (const name of properties)
        if (style.getPropertyValue(name) !== '') ink[name] = style.getPropertyValue(name);
      said.set(element, ink);
    }
  }
  const values = tokens(theme);
  // Around the drawing stands the page: its words are of the ink that the tokens name.
  return copy(
    root,
    { ...inherited, color: values['ink'] ?? '#000000' },
    { ...inherited, 'font-family': families('400') },
  );

  /** `around` is what the drawing inherits; `written` is what stands already on the elements around, so that nothing is said twice. */
  function copy(element: Element, around: Ink, written: Ink): SvgNode {
    const own = Object.fromEntries(
      [...element.attributes]
        .filter(({ name }) => properties.includes(name))
        .map(({ name, value }) => [name, value]),
    );
    const spoken = Object.fromEntries(
      Object.entries({ ...own, ...said.get(element) }).map(([name, value]) => [
        name,
        plain(resolve(value, values)),
      ]),
    );
    const now: Ink = { ...around };
    for (const [name, value] of Object.entries(spoken))
      if (name in inherited && value !== 'inherit') now[name] = value;
    const literal: Ink = { ...now, 'font-family': families(now['font-weight'] ?? '400') };
    for (const name of ['fill', 'stroke'])
      if (now[name] === 'currentColor') literal[name] = now['color'] ?? '';
    const ink = Object.entries(literal).filter(
      ([name, value]) => name !== 'color' && value !== written[name],
    );
    const others = [...element.attributes]
      .filter(({ name }) => !properties.includes(name) && !isDropped(name))
      .map(({ name, value }) => [name, value]);
    const { opacity } = spoken;
    const children = [...element.childNodes].flatMap((child): (SvgNode | string)[] =>
      child.nodeType === 3
        ? [child.textContent ?? '']
        : child.nodeType === 1 && !isHidden(child as Element)
          ? [copy(child as Element, now, { ...written, ...Object.fromEntries(ink) })]
          : [],
    );
    return {
      tag: element.tagName,
      attributes: Object.fromEntries([
        ...others,
        ...ink,
        ...(opacity && opacity !== '1' ? [['opacity', opacity]] : []),
      ]) as SvgNode['attributes'],
      children: children.flatMap(withRim),
    };
  }

  function isHidden(element: Element): boolean {
    return said.get(element)?.['display'] === 'none' || element.getAttribute('display') === 'none';
  }
}

/** Not every program knows that a rim lies under its letters; those that don't would paint it over them. So the rim is a text of its own. */
function withRim(node: SvgNode | string): (SvgNode | string)[] {
  if (
    typeof node === 'string' ||
    node.tag !== 'text' ||
    node.attributes['paint-order'] === undefined
  )
    return [node];
  const { stroke, 'stroke-width': width, 'stroke-linejoin': join } = node.attributes;
  const ofRim = ['paint-order', 'stroke', 'stroke-width', 'stroke-linejoin'];
  const letters = Object.fromEntries(
    Object.entries(node.attributes).filter(([name]) => !ofRim.includes(name)),
  );
  if (stroke === undefined || stroke === 'none') return [{ ...node, attributes: letters }];
  return [
    {
      ...node,
      attributes: {
        ...letters,
        fill: stroke,
        stroke,
        'stroke-width': width ?? 1,
        'stroke-linejoin': join ?? 'round',
      },
    },
    { ...node, attributes: letters },
  ];
}

function resolve(value: string, values: Readonly<Record<string, string>>): string {
  return value.replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => {
    const found = values[name];
    if (found === undefined)
      throw new Error(
        `src/styles: a drawing is inked with "--${name}".\nsrc/styles/tokens.ts has no such token.\nExpected a token of the list there.\nAdd it, or use another name.`,
      );
    return resolve(found, values);
  });
}

/** As a program without a style sheet reads it: "12" for "12px", and no quotes around an address. */
const plain = (value: string): string =>
  value
    .trim()
    .replace(/^(-?[\d.]+)px$/, '$1')
    .replace(/^currentcolor$/i, 'currentColor')
    .replace(/^url\("?([^")]*)"?\)$/, 'url($1)');
