/** The English of today beside what was translated from another English one, where it carries a number: below a block of text, behind a field of front matter. */
import type { Token } from 'markdown-it';
import { english } from '../format/language.ts';
import { createContext, envOf, type Context } from './context.ts';
import { readInterface, sourceLanguage } from './languages.ts';
import { compareParts, englishText, type MadeFrom } from './made-from.ts';
import { markdown } from './markdown.ts';
import { partsOf } from './parts.ts';
import type { WordsFile } from './read-file.ts';
import { renderWords, type Words } from './render-words.ts';

/** What of a file is stale and has a number in English. Words of drawings and of the interface have none; the check tells of them. */
export interface StaleText {
  /** Stands before the English; undefined where the language has no words for it. */
  label: string | undefined;
  englishLabel: string;
  /** English by the name of the field. */
  fields: ReadonlyMap<string, string>;
  /** First and last line in the file. */
  blocks: readonly { from: number; to: number; text: string }[];
}

/** `madeFrom` is that of the language of the file. */
export function staleTextOf(
  root: string,
  file: WordsFile,
  madeFrom: MadeFrom,
): StaleText | undefined {
  const name = file.file.split('/').slice(2).join('/');
  const marks = madeFrom[name];
  const source = marks && englishText(root, name, new Map());
  if (source === undefined) return undefined;
  const own = partsOf(name, file.text);
  const stale = compareParts(own, partsOf(name, source), marks).stale.flatMap(
    ({ part, english: now }) => (now?.text.includes('{{') ? [{ part, text: now.text }] : []),
  );
  if (stale.length === 0) return undefined;
  const labelIn = (lang: string): string | undefined =>
    (readInterface(root, lang) as { edition?: { stale?: string } }).edition?.stale;
  const isField = new Set(own.fields);
  return {
    label: labelIn(file.lang),
    englishLabel: labelIn(sourceLanguage) ?? '',
    fields: new Map(
      stale.filter(({ part }) => isField.has(part)).map(({ part, text }) => [part.key, text]),
    ),
    blocks: stale
      .filter(({ part }) => !isField.has(part))
      .map(({ part, text }) => ({
        from: part.line,
        to: part.line + part.text.split('\n').length - 1,
        text,
      })),
  };
}

/** A context of its own: what the English names is told by the English edition. */
const englishContext = ({ model, file, base }: Context): Context =>
  createContext(model, file, 'page', { language: english, base });

const withoutCitations = (text: string): string => text.replace(/\[@[^\]]*\]/g, '');

/** The words of a field with the English behind them. */
export function withEnglish(context: Context, key: string, words: Words): Words {
  const { stale } = context;
  const text = stale?.fields.get(key);
  if (!stale || text === undefined) return words;
  const now = renderWords(englishContext(context), withoutCitations(text), 1).html;
  const said =
    stale.label === undefined
      ? `<span lang="${english.tag}">${stale.englishLabel} ${now}</span>`
      : `${stale.label} <span lang="${english.tag}">${now}</span>`;
  return { ...words, html: `${words.html} <span class="stale">${said}</span>` };
}

const elements = /^(?:paragraph|heading|bullet_list|ordered_list|blockquote|table)_open$/;

/** The tokens of a file, with the English behind the last element of each stale block. */
export function insertEnglish(context: Context, tokens: Token[]): Token[] {
  const { stale } = context;
  if (!stale) return tokens;
  const behind = new Map<Token | undefined, Token>();
  for (const { from, to, text } of stale.blocks) {
    const inside = tokens.filter(
      ({ type, map }) => elements.test(type) && map && map[0] + 1 >= from && map[1] <= to,
    );
    const level = Math.min(...inside.map((token) => token.level));
    const last = inside.findLast((token) => token.level === level);
    if (last) behind.set(closeOf(tokens, last), asideOf(context, stale, text));
  }
  return tokens.flatMap((token) => [token, behind.get(token) ?? []].flat());
}

const closeOf = (tokens: readonly Token[], open: Token): Token | undefined =>
  tokens
    .slice(tokens.indexOf(open))
    .find(({ level, nesting }) => nesting === -1 && level === open.level);

function asideOf(context: Context, { label, englishLabel }: StaleText, text: string): Token {
  const own = englishContext(context);
  const tokens = markdown.parse(withoutCitations(bare(text)), envOf(own));
  for (const token of tokens) if (token.nesting === 1) token.attrs = [['lang', english.tag]];
  const html = markdown.renderer.render(tokens, markdown.options, envOf(own));
  const head =
    label === undefined ? `<p lang="${english.tag}">${englishLabel}</p>` : `<p>${label}</p>`;
  // The class of tokens is not given out; one without words is made into what is needed.
  return Object.assign(markdown.parseInline('', envOf(own))[0]!, {
    type: 'html_block',
    content: `<div class="stale" role="note">${head}${html}</div>\n`,
    children: null,
  });
}

/** A block without its fences, the header of its step, and the marks that would make a heading of it. */
const bare = (text: string): string =>
  text
    .replace(/^::: step [^]*?^---$/m, '')
    .replace(/^:::.*$/gm, '')
    .replace(/^#+ (.*)$/gm, '$1\n')
    .trim();
