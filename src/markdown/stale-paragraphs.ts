/** The English of today beside a paragraph of a translation that was made from another English one, where it carries a number. */
import { english } from '../format/language.ts';
import type { Block } from './assemble.ts';
import { createContext, type WordsModel } from './context.ts';
import { compareParts, englishText, readMadeFrom } from './made-from.ts';
import { partsOf } from './parts.ts';
import { readInterface, sourceLanguage } from './languages.ts';
import type { WordsFile } from './read-file.ts';
import { renderWords } from './render-words.ts';

/** HTML by the place of the paragraph among those of its file. Steps, lists and headings are told by the check alone. */
export type Beside = ReadonlyMap<number, string>;

export function besideStale(model: WordsModel, root: string, file: WordsFile): Beside {
  const beside = new Map<number, string>();
  const name = file.file.split('/').slice(2).join('/');
  const marks = readMadeFrom(root, file.lang)[name];
  const source = marks && englishText(root, name, new Map());
  if (source === undefined) return beside;
  const own = partsOf(name, file.text);
  const { stale } = compareParts(own, partsOf(name, source), marks);
  const paragraphs = own.blocks.filter(({ text }) => isParagraph(text));
  for (const { part, english: now } of stale) {
    const place = paragraphs.indexOf(part);
    if (place >= 0 && now?.text.includes('{{'))
      beside.set(place, asideOf(model, root, file, now.text));
  }
  return beside;
}

const isParagraph = (text: string): boolean => !/^(?:#|:::|[-*>|] ?|\d+\.)/.test(text);

function asideOf(model: WordsModel, root: string, { file, lang }: WordsFile, text: string): string {
  const context = createContext(model, file, 'story', { language: english });
  const { html } = renderWords(context, text.replace(/\[@[^\]]*\]/g, ''), 1);
  const [label, source] = [lang, sourceLanguage].map((name) => {
    const { edition } = readInterface(root, name) as { edition?: { stale?: string } };
    return edition?.stale;
  });
  const said = label === undefined ? `${source ?? ''} ${html}` : html;
  return `<aside class="stale">${label === undefined ? '' : `<p>${label}</p>`}<p lang="${english.tag}">${said}</p></aside>`;
}

/** Paragraphs have ids in chapters, and none elsewhere. */
export function insertBeside(
  html: string,
  beside: Beside,
  from = 0,
): { html: string; next: number } {
  let place = from;
  const written = html.replace(/<p(?: id="[^"]*")?>.*?<\/p>/gs, (paragraph) => {
    const aside = beside.get(place) ?? '';
    place += 1;
    return paragraph + aside;
  });
  return { html: written, next: place };
}

/** Over all runs of text of a file in their order. */
export function blocksBeside(blocks: readonly Block[], beside: Beside): Block[] {
  let next = 0;
  return blocks.map((block) => {
    if (block.type !== 'html') return block;
    const written = insertBeside(block.html, beside, next);
    next = written.next;
    return { ...block, html: written.html };
  });
}
