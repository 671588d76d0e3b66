/** What tells a reader of books which files there are, in which order, and what the book offers to those who cannot see it: package document, contents, container. */
import { escapeXml } from './xml.ts';

export interface BookFile {
  /** Name without its ending: "sixteen-september". */
  name: string;
  title: string;
  /** Parts with a place in the contents, one level down. */
  parts: readonly { id: string; title: string }[];
}
export interface BookFacts {
  title: string;
  description: string;
  language: string;
  publisher: string;
  rights: string;
  /** Its lasting address with the version of the data. */
  identifier: string;
  /** ISO day of the data. */
  day: string;
  contents: string;
  accessibility: string;
}

export const containerXml = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

const features = [
  'alternativeText',
  'displayTransformability',
  'readingOrder',
  'structuralNavigation',
  'tableOfContents',
];

export function packageXml(
  facts: BookFacts,
  files: readonly BookFile[],
  pictures: readonly string[],
): string {
  const meta = (property: string, value: string): string =>
    `<meta property="${property}">${escapeXml(value)}</meta>`;
  const dc = (name: string, value: string, id = ''): string =>
    `<dc:${name}${id && ` id="${id}"`}>${escapeXml(value)}</dc:${name}>`;
  return lines(
    '<?xml version="1.0" encoding="utf-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="${facts.language}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    dc('identifier', facts.identifier, 'book-id'),
    dc('title', facts.title),
    dc('language', facts.language),
    dc('description', facts.description),
    dc('publisher', facts.publisher),
    dc('rights', facts.rights),
    dc('date', facts.day),
    meta('dcterms:modified', `${facts.day}T00:00:00Z`),
    ...['textual', 'visual'].map((mode) => meta('schema:accessMode', mode)),
    ...['textual,visual', 'textual'].map((modes) => meta('schema:accessModeSufficient', modes)),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', facts.accessibility),
    '</metadata>',
    '<manifest>',
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...files.map(
      ({ name }) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`,
    ),
    ...pictures.map(
      (picture) =>
        `<item id="picture-${picture.replace('.', '-')}" href="${picture}" media-type="image/png"${picture === 'cover.png' ? ' properties="cover-image"' : ''}/>`,
    ),
    '</manifest>',
    '<spine>',
    ...files.map(({ name }) => `<itemref idref="${name}"/>`),
    '</spine>',
    '</package>',
  );
}

export function navXml(facts: BookFacts, files: readonly BookFile[]): string {
  const item = (address: string, title: string, inside = ''): string =>
    `<li><a href="${address}">${escapeXml(title)}</a>${inside}</li>`;
  return lines(
    xhtmlHead(facts.language, facts.contents),
    `<nav epub:type="toc" role="doc-toc" aria-labelledby="contents"><h1 id="contents">${escapeXml(facts.contents)}</h1><ol>`,
    ...files
      .filter(({ name }) => name !== 'cover')
      .map(({ name, title, parts }) =>
        item(
          `${name}.xhtml`,
          title,
          parts.length === 0
            ? ''
            : `<ol>${parts.map((part) => item(`${name}.xhtml#${part.id}`, part.title)).join('')}</ol>`,
        ),
      ),
    '</ol></nav>',
    '</body></html>',
  );
}

export const xhtmlHead = (language: string, title: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}"><head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head><body>`;

const lines = (...parts: string[]): string => `${parts.join('\n')}\n`;
