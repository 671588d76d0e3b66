/** The signature of who has read a translation: what it asks for, what it writes, and what has changed since. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plural } from '../../format/numbers.ts';
import { languageFile, readLanguageFile } from '../../markdown/language-status.ts';
import { readMarks } from '../../markdown/made-from.ts';
import {
  changedParts,
  markOfAll,
  marksOfWords,
  ownWords,
  signedFile,
} from '../../markdown/signed-words.ts';
import type { Part } from '../../markdown/parts.ts';
import { loadModel } from '../../model/index.ts';
import { readProject } from '../project.ts';
import { missingTexts } from './record-texts.ts';
import { missingFiles, translationState } from './state.ts';

/** Writes name, day, version of the data and a mark of the words, and beside it the marks of all parts. */
export function writeSignature(root: string, lang: string, by: string, on: string): string {
  const { version } = loadModel(root).model;
  const marks = marksOfWords(ownWords(root, lang));
  const language = { status: 'reviewed', by, on, version, words: markOfAll(marks) };
  writeFileSync(join(root, languageFile(lang)), `${JSON.stringify(language, null, 2)}\n`);
  writeFileSync(join(root, signedFile(lang)), `${JSON.stringify(marks, null, 1)}\n`);
  return version;
}

/** What nobody has signed of a language that was signed once; nothing for any other. */
export function unsignedParts(root: string, lang: string): { file: string; part: Part }[] {
  if (!readLanguageFile(root, lang).isChanged) return [];
  const signed = readMarks(root, signedFile(lang));
  return [...ownWords(root, lang)].flatMap(([file, text]) =>
    changedParts(file, text, signed[file]).map((part) => ({ file, part })),
  );
}

/** "3 parts stale", "1 file not translated": what keeps a language from being signed. */
export function openWork(root: string, lang: string): string[] {
  const { model } = loadModel(root);
  const state = translationState(root, lang, model);
  const { texts, events } = missingTexts(readProject(root, model), lang);
  const sum = (of: (file: (typeof state)[number]) => number): number =>
    state.reduce((total, file) => total + of(file), 0);
  const counts: [number, string, string, string][] = [
    [sum(({ stale }) => stale.length), 'part', 'parts', 'stale'],
    [missingFiles(root, lang).length, 'file', 'files', 'not translated'],
    [sum(({ missing }) => missing.length), 'part', 'parts', 'not translated'],
    [texts.length + events.length, 'text', 'texts', 'of the record not translated'],
    [sum(({ isMarked, isApart }) => Number(!isMarked || isApart)), 'file', 'files', 'not marked'],
    [sum(({ unmarked }) => unmarked.length), 'part', 'parts', 'not marked'],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, one, many, what]) => `${plural(count, one, many)} ${what}`);
}
