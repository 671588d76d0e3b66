/** How a translation stands to the English of today: what is stale, missing, or not marked yet. Reads files, writes none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compareParts,
  englishText,
  partsOf,
  readMadeFrom,
  type FileState,
} from '../../markdown/made-from.ts';
import { sourceLanguage } from '../../markdown/languages.ts';
import type { Parts } from '../../markdown/parts.ts';
import { filesOnDisk, type Model } from '../../model/index.ts';

export interface TranslatedFile extends FileState {
  /** From the folder of the language: "story/03-the-sum.md". */
  file: string;
  own: Parts;
  english: Parts;
  isMarked: boolean;
}

const translated = /^(?:(?:story|figures|pages)\/[^/]+\.md|(?:ui|facts|events)\.json)$/;

/** The files of a language that translate one of English, in the order of their names. */
export function translationState(root: string, lang: string, model: Model): TranslatedFile[] {
  const madeFrom = readMadeFrom(root, lang);
  return filesOnDisk(root)
    .list('content')
    .filter((name) => name.startsWith(`${lang}/`))
    .map((name) => name.slice(lang.length + 1))
    .filter((file) => translated.test(file))
    .sort()
    .flatMap((file): TranslatedFile[] => {
      const source = englishText(root, file, model.eventById);
      if (source === undefined) return [];
      const own = ownParts(file, readFileSync(join(root, 'content', lang, file), 'utf8'));
      const english = partsOf(file, source);
      const marks = madeFrom[file];
      const state = compareParts(own, english, marks);
      return [
        {
          file,
          own,
          english,
          isMarked: marks !== undefined,
          ...state,
          // Only some of the record is translated, by choice.
          missing: file === 'events.json' ? [] : state.missing,
        },
      ];
    });
}

/** English files of words that the language has no file for: each stands in English as a whole. */
export function missingFiles(root: string, lang: string): string[] {
  const names = filesOnDisk(root).list('content');
  const own = new Set(names);
  return names
    .filter((name) => name.startsWith(`${sourceLanguage}/`))
    .map((name) => name.slice(sourceLanguage.length + 1))
    .filter((file) => translated.test(file) && !own.has(`${lang}/${file}`))
    .sort();
}

/** How the language writes dates and numbers has no English. */
function ownParts(file: string, text: string): Parts {
  const parts = partsOf(file, text);
  return file === 'ui.json'
    ? { ...parts, fields: parts.fields.filter(({ key }) => !key.startsWith('format.')) }
    : parts;
}
