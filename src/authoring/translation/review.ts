/** `npm run review <language>`: how a translation stands, marks of the English it was made from, and the signature of who has read it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plural } from '../../format/numbers.ts';
import { readLanguageFile, languageFile } from '../../markdown/language-status.ts';
import { languagesOf, sourceLanguage } from '../../markdown/languages.ts';
import { madeFromFile, marksOf, readMadeFrom } from '../../markdown/made-from.ts';
import { signedFile } from '../../markdown/signed-words.ts';
import { errorsOf, loadModel } from '../../model/index.ts';
import { check } from '../check.ts';
import { openWork, unsignedParts, writeSignature } from './signing.ts';
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
      'npm run review',
      lang === '' ? 'No language is named.' : `There is no language "${lang}".`,
      `Expected one of: ${languages.join(', ') || 'none yet'}.`,
      'Name one of these, or make its folder first: docs/languages.md.',
    );
  if (options.made !== undefined) return mark(root, lang, options.made);
  if (options.by !== undefined) return sign(root, lang, options.by.trim(), options.today);
  return { text: describe(root, lang), exitCode: 0 };
}

const stop = (where: string, found: string, expected: string, fix: string): Result => ({
  text: [where, `  ${found}`, `  ${expected}`, `  ${fix}`].join('\n'),
  exitCode: 1,
});

function mark(root: string, lang: string, made: string | true): Result {
  const files = translationState(root, lang, loadModel(root).model).filter(
    ({ file }) => made === true || file === made,
  );
  if (files.length === 0)
    return stop(
      `npm run review ${lang} -- --made`,
      made === true ? `"${lang}" has no file of words.` : `"${lang}" has no file "${made}".`,
      'Expected: a file from its folder, such as story/03-the-sum.md.',
      'Correct the name, or leave it out: then all are marked.',
    );
  const apart = files.find(({ own, english }) => own.blocks.length !== english.blocks.length);
  if (apart)
    return stop(
      `content/${lang}/${apart.file}`,
      `The file has ${apart.own.blocks.length} blocks of text, the English ${apart.english.blocks.length}.`,
      'Expected: as many, in the same order, parted by empty lines; else nobody can say which belongs to which.',
      'Lay the two beside each other, and add, join or part blocks.',
    );
  const marks = {
    ...readMadeFrom(root, lang),
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
  const { text, problems } = check(root, { advisories: 'none' });
  if (errorsOf(problems).length > 0) return { text, exitCode: 1 };
  const open = openWork(root, lang);
  if (open.length > 0)
    return stop(
      languageFile(lang),
      `"${lang}" can't be signed: ${open.join(', ')}.`,
      'Expected: a translation of the whole English text of today.',
      'Run "npm run check -- --verbose", which names each place.',
    );
  if (by === '')
    return stop(
      languageFile(lang),
      'Nobody is named.',
      'Expected: a name or a pseudonym of the person who has read the whole.',
      `Run: npm run review ${lang} -- --by "NAME"`,
    );
  const version = writeSignature(root, lang, by, on);
  return {
    text: `"${lang}" is reviewed: ${by}, ${on}, version ${version}. Commit ${languageFile(lang)} and ${signedFile(lang)}.`,
    exitCode: 0,
  };
}

function describe(root: string, lang: string): string {
  const { status, by, on, version } = readLanguageFile(root, lang);
  const unsigned = unsignedParts(root, lang).length;
  const signature = by === undefined ? '' : `, signed by ${by} on ${on} (version ${version})`;
  return [
    `"${lang}" is ${status}${signature}: ${openWork(root, lang).join(', ') || 'nothing is stale or missing'}.`,
    ...(unsigned > 0 ? [`Changed since it was signed: ${plural(unsigned, 'part', 'parts')}.`] : []),
    `To read it beside the English: npm run dev, then /dev/desk/${lang}/`,
    `After a change in English has been translated: npm run review ${lang} -- --made FILE`,
    `Once somebody has read the whole: npm run review ${lang} -- --by "NAME"`,
  ].join('\n');
}
