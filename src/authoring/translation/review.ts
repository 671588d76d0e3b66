/** `npm run review <language>`: how a translation stands, marks of the English it was made from, and the signature of who has read it. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plural } from '../../format/numbers.ts';
import { languageFile } from '../../markdown/language-status.ts';
import { languagesOf, sourceLanguage } from '../../markdown/languages.ts';
import { madeFromFile, marksOf, readMadeFrom } from '../../markdown/made-from.ts';
import { loadModel } from '../../model/index.ts';
import { check } from '../check.ts';
import { translationState, type TranslatedFile } from './state.ts';

export interface ReviewOptions {
  /** Marks what is there as made from the English of today: all files, or the one named. */
  made?: string | true;
  /** Who signs. */
  by?: string;
  /** The day of the signature, ISO. */
  today: string;
}

interface Result {
  text: string;
  exitCode: 0 | 1;
}

export function review(root: string, lang: string, options: ReviewOptions): Result {
  const languages = languagesOf(root).filter((name) => name !== sourceLanguage);
  if (!languages.includes(lang))
    return stop(
      `There is no language "${lang}".`,
      `Expected one of: ${languages.join(', ') || 'none yet'}.`,
      'Name one of these, or make its folder first: docs/languages.md.',
    );
  if (options.made !== undefined) return mark(root, lang, options.made);
  if (options.by !== undefined) return sign(root, lang, options.by, options.today);
  return { text: describe(root, lang), exitCode: 0 };
}

const stop = (found: string, expected: string, fix: string): Result => ({
  text: [found, expected, fix].join('\n'),
  exitCode: 1,
});

function mark(root: string, lang: string, made: string | true): Result {
  const files = stateOf(root, lang).filter(({ file }) => made === true || file === made);
  if (files.length === 0)
    return stop(
      `No file of "${lang}" is called "${made === true ? '' : made}".`,
      'Expected: a file from its folder, such as story/03-the-sum.md.',
      'Correct the name, or leave it out: then all are marked.',
    );
  const apart = files.find(({ own, english }) => own.blocks.length !== english.blocks.length);
  if (apart)
    return stop(
      `content/${lang}/${apart.file} has ${apart.own.blocks.length} blocks of text, the English ${apart.english.blocks.length}.`,
      'Expected: as many, in the same order, parted by empty lines; else nobody can say which belongs to which.',
      'Lay the two beside each other, and add, join or part blocks.',
    );
  const known = readMadeFrom(root, lang);
  const marks = {
    ...known,
    ...Object.fromEntries(files.map(({ file, english, own }) => [file, ownMarks(english, own)])),
  };
  const sorted = Object.fromEntries(Object.entries(marks).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(root, madeFromFile(lang)), `${JSON.stringify(sorted, null, 1)}\n`);
  return {
    text: `Marked ${plural(files.length, 'file', 'files')} of "${lang}" as made from the English of today.`,
    exitCode: 0,
  };
}

/** Only what is translated has a mark. */
function ownMarks(
  english: TranslatedFile['english'],
  own: TranslatedFile['own'],
): ReturnType<typeof marksOf> {
  const keys = new Set(own.fields.map(({ key }) => key));
  return marksOf({ ...english, fields: english.fields.filter(({ key }) => keys.has(key)) });
}

function sign(root: string, lang: string, by: string, on: string): Result {
  const open = openIn(stateOf(root, lang));
  const { exitCode, text } = check(root, { advisories: 'none' });
  if (exitCode !== 0) return { text, exitCode };
  if (by.trim() === '' || open.length > 0)
    return stop(
      open.length > 0 ? `"${lang}" can't be signed: ${open.join(', ')}.` : 'Nobody is named.',
      'Expected: a name, and a translation of the whole English text of today.',
      'Run "npm run check -- --verbose", which names each place.',
    );
  const { version } = loadModel(root).model;
  const language = { status: 'reviewed', by: by.trim(), on, version };
  writeFileSync(join(root, languageFile(lang)), `${JSON.stringify(language, null, 2)}\n`);
  return {
    text: `"${lang}" is reviewed: ${by.trim()}, ${on}, version ${version}. Commit ${languageFile(lang)}.`,
    exitCode: 0,
  };
}

function describe(root: string, lang: string): string {
  const state = stateOf(root, lang);
  const open = openIn(state);
  const isSigned = existsSync(join(root, languageFile(lang)));
  return [
    `"${lang}" has ${plural(state.length, 'file', 'files')}: ${open.join(', ') || 'nothing is stale or missing'}.`,
    ...(isSigned ? [] : [`${languageFile(lang)} is missing: the language is hidden.`]),
    'After a change in English has been translated: npm run review LANGUAGE -- --made FILE',
    'Once somebody has read the whole: npm run review LANGUAGE -- --by "NAME"',
  ].join('\n');
}

const stateOf = (root: string, lang: string): TranslatedFile[] =>
  translationState(root, lang, loadModel(root).model);

/** "3 parts stale", "1 file not marked". */
function openIn(state: readonly TranslatedFile[]): string[] {
  const count = (of: (file: TranslatedFile) => number): number =>
    state.reduce((sum, file) => sum + of(file), 0);
  const stale = count((file) => file.stale.length);
  const missing = count((file) => file.missing.length);
  const unmarked = count(({ isMarked, isApart }) => Number(!isMarked || isApart));
  return [
    ...(stale > 0 ? [`${plural(stale, 'part', 'parts')} stale`] : []),
    ...(missing > 0 ? [`${plural(missing, 'part', 'parts')} not translated`] : []),
    ...(unmarked > 0 ? [`${plural(unmarked, 'file', 'files')} not marked`] : []),
  ];
}
