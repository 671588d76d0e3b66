/** content/<language>/made-from.json: from which English each part of a translation was made, as short marks. What has changed in English since is stale. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLanguage } from './languages.ts';
import { partsOf, type Part, type Parts } from './parts.ts';

/** Marks of fields by name, and those of the blocks of text in their order. */
export interface FileMarks {
  fields?: Record<string, string>;
  blocks?: string;
}
/** By file from the folder of the language: "story/03-the-sum.md". */
export type MadeFrom = Record<string, FileMarks>;

export const madeFromFile = (lang: string): string => `content/${lang}/made-from.json`;

export const markOf = (text: string): string =>
  createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 8);

/** Nothing where the file is not there, or broken: then nothing is known to be stale. */
export const readMadeFrom = (root: string, lang: string): MadeFrom =>
  readMarks(root, madeFromFile(lang));

export function readMarks(root: string, file: string): MadeFrom {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')) as MadeFrom;
  } catch {
    return {};
  }
}

export const marksOf = ({ fields, blocks }: Parts): FileMarks => ({
  fields: Object.fromEntries(fields.map(({ key, text }) => [key, markOf(text)])),
  ...(blocks.length > 0 && { blocks: blocks.map(({ text }) => markOf(text)).join(' ') }),
});

export interface FileState {
  /** Parts of the translation whose English has changed since, with the English as it is now; none where a block is gone. */
  stale: { part: Part; english?: Part }[];
  /** English parts that nothing translates. */
  missing: Part[];
  /** Fields of a marked file that came without a mark: their English may change, and nobody would know. */
  unmarked: Part[];
  /** The blocks of the two can't be laid beside each other: the translation was edited and not marked since. */
  isApart: boolean;
}

/** A translation held against the English of today. Without marks nothing is known to be stale. */
export function compareParts(own: Parts, english: Parts, marks: FileMarks | undefined): FileState {
  const ownKeys = new Set(own.fields.map(({ key }) => key));
  const englishByKey = new Map(english.fields.map((part) => [part.key, part]));
  const staleFields = own.fields.flatMap((part) => {
    const source = englishByKey.get(part.key);
    const mark = marks?.fields?.[part.key];
    return source && mark !== undefined && mark !== markOf(source.text)
      ? [{ part, english: source }]
      : [];
  });
  const missing = english.fields.filter(({ key }) => !ownKeys.has(key));
  const unmarked = own.fields.filter(
    ({ key }) => marks && englishByKey.has(key) && marks.fields?.[key] === undefined,
  );
  const made = marks?.blocks?.split(' ');
  const isApart =
    made === undefined
      ? own.blocks.length !== english.blocks.length
      : own.blocks.length !== made.length;
  if (made === undefined || isApart) return { stale: staleFields, missing, unmarked, isApart };
  const now = english.blocks.map(({ text }) => markOf(text));
  const fresh = english.blocks.filter((_, index) => !made.includes(now[index] ?? ''));
  const staleBlocks = own.blocks.flatMap((part, index) => {
    if (now.includes(made[index] ?? '')) return [];
    // As many changed as came new: each is the new form of the other.
    const place = made.slice(0, index).filter((mark) => !now.includes(mark)).length;
    const source = fresh[place];
    return [{ part, ...(source && { english: source }) }];
  });
  return {
    stale: [...staleFields, ...staleBlocks],
    missing: [...missing, ...fresh.slice(staleBlocks.length)],
    unmarked,
    isApart: false,
  };
}

/** The English of a file, as text; events have theirs in data/. */
export function englishText(
  root: string,
  file: string,
  events: ReadonlyMap<string, { title?: string; summary?: string }>,
): string | undefined {
  if (file === 'events.json')
    return JSON.stringify(
      Object.fromEntries([...events].map(([id, { title, summary }]) => [id, { title, summary }])),
    );
  const path = join(root, `content/${sourceLanguage}/${file}`);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

export { partsOf };
