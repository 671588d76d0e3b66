/**
 * Closes a built page into one file that opens from any disk and asks for nothing: fonts and icon are written into it, links to other pages become full
 * addresses or places inside it, and the policy is made anew. Whatever would still need a request stops the build. Knows no page by name.
 */
import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export interface SingleFileOptions {
  /** The bytes of a file of the site, by its path from the root. */
  read(path: string): Uint8Array;
  /** Full address of a path from the root. */
  address(path: string): string;
  /** Pages of the site that stand in this file, by folder: "claims/" → the place "claims". */
  inside: readonly string[];
}

type Element = DefaultTreeAdapterTypes.Element;
interface Edit {
  start: number;
  end: number;
  text: string;
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
  const elements = elementsOf(html);
  const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  const edits = elements.flatMap((element) => editsOf(element, html, ids, options));
  const closed = apply(html, edits);
  return apply(closed, [policyEdit(closed)]);
}

function editsOf(
  element: Element,
  html: string,
  ids: ReadonlySet<string>,
  options: SingleFileOptions,
): Edit[] {
  const { tagName } = element;
  if (
    attribute(element, 'src') !== undefined ||
    attribute(element, 'srcset') !== undefined ||
    attribute(element, 'data') !== undefined
  )
    throw fault(
      `<${tagName}> loads a file`,
      'everything it needs inside it',
      'Draw it inline, or leave it out of this edition.',
    );
  if (tagName === 'style') return insideOf(element, html, (css) => withFonts(css, options));
  const href = attribute(element, 'href');
  if (href === undefined) return [];
  if (tagName === 'a') return [setAttribute(element, 'href', placeOf(href, ids, options))];
  if (tagName !== 'link')
    return href.startsWith('#') ? [] : [fail(`<${tagName}> points to "${href}"`)];
  const rel = attribute(element, 'rel') ?? '';
  if (rel === 'icon')
    return href.startsWith('data:')
      ? []
      : [setAttribute(element, 'href', dataAddress(pathOf(href), options))];
  if (!silentLinks.has(rel)) return [fail(`<link rel="${rel}"> loads "${href}"`)];
  // The file is a copy of the front page, wherever it was laid out.
  return [
    setAttribute(
      element,
      'href',
      rel === 'canonical'
        ? options.address('')
        : /^https?:/.test(href)
          ? href
          : options.address(pathOf(href)),
    ),
  ];
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

/** From the root: pages of this kind are laid out with "./" as the way to it. */
const pathOf = (href: string): string => href.replace(/^(?:\.\.?\/)+/, '');

/** Where a link of the web edition leads in this one. An anchor that is not there stops the build: nothing may dangle. */
function placeOf(
  href: string,
  ids: ReadonlySet<string>,
  { address, inside }: SingleFileOptions,
): string {
  if (/^(?:[a-z][a-z+.-]*:|\?)/i.test(href)) return href;
  const [, path = '', hash = ''] = /^([^#]*)(?:#(.*))?$/.exec(pathOf(href)) ?? [];
  const folder = inside.find((name) => path === `${name}/`);
  if (path !== '' && folder === undefined) return address(path) + (hash === '' ? '' : `#${hash}`);
  const place =
    folder === undefined
      ? hash === ''
        ? 'story'
        : hash
      : hash === ''
        ? folder
        : `${folder}-${hash}`;
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
    /^(?:#|data:)/.test(target) ? whole : `url(${dataAddress(pathOf(target), options)})`,
  );
}

/** Hashes of what stands in the file now; fonts and the icon are data, and nothing else may come from anywhere. */
function policyEdit(html: string): Edit {
  const elements = elementsOf(html);
  const hashes = (tag: string): string =>
    elements
      .filter(
        (element) =>
          element.tagName === tag && (tag === 'style' || attribute(element, 'type') === undefined),
      )
      .map(
        (element) =>
          `'sha256-${createHash('sha256')
            .update(insideOf(element, html, (text) => text)[0]?.text ?? '')
            .digest('base64')}'`,
      )
      .join(' ');
  const policy = [
    "default-src 'none'",
    `style-src ${hashes('style')}`,
    `script-src ${hashes('script')}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const meta = elements.find(
    (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  if (meta === undefined)
    throw fault(
      'no Content-Security-Policy',
      'a policy of its own',
      'Lay the page out with src/layouts/Page.astro.',
    );
  return setAttribute(meta, 'content', policy);
}

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return found;
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

function setAttribute(element: Element, name: string, value: string): Edit {
  const place = element.sourceCodeLocation?.attrs?.[name];
  if (!place) return fail(`<${element.tagName}> has no "${name}" of its own`);
  return {
    start: place.startOffset,
    end: place.endOffset,
    text: `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  };
}

/** What stands between the tags of a style or a script, as written. */
function insideOf(element: Element, html: string, change: (text: string) => string): Edit[] {
  const place = element.sourceCodeLocation;
  if (!place?.startTag || !place.endTag) return [];
  const [start, end] = [place.startTag.endOffset, place.endTag.startOffset];
  return [{ start, end, text: change(html.slice(start, end)) }];
}

function apply(html: string, edits: readonly Edit[]): string {
  let [text, at] = ['', 0];
  for (const edit of edits.toSorted((left, right) => left.start - right.start)) {
    text += html.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + html.slice(at);
}
