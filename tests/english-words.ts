// Finds English words that are left in a text of another language: by script, and by the words of our own English. Names, titles and addresses of sources stay as they are.
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { readProject } from '../src/authoring/project.ts';
import { missingTexts } from '../src/authoring/translation/record-texts.ts';
import { translationState } from '../src/authoring/translation/state.ts';
import { attributeOf, elementsOf, type HtmlElement } from '../src/markdown/rewrite-html.ts';
import { breakableParts } from '../src/outputs/print/print-html.ts';
import { loadSite, otherLanguages } from '../src/site/index.ts';

const source = loadSite();
const project = readProject('.', source.model);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
/** On paper a name may go on on the next line, and an address may break at its signs. */
const asNamed = (name: string): string => name.split(/\s+/).map(escape).join('\\s+');
const asPrinted = (address: string): string =>
  breakableParts(address.replace(/^https?:\/\//, ''))
    .map(escape)
    .join('\\s*');

const names = [...source.model.sources.values()]
  .flatMap(({ publisher, title }) => [
    publisher,
    // As the lines under figures shorten it.
    publisher.replace(/ (?:via|\(|in |citing|quoting|\/).*$/, ''),
    title ?? '',
  ])
  .concat(
    source.words.site.title,
    [...source.model.people.values()].map(({ name }) => name),
  )
  .filter((name) => name !== '');
const known = [
  ...[...source.model.sources.values()].flatMap(({ url }) => (url ? [asPrinted(url)] : [])),
  ...[...new Set(names)].map(asNamed),
]
  .sort((left, right) => right.length - left.length)
  .map((pattern) => new RegExp(pattern, 'g'));

/** Small letters alone: a name has a capital. */
const smallWords = (text: string): string[] =>
  text.match(/(?<![\p{L}\d/.@-])[a-z]{3,}(?![\p{L}\d/.@-])/gu) ?? [];

/** The words of our own English. */
const englishWords = new Set(
  [
    ...globSync('content/en/**/*.md').map((file) => readFileSync(file, 'utf8')),
    readFileSync('content/en/ui.json', 'utf8'),
    readFileSync('content/en/facts.json', 'utf8'),
  ].flatMap(smallWords),
);
/** Signs of files and of machines are the same everywhere. */
const everywhere = new Set(
  'svg png csv json edtf http https epub via and cookie cookies axe dark light style scripts true'.split(
    ' ',
  ),
);

/** Words of English texts that the check counts as not translated: a page that shows them is known to be unfinished. */
const openWords = new Map(
  otherLanguages().map((lang) => {
    const { texts, events } = missingTexts(project, lang);
    const open = [
      ...translationState('.', lang, source.model).flatMap(({ missing }) =>
        missing.map(({ text }) => text),
      ),
      ...texts,
      ...events.map((id) => source.model.eventById.get(id)?.title ?? ''),
    ];
    return [
      lang,
      new Set(
        open
          .join(' ')
          .toLowerCase()
          .match(/[a-z]{3,}/g),
      ),
    ];
  }),
);

/** English words in a text of a page, a drawing or a PDF, each once. */
export function englishWordsIn(text: string, lang: string): string[] {
  let own = text;
  for (const pattern of known) own = own.replace(pattern, ' ');
  // A quotation may stand in its own language.
  own = own.replace(/[‘“«„][^‘’“”«»„\p{Script=Cyrillic}]*[’”»“]/gu, ' ');
  const open = openWords.get(lang);
  return [...new Set(smallWords(own))].filter(
    (word) => englishWords.has(word) && !everywhere.has(word) && !open?.has(word),
  );
}

/** What a reader reads or hears in the language of the page: no scripts, no code, nothing marked as another language, no lists of sources. */
export const ownTextOf = (html: string, lang: string): string =>
  ownText(
    elementsOf(parse(html)).find(({ tagName }) => tagName === 'body')!,
    lang,
  ).join('\n');

function ownText(element: HtmlElement, lang: string): string[] {
  const own = attributeOf(element, 'lang') ?? lang;
  const isSourceList =
    /\b(?:notes|endnotes|paper-notes|source-list|citation)\b/.test(
      attributeOf(element, 'class') ?? '',
    ) || /^(?:notes|sources|cite)$/.test(attributeOf(element, 'id') ?? '');
  if (
    own !== lang ||
    isSourceList ||
    attributeOf(element, 'class') === 'report' ||
    ['script', 'style', 'code', 'pre', 'textarea', 'template', 'head'].includes(element.tagName)
  )
    return [];
  const heard = ['alt', 'aria-label', 'title', 'data-line']
    .map((name) => attributeOf(element, name) ?? '')
    .filter((text) => text !== '');
  const inside = element.childNodes.flatMap((node) =>
    'tagName' in node ? ownText(node as HtmlElement, lang) : 'value' in node ? [node.value] : [],
  );
  return [...heard, ...inside];
}
