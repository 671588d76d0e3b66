/**
 * Closes a built page into one file that opens from any disk and asks for nothing: fonts and icon are written into it, links to other pages become full
 * addresses or places inside it, and the policy is made anew. Whatever would still need a request stops the build. Knows no page by name.
 */
import { serialize, parse } from 'parse5';
import {
  attributeOf,
  elementsOf,
  setAttribute,
  setWords,
  wordsOf,
  type HtmlElement,
} from '../markdown/rewrite-html.ts';
import { contentPolicy } from './content-policy.ts';

export interface SingleFileOptions {
  /** The bytes of a file of the site, by its path from the root. */
  read(path: string): Uint8Array;
  /** Full address of a path from the root. */
  address(path: string): string;
  /** Pages of the site that stand in this file, by folder: "claims/" → the place "claims", "figures/held/" → "figures-held". */
  inside: readonly string[];
  /** The folder of the edition, from the root: "" or "be/". */
  folder?: string;
}

const types: Record<string, string> = {
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
};
const silentLinks = new Set([
  'canonical',
  'alternate',
  'license',
  'author',
  'cite-as',
  'describedby',
]);

export function closePage(html: string, options: SingleFileOptions): string {
  const document = parse(html);
  const elements = elementsOf(document);
  const ids = new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
  for (const element of elements) closeElement(element, ids, options);
  setPolicy(elements);
  return serialize(document);
}

function closeElement(
  element: HtmlElement,
  ids: ReadonlySet<string>,
  options: SingleFileOptions,
): void {
  const { tagName } = element;
  if (['src', 'srcset', 'data'].some((name) => attributeOf(element, name) !== undefined))
    throw fault(
      `<${tagName}> loads a file`,
      'everything it needs inside it',
      'Draw it inline, or leave it out of this edition.',
    );
  if (tagName === 'style') return setWords(element, withFonts(wordsOf(element), options));
  const href = attributeOf(element, 'href');
  if (href === undefined) return;
  if (tagName === 'a') setAttribute(element, 'href', placeOf(href, ids, options));
  else if (tagName === 'link') closeLink(element, href, options);
  else if (!href.startsWith('#')) fail(`<${tagName}> points to "${href}"`);
}

function closeLink(link: HtmlElement, href: string, options: SingleFileOptions): void {
  const rel = attributeOf(link, 'rel') ?? '';
  if (rel === 'icon') {
    if (!href.startsWith('data:'))
      setAttribute(link, 'href', dataAddress(pathOf(href, options), options));
    return;
  }
  if (!silentLinks.has(rel)) fail(`<link rel="${rel}"> loads "${href}"`);
  // The file is a copy of the front page, wherever it was laid out.
  if (rel === 'canonical') setAttribute(link, 'href', options.address(options.folder ?? ''));
  else if (!/^https?:/.test(href))
    setAttribute(link, 'href', options.address(pathOf(href, options)));
}

const fail = (found: string): never => {
  throw fault(
    found,
    'no request of any kind',
    'Write it into the page, or leave it out of this edition.',
  );
};
const fault = (found: string, expected: string, fix: string): Error =>
  new Error(
    `src/pages/single-file.astro\n  Found: ${found}.\n  Expected: a single file with ${expected}.\n  ${fix}`,
  );

/** From the root: pages of this kind are written as if they stood in the folder of their edition. */
const pathOf = (href: string, { folder = '' }: SingleFileOptions): string =>
  new URL(href, `https://copy.example/${folder}`).pathname.slice(1);

/** Where a link of the web edition leads in this one. An anchor that is not there stops the build: nothing may dangle. */
function placeOf(href: string, ids: ReadonlySet<string>, options: SingleFileOptions): string {
  if (/^(?:[a-z][a-z+.-]*:|\?)/i.test(href)) return href;
  const { address, inside, folder: home = '' } = options;
  const [, , hash = ''] = /^([^#]*)(?:#(.*))?$/.exec(href) ?? [];
  const path = pathOf(href, options);
  // What is pasted into other sites needs this one: its box stands on the web alone.
  const folder = hash === 'take' ? undefined : inside.find((name) => path === `${home}${name}/`);
  if (path !== home && folder === undefined) return address(path) + (hash === '' ? '' : `#${hash}`);
  const place =
    folder === undefined
      ? hash === ''
        ? 'story'
        : hash
      : hash === ''
        ? folder.replaceAll('/', '-')
        : `${folder.replaceAll('/', '-')}-${hash}`;
  if (!ids.has(decodeURIComponent(place)))
    throw fault(
      `a link leads to "#${place}", which is not in the file`,
      'every inner link leading somewhere',
      'Correct the link, or give its target that id.',
    );
  return `#${place}`;
}

const dataAddress = (path: string, { read }: SingleFileOptions): string =>
  `data:${types[path.split('.').at(-1) ?? ''] ?? fail(`"${path}" has a type that is not known`)};base64,${Buffer.from(read(path)).toString('base64')}`;

function withFonts(css: string, options: SingleFileOptions): string {
  return css.replace(/url\((["']?)([^)"']+)\1\)/g, (whole, _quote, target: string) =>
    /^(?:#|data:)/.test(target) ? whole : `url(${dataAddress(pathOf(target, options), options)})`,
  );
}

/** Hashes of what stands in the file now; fonts and the icon are data, and nothing else may come from anywhere. */
function setPolicy(elements: readonly HtmlElement[]): void {
  const textsOf = (tag: string): string[] =>
    elements
      .filter(
        (element) =>
          element.tagName === tag &&
          // What has another type is data.
          [undefined, 'module'].includes(attributeOf(element, 'type')),
      )
      .map((element) => wordsOf(element));
  const meta = elements.find(
    (element) => attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  if (meta === undefined)
    throw fault(
      'no Content-Security-Policy',
      'a policy of its own',
      'Lay the page out with src/layouts/Page.astro.',
    );
  const policy = contentPolicy({
    styles: textsOf('style'),
    scripts: textsOf('script'),
    fonts: 'data:',
    images: 'data:',
  });
  setAttribute(meta, 'content', policy);
}
