/**
 * Closes a laid-out page into a book for electronic readers, EPUB 3: each section that names a file becomes one, links inside lead from file to file,
 * links elsewhere get full addresses. Pictures are read from beside the page. The same bytes on every day. Knows no chapter by name.
 */
import { parse } from 'parse5';
import {
  attributeOf,
  elementsOf,
  setAttribute,
  wordsOf,
  type HtmlElement,
} from '../../markdown/rewrite-html.ts';
import { zipWithoutClock } from '../zip.ts';
import {
  containerXml,
  navXml,
  packageXml,
  xhtmlHead,
  type BookFacts,
  type BookFile,
} from './package-document.ts';
import { toXml } from './xml.ts';

export interface BookOptions {
  /** The bytes of a file beside the page. */
  read(name: string): Uint8Array;
  /** Full address of a link as it stands on the page. */
  address(href: string): string;
  style: string;
}

/** The mark that it is a book comes first and unpacked, as readers look for it by its place. */
export function closeBook(html: string, { read, address, style }: BookOptions): Uint8Array {
  const elements = elementsOf(parse(html));
  const sections = elements.filter((element) => attributeOf(element, 'data-file') !== undefined);
  const facts = factsOf(elements);
  const fileOfId = new Map(
    sections.flatMap((section) =>
      idsIn(section).map((id) => [id, attributeOf(section, 'data-file')!] as const),
    ),
  );
  const pictures = [
    ...new Set(
      elements
        .filter(({ tagName }) => tagName === 'img')
        .map((img) => attributeOf(img, 'src') ?? ''),
    ),
  ];
  const files = sections.map((section) => {
    const file = fileOf(section);
    for (const element of elementsOf(section)) closeElement(element, file.name, fileOfId, address);
    return { ...file, xml: xhtmlOf(section, file, facts) };
  });
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  return zipWithoutClock(
    {
      mimetype: [text('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': text(containerXml),
      'book/package.opf': text(packageXml(facts, files, pictures)),
      'book/nav.xhtml': text(navXml(facts, files)),
      'book/style.css': text(style),
      ...Object.fromEntries(files.map(({ name, xml }) => [`book/${name}.xhtml`, text(xml)])),
      ...Object.fromEntries(pictures.map((name) => [`book/${name}`, read(name)])),
    },
    facts.day,
  );
}

/** What the page says of itself in its head: <meta name="book-title" content="…">. */
function factsOf(elements: readonly HtmlElement[]): BookFacts {
  const found = (name: string): string => {
    const meta = elements.find((element) => attributeOf(element, 'name') === `book-${name}`);
    return attributeOf(meta ?? fail(`no <meta name="book-${name}">`), 'content') ?? '';
  };
  return {
    title: found('title'),
    description: found('description'),
    language: found('language'),
    publisher: found('publisher'),
    rights: found('rights'),
    identifier: found('identifier'),
    day: found('day'),
    contents: found('contents'),
    accessibility: found('accessibility'),
  };
}

const fileOf = (section: HtmlElement): BookFile => ({
  name: attributeOf(section, 'data-file')!,
  title: attributeOf(section, 'data-title')!,
  parts: elementsOf(section).flatMap((element) => {
    const title = attributeOf(element, 'data-part');
    return title === undefined ? [] : [{ id: attributeOf(element, 'id')!, title }];
  }),
});

const idsIn = (section: HtmlElement): string[] =>
  [section, ...elementsOf(section)].flatMap((element) => attributeOf(element, 'id') ?? []);

function closeElement(
  element: HtmlElement,
  file: string,
  fileOfId: ReadonlyMap<string, string>,
  address: (href: string) => string,
): void {
  tellType(element);
  const lang = attributeOf(element, 'lang');
  if (lang !== undefined) element.attrs.push({ name: 'xml:lang', value: lang });
  element.attrs = element.attrs.filter(({ name }) => !name.startsWith('data-'));
  const href = attributeOf(element, 'href');
  if (element.tagName !== 'a' || href === undefined) return;
  const place = placeOf(href, file, fileOfId, address);
  setAttribute(element, 'href', place);
  // A place in the book is in its language, whatever the page of the web is in.
  if (/^[^:/]*#/.test(place)) setAttribute(element, 'hreflang', undefined);
}

/** What a part is, said twice: readers of books look for their own name of it, assistive technology for a role. */
function tellType(element: HtmlElement): void {
  const isNote = /^note-\d+$/.test(attributeOf(element, 'id') ?? '');
  const isMark = attributeOf(element, 'class') === 'cite';
  const type = isMark ? 'noteref' : isNote ? 'endnote' : attributeOf(element, 'data-type');
  if (type === undefined) return;
  element.attrs.unshift({ name: 'epub:type', value: type });
  // A list of notes is a list to those who hear it.
  if (!isNote) setAttribute(element, 'role', `doc-${type}`);
}

/** A place that is in the book is led to there, whatever page of the web it stands on. */
function placeOf(
  href: string,
  file: string,
  fileOfId: ReadonlyMap<string, string>,
  address: (href: string) => string,
): string {
  if (/^[a-z][a-z+.-]*:/i.test(href)) return href;
  const [, path = '', hash = ''] = /^([^#]*)(?:#(.*))?$/.exec(href) ?? [];
  const place = path.endsWith('facts/') ? `fact-${hash}` : hash;
  const target = hash === '' ? undefined : fileOfId.get(decodeURIComponent(place));
  if (target !== undefined) return `${target === file ? '' : `${target}.xhtml`}#${place}`;
  if (path === '') fail(`a link to "${href}", which is in no file of the book`);
  return address(href);
}

function xhtmlOf(section: HtmlElement, { title }: BookFile, { language }: BookFacts): string {
  if (
    wordsOf(section).trim() === '' &&
    !elementsOf(section).some(({ tagName }) => tagName === 'img')
  )
    fail(`nothing in the file of "${title}"`);
  tellType(section);
  section.attrs = section.attrs.filter(({ name }) => !name.startsWith('data-'));
  return `${xhtmlHead(language, title)}${toXml(section)}</body></html>\n`;
}

function fail(found: string): never {
  throw new Error(
    `src/pages/epub/index.astro\n  Found: ${found}.\n  Expected: a page that can be closed into a book.\n  Correct the page, or src/outputs/epub/close-book.ts.`,
  );
}
