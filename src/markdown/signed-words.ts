/** What a signature stands for: every word of a language as it was read, as marks in content/<language>/signed.json. What differs since has no signature. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOnDisk } from '../model/data-files.ts';
import { markOf, marksOf, type FileMarks, type MadeFrom } from './made-from.ts';
import { partsOf, type Part } from './parts.ts';

export const signedFile = (lang: string): string => `content/${lang}/signed.json`;

const readByReviewer = /^(?:(?:story|figures|pages)\/[^/]+\.md|(?:ui|facts|events|record)\.json)$/;

/** By file from the folder of the language, in the order of their names. */
export function ownWords(root: string, lang: string): Map<string, string> {
  const files = filesOnDisk(root)
    .list('content')
    .filter((name) => name.startsWith(`${lang}/`))
    .map((name) => name.slice(lang.length + 1))
    .filter((file) => readByReviewer.test(file))
    .sort();
  return new Map(
    files.map((file) => [file, readFileSync(join(root, 'content', lang, file), 'utf8')]),
  );
}

export const marksOfWords = (words: ReadonlyMap<string, string>): MadeFrom =>
  Object.fromEntries([...words].map(([file, text]) => [file, marksOf(partsOf(file, text))]));

/** One mark for all words of a language; another break of lines leaves it as it is. */
export const markOfAll = (marks: MadeFrom): string =>
  createHash('sha256').update(JSON.stringify(marks)).digest('hex').slice(0, 16);

/** Parts of a file that are not as they were read. */
export function changedParts(file: string, text: string, signed: FileMarks | undefined): Part[] {
  const { fields, blocks } = partsOf(file, text);
  const known = new Set(signed?.blocks?.split(' '));
  return [
    ...fields.filter((part) => signed?.fields?.[part.key] !== markOf(part.text)),
    ...blocks.filter((part) => !known.has(markOf(part.text))),
  ];
}
