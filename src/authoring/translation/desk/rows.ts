/** A language part by part beside its English: what the desk shows, as plain values. Reads files, writes none. */
import {
  englishText,
  markOf,
  partsOf,
  readMadeFrom,
  type FileMarks,
} from '../../../markdown/made-from.ts';
import { readLanguageFile } from '../../../markdown/language-status.ts';
import type { Part, Parts } from '../../../markdown/parts.ts';
import type { Project } from '../../project.ts';
import { glossaryFaults, readGlossary } from '../glossary.ts';
import { missingTexts, recordFile } from '../record-texts.ts';
import { unsignedParts } from '../signing.ts';
import { missingFiles, translationState, type TranslatedFile } from '../state.ts';

export interface Row {
  /** "title", "words.quiet"; "paragraph 3" for a block of text. */
  name: string;
  english: Part | undefined;
  own: Part | undefined;
  /** The mark of the English that a stale part was made from. */
  madeFrom: string | undefined;
  isMissing: boolean;
  /** Its English may change, and nobody would know. */
  isUnmarked: boolean;
  /** Somebody signed it, and has signed no other words of it since. */
  isSigned: boolean;
  /** Has changed since somebody signed it. */
  isUnsigned: boolean;
  hasNumber: boolean;
  /** What the glossary has against it. */
  faults: string[];
}
export interface DeskFile {
  /** From the folder of the language. */
  file: string;
  rows: Row[];
  /** The blocks of the two can't be laid beside each other with certainty. */
  isApart: boolean;
}

export function deskFiles(project: Project, lang: string): DeskFile[] {
  const { root, model } = project;
  const states = [
    ...translationState(root, lang, model).map((state) =>
      state.file === 'events.json' ? withMissingEvents(project, lang, state) : state,
    ),
    ...missingFiles(root, lang).map((file) => emptyFile(root, file)),
    ...recordFile(project, lang),
  ];
  const marks = readMadeFrom(root, lang);
  const terms = readGlossary(root, lang);
  const unsigned = unsignedIn(root, lang);
  const isLanguageSigned = readLanguageFile(root, lang).by !== undefined;
  return states.sort(inReadingOrder).map((state) => ({
    file: state.file,
    isApart: state.isApart,
    rows: rowsOf(state, marks[state.file])
      .filter((pair) => !isLayout(pair))
      .map(({ english, own, madeFrom }): Row => {
        const part = own ?? english;
        const isUnsigned = own !== undefined && unsigned(state.file).has(own.key);
        return {
          name: nameOf(part?.key ?? ''),
          english,
          own,
          madeFrom,
          isMissing: own === undefined,
          isUnmarked: own !== undefined && english !== undefined && isUnmarked(state, own),
          isSigned: own !== undefined && isLanguageSigned && !isUnsigned,
          isUnsigned,
          hasNumber: /\{\{|\d|\{count\}/.test(`${english?.text ?? ''} ${own?.text ?? ''}`),
          faults: own === undefined ? [] : glossaryFaults(own, english, terms),
        };
      }),
  }));
}

const order = [/^story/, /^figures/, /^pages/, /^ui/, /^events/, /^record/, /^facts/];
const inReadingOrder = (left: { file: string }, right: { file: string }): number => {
  const [one, other] = [left, right].map(({ file }) => order.findIndex((part) => part.test(file)));
  return one! - other! || (left.file < right.file ? -1 : 1);
};

/** In a file that was never marked, each; blocks also where they are no longer as many as their marks. */
const isUnmarked = ({ own, unmarked, isMarked, isApart }: TranslatedFile, part: Part): boolean =>
  !isMarked || unmarked.includes(part) || (isApart && own.blocks.includes(part));

/** Where a figure stands: the same in every language. */
const isLayout = ({ english, own }: Pair): boolean =>
  own?.text.startsWith(':::') === true && own.text === english?.text;

/** A text of the record has no name but its English. */
const nameOf = (key: string): string =>
  /^\d+$/.test(key) ? `paragraph ${key}` : key.startsWith('texts.') ? 'text' : key;

type Pair = Pick<Row, 'english' | 'own' | 'madeFrom'>;

/** In the order of the translation; what it lacks stands where the English has it. */
function rowsOf(state: TranslatedFile, marks: FileMarks | undefined): Pair[] {
  const { own, english, stale, missing } = state;
  const staleBy = new Map(stale.map(({ part, english: now }) => [part, now]));
  const made = marks?.blocks?.split(' ') ?? [];
  const englishByKey = new Map(english.fields.map((part) => [part.key, part]));
  const unchanged = englishOfBlocks(state, made);
  const fields = own.fields.map((part): Pair => ({
    own: part,
    english: englishByKey.get(part.key),
    madeFrom: staleBy.has(part) ? marks?.fields?.[part.key] : undefined,
  }));
  const blocks = own.blocks.map((part, index): Pair => {
    const isStale = staleBy.has(part);
    return {
      own: part,
      english: isStale ? staleBy.get(part) : unchanged[index],
      madeFrom: isStale ? made[index] : undefined,
    };
  });
  const rows = [...fields, ...blocks];
  const order = [...english.fields, ...english.blocks];
  for (const part of missing) {
    const before = new Set(order.slice(0, order.indexOf(part)));
    const at = rows.findLastIndex((row) => row.english !== undefined && before.has(row.english));
    rows.splice(at + 1, 0, { own: undefined, english: part, madeFrom: undefined });
  }
  return rows;
}

/** The English of each block that is not stale: by its mark, and by its place where there is none. */
function englishOfBlocks(
  { own, english, isMarked, isApart }: TranslatedFile,
  made: readonly string[],
): (Part | undefined)[] {
  if (!isMarked || isApart) return own.blocks.map((_, index) => english.blocks[index]);
  const free = [...english.blocks];
  const marks = free.map((part) => markOf(part.text));
  return made.map((mark) => {
    const at = marks.indexOf(mark);
    if (at < 0) return undefined;
    marks.splice(at, 1);
    return free.splice(at, 1)[0];
  });
}

const nothing: Parts = { fields: [], blocks: [] };

/** A file that is not translated at all. */
function emptyFile(root: string, file: string): TranslatedFile {
  const english = partsOf(file, englishText(root, file, new Map()) ?? '');
  return {
    file,
    own: nothing,
    english,
    stale: [],
    missing: [...english.fields, ...english.blocks],
    unmarked: [],
    isApart: false,
    isMarked: false,
  };
}

/** Of the record only what figures show has to be translated. */
function withMissingEvents(project: Project, lang: string, state: TranslatedFile): TranslatedFile {
  const needed = new Set(missingTexts(project, lang).events);
  const isNeeded = ({ key }: Part): boolean => needed.has(key.slice(0, key.lastIndexOf('.')));
  return { ...state, missing: state.english.fields.filter(isNeeded) };
}

/** Keys of the parts that nobody has signed, by file; none in a language that was never signed. */
function unsignedIn(root: string, lang: string): (file: string) => ReadonlySet<string> {
  const parts = unsignedParts(root, lang);
  return (file) => new Set(parts.filter((one) => one.file === file).map(({ part }) => part.key));
}
