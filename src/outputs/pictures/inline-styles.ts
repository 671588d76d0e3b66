/**
 * A drawing with the styles of the stylesheet written into its attributes, for programs that no stylesheet reaches: picture editors, the renderer, a saved file.
 * Takes the cascade of the story page as it is; knows no figure. Not every program reads selectors such as :is() or :not(), all read attributes.
 */
import Specificity from '@bramus/specificity';
import { buildSync } from 'esbuild';
import { JSDOM } from 'jsdom';
import type { SvgNode } from '../../chart/svg.ts';
import { withHalo } from './halo.ts';
import { tokens } from '../../styles/token-rules.ts';
import type { Palette } from '../../styles/tokens.ts';

/** The properties that are written, with their defaults. Sizes and places are the drawing's own. */
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
type Styles = Record<string, string>;

interface Stylesheet {
  document: Document;
  rules: Rule[];
}
let stylesheet: Stylesheet | undefined;

/** The rules that set one of our properties, weakest first. Rules for print, for other colours, for wide windows and for a script at work are left out. */
function readStylesheet(): Stylesheet {
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
      /::|\[\*\|live/.test(selectorText) ||
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

/** What copying an element needs to know besides the element. */
interface Context {
  declared: ReadonlyMap<Element, Styles>;
  values: Readonly<Record<string, string>>;
  families: (weight: string) => string;
}

/** `families` names the fonts by weight, as programs outside a browser know them. */
export function inlineStyles(
  svg: string,
  palette: Palette,
  families: (weight: string) => string,
): SvgNode {
  const { document, rules } = (stylesheet ??= readStylesheet());
  document.body.innerHTML = svg;
  const root = document.body.querySelector('svg')!;
  const context = {
    declared: declarationsIn(document.body, rules),
    values: tokens(palette),
    families,
  };
  // Around the drawing stands the page: its words have the colour that the tokens name.
  return copy(
    root,
    { ...inherited, color: context.values['ink'] ?? '#000000' },
    { ...inherited, 'font-family': families('400') },
    context,
  );
}

/** What the rules declare for each element; a stronger rule overwrites a weaker one. */
function declarationsIn(body: Element, rules: readonly Rule[]): Map<Element, Styles> {
  const declared = new Map<Element, Styles>();
  for (const { selector, style } of rules) {
    for (const element of body.querySelectorAll(selector)) {
      const styles = declared.get(element) ?? {};
      for (const name of properties)
        if (style.getPropertyValue(name) !== '') styles[name] = style.getPropertyValue(name);
      declared.set(element, styles);
    }
  }
  return declared;
}

/** `around` is what the element inherits; `written` is what stands already on the elements around it, so that nothing is written twice. */
function copy(element: Element, around: Styles, written: Styles, context: Context): SvgNode {
  const specified = specifiedStyles(element, context);
  const computed: Styles = { ...around };
  for (const [name, value] of Object.entries(specified))
    if (name in inherited && value !== 'inherit') computed[name] = value;
  const literal = literalStyles(computed, context);
  const added = Object.entries(literal).filter(
    ([name, value]) => name !== 'color' && value !== written[name],
  );
  const others = [...element.attributes]
    .filter(({ name }) => !properties.includes(name) && !isDropped(name))
    .map(({ name, value }) => [name, value]);
  const { opacity } = specified;
  const children = [...element.childNodes].flatMap((child): (SvgNode | string)[] => {
    if (child.nodeType === 3) return [child.textContent ?? ''];
    if (child.nodeType !== 1 || isHidden(child as Element, context)) return [];
    return [
      copy(child as Element, computed, { ...written, ...Object.fromEntries(added) }, context),
    ];
  });
  return {
    tag: element.tagName,
    attributes: Object.fromEntries([
      ...others,
      ...added,
      ...(opacity && opacity !== '1' ? [['opacity', opacity]] : []),
    ]) as SvgNode['attributes'],
    children: children.flatMap(withHalo),
  };
}

/** The element's own attributes, overwritten by what the stylesheet declares, with every token resolved. */
function specifiedStyles(element: Element, { declared, values }: Context): Styles {
  const own = Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => properties.includes(name))
      .map(({ name, value }) => [name, value]),
  );
  return Object.fromEntries(
    Object.entries({ ...own, ...declared.get(element) }).map(([name, value]) => [
      name,
      plain(resolve(value, values)),
    ]),
  );
}

/** Without currentColor, and with the family that a weight is known by. */
function literalStyles(computed: Styles, { families }: Context): Styles {
  const literal: Styles = {
    ...computed,
    'font-family': families(computed['font-weight'] ?? '400'),
  };
  for (const name of ['fill', 'stroke'])
    if (computed[name] === 'currentColor') literal[name] = computed['color'] ?? '';
  return literal;
}

const isHidden = (element: Element, { declared }: Context): boolean =>
  declared.get(element)?.['display'] === 'none' || element.getAttribute('display') === 'none';

function resolve(value: string, values: Readonly<Record<string, string>>): string {
  return value.replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => {
    const found = values[name];
    if (found === undefined)
      throw new Error(
        `src/styles: a drawing is coloured with "--${name}".\nsrc/styles/tokens.ts has no such token.\nExpected a token of the list there.\nAdd it, or use another name.`,
      );
    return resolve(found, values);
  });
}

/** As a program without a stylesheet reads it: "12" for "12px", and no quotes around an address. */
const plain = (value: string): string =>
  value
    .trim()
    .replace(/^(-?[\d.]+)px$/, '$1')
    .replace(/^currentcolor$/i, 'currentColor')
    .replace(/^url\("?([^")]*)"?\)$/, 'url($1)');
