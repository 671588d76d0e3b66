/** What a new record, figure or chapter will write; weighed against the whole project before a byte reaches the disk. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkWords, compileFigureWords, compileStory } from '../../markdown/index.ts';
import {
  checkAgainstSnapshot,
  checkNamedRecords,
  errorsOf,
  filesOnDisk,
  type DataFiles,
  type Model,
  type Problem,
} from '../../model/index.ts';
import { loadFrom } from '../../model/load.ts';

export interface Draft {
  /** Whole texts by path from the root. A file that exists may only be one of `changes`. */
  files: Record<string, string>;
  /** Files that get something added. */
  changes: readonly string[];
  /** What the editor does next. */
  next: readonly string[];
}

export const readText = (root: string, file: string): string =>
  readFileSync(join(root, file), 'utf8');

/** The files of a draft over those on disk. */
export function overlay(root: string, files: Readonly<Record<string, string>>): DataFiles {
  const disk = filesOnDisk(root);
  return {
    list: (folder) =>
      [
        ...new Set([
          ...disk.list(folder),
          ...Object.keys(files)
            .filter((file) => file.startsWith(`${folder}/`))
            .map((file) => file.slice(folder.length + 1)),
        ]),
      ].sort(),
    read: (file) =>
      files[file] === undefined ? disk.read(file) : new TextEncoder().encode(files[file]),
  };
}

/** Every error that the draft would bring into data or words, and every file that it would write over; none when it may be written. */
export function faultsOf(root: string, draft: Draft, model: Model): Problem[] {
  const there = Object.keys(draft.files).filter(
    (file) => !draft.changes.includes(file) && existsSync(join(root, file)),
  );
  if (there.length > 0) return there.map(standsThere);
  const inWords = Object.entries(draft.files).flatMap(([file, text]) =>
    wordsProblems(model, file, text),
  );
  if (inWords.length > 0) return inWords;
  if (!Object.keys(draft.files).some((file) => file.startsWith('data/'))) return [];
  const known = new Set(wholeProblems(root, filesOnDisk(root)).map(keyOf));
  return wholeProblems(root, overlay(root, draft.files)).filter(
    (problem) => !known.has(keyOf(problem)),
  );
}

/** Of the data, of the words that speak of them, and against what was published. */
function wholeProblems(root: string, files: DataFiles): Problem[] {
  const { model, problems, unusable } = loadFrom(files);
  if (unusable.isIncomplete || unusable.ids.length > 0) return errorsOf(problems);
  return errorsOf([
    ...problems,
    ...checkWords(model, root),
    ...checkNamedRecords(model),
    ...checkAgainstSnapshot(model, files),
  ]);
}

function wordsProblems(model: Model, file: string, text: string): Problem[] {
  if (!file.startsWith('content/')) return [];
  return errorsOf(
    (file.includes('/story/')
      ? compileStory(model, file, text)
      : compileFigureWords(model, file, text)
    ).problems,
  );
}

/** Without the index: what stands below the new record has moved down by one. */
const keyOf = ({ file, place, found }: Problem): string =>
  `${file} ${place.replace(/^(\w+)\[\d+\]/, '$1')} ${found}`;

const standsThere = (file: string): Problem => ({
  severity: 'error',
  file,
  place: '',
  found: 'This file is there already.',
  expected: 'Expected: a name that is free; nothing is ever written over.',
  fix: 'Choose another name, or open the file and change it by hand.',
});

export function writeDraft(root: string, { files }: Draft): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}
