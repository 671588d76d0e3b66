/**
 * All words of one language: chapters in order, figures' words, pages, and the notes that chapters and figures share.
 * What a language has not translated yet stays in English and has its `lang`.
 */
import { english } from '../format/language.ts';
import { filesOnDisk, fingerprint } from '../model/data-files.ts';
import type { Problem } from '../model/problem.ts';
import {
  compileFigureWords,
  compilePage,
  compileStory,
  type Chapter,
  type FigureWords,
  type Page,
} from './compile.ts';
import type { WordsModel, WordsOptions } from './context.ts';
import { headingIdFaults } from './heading-ids.ts';
import { createNotes, type Note } from './notes.ts';
import { staleTextOf } from './stale-text.ts';
import { languageIn, sourceLanguage } from './languages.ts';
import { readMadeFrom } from './made-from.ts';
import { readFolder, type WordsFile } from './read-file.ts';

/** Words with the language they are in, the folder of their file, and whether a sentence with a number was made from another English than that of today. */
export type InLanguage<Words> = Words & { lang: string; isStale: boolean };

export interface Story {
  chapters: InLanguage<Chapter>[];
  figures: Map<string, InLanguage<FigureWords>>;
  /** By file name: "method". */
  pages: Map<string, InLanguage<Page>>;
  /** Sources in the order of their numbers, of chapters and figures; each page has its own. */
  notes: Note[];
  /** The number of the last note that each chapter, or a figure in it, is the first to cite. */
  lastNotes: number[];
  problems: Problem[];
}

type StoryOptions = Pick<WordsOptions, 'showProblems' | 'base'>;

/** The last one of each kind that was made with a model. */
const latest = new WeakMap<WordsModel, Map<string, { hash: string; story: Story }>>();

/** The words of one language. Asked for again, they are made anew only when a byte of content/ has changed. */
export function loadStory(
  model: WordsModel,
  root: string,
  lang = sourceLanguage,
  options: StoryOptions = {},
): Story {
  const kinds = latest.get(model) ?? new Map<string, { hash: string; story: Story }>();
  latest.set(model, kinds);
  const hash = fingerprint(filesOnDisk(root), ['content']);
  const kind = JSON.stringify([lang, options]);
  const known = kinds.get(kind);
  if (known?.hash === hash) return known.story;
  const story = makeStory(model, root, lang, options);
  kinds.set(kind, { hash, story });
  return story;
}

function makeStory(model: WordsModel, root: string, lang: string, options: StoryOptions): Story {
  const problems: Problem[] = [];
  const language = languageIn(root, lang);
  const files = (part: string): WordsFile[] => withTranslations(root, part, lang, problems);
  const madeFrom = lang === sourceLanguage ? {} : readMadeFrom(root, lang);
  const compiled = <Words>(
    file: WordsFile,
    compile: (options: WordsOptions) => Words,
  ): InLanguage<Words> => {
    const stale = file.lang === sourceLanguage ? undefined : staleTextOf(root, file, madeFrom);
    const words = compile({
      ...options,
      language: file.lang === sourceLanguage ? english : language,
      stale,
    });
    return { ...words, lang: file.lang, isStale: stale !== undefined };
  };
  const figureFiles = new Map(files('figures').map((file) => [file.name, file]));
  const notes = createNotes();
  const figures = new Map<string, InLanguage<FigureWords>>();
  // A figure is compiled where it first stands, so that its notes are numbered as a reader meets them.
  const compileFigure = (id: string): void => {
    const source = figureFiles.get(id);
    if (source !== undefined && !figures.has(id)) {
      const words = compiled(source, (given) =>
        compileFigureWords(model, source.file, source.text, {
          ...given,
          figures: figureFiles.keys(),
          notes,
        }),
      );
      figures.set(id, words);
    }
  };
  const placed = new Map<string, string>();
  const storyFiles = files('story');
  const lastNotes: number[] = [];
  const chapters = storyFiles.map((file) => {
    const chapter = compiled(file, (given) =>
      compileStory(model, file.file, file.text, {
        ...given,
        notes,
        placed,
        figures: figureFiles.keys(),
        onFigure: compileFigure,
      }),
    );
    lastNotes.push(notes.list().length);
    return chapter;
  });
  for (const id of figureFiles.keys()) compileFigure(id);
  const pages = new Map(
    files('pages').map((file) => {
      const page = compiled(file, (given) =>
        compilePage(model, file.file, file.text, {
          ...given,
          base: options.base ?? '../',
          figures: figureFiles.keys(),
        }),
      );
      return [file.name, page];
    }),
  );

  problems.push(...nameFaults(storyFiles, chapters), ...gapFaults(storyFiles, chapters));
  for (const { problems: found } of [...chapters, ...figures.values(), ...pages.values()])
    problems.push(...found);
  // A fault in the English words is reported once, by the English edition.
  return {
    chapters,
    figures,
    pages,
    notes: notes.list(),
    lastNotes,
    problems: problems.filter(({ file }) => file.startsWith(`content/${lang}/`)),
  };
}

/** The English files in their order, each replaced by its translation where there is one: same name, same addresses. */
function withTranslations(
  root: string,
  part: string,
  lang: string,
  problems: Problem[],
): WordsFile[] {
  const source = readFolder(root, `content/${sourceLanguage}/${part}`, problems);
  if (lang === sourceLanguage) return source;
  const own = new Map(
    readFolder(root, `content/${lang}/${part}`, problems).map((file) => [file.name, file]),
  );
  const names = new Set(source.map(({ name }) => name));
  for (const { file, name } of own.values()) {
    if (!names.has(name))
      problems.push({
        severity: 'error',
        file,
        place: '',
        found: `No English file has the name "${name}.md".`,
        expected:
          'A translation is called as what it translates, so that every address stays the same.',
        fix: `Rename it after a file of content/${sourceLanguage}/${part}/.`,
      });
  }
  return source.map((file) => {
    const translated = own.get(file.name);
    if (translated) problems.push(...headingIdFaults(file, translated));
    return translated ?? file;
  });
}

/** A missing number is most likely a file that was lost or misnamed. The first chapter is 0, a prologue, or 1. */
function gapFaults(files: readonly WordsFile[], chapters: readonly Chapter[]): Problem[] {
  const numbers = chapters.map(({ front }) => front.chapter);
  // A chapter whose front matter can't be read may be the one that is missing.
  if (numbers.includes(-1)) return [];
  return numbers.flatMap((number, index): Problem[] => {
    const before = numbers[index - 1] ?? 0;
    if (number <= before + 1) return [];
    return [
      {
        severity: 'error',
        file: files[index]?.file ?? '',
        place: 'line 2',
        found: `There is no chapter ${number - 1} before this one.`,
        expected: 'Chapters are numbered without a gap, from 0 or 1.',
        fix: `Put the file of chapter ${number - 1} back, or renumber the chapters behind it.`,
      },
    ];
  });
}

/** The file name repeats number and slug, so that the folder lists the story in order; they must agree and differ. */
function nameFaults(files: readonly WordsFile[], chapters: readonly Chapter[]): Problem[] {
  const known = new Map<string, string>();
  return files.flatMap(({ file, name }, index) => {
    const { chapter = -1, slug = '' } = chapters[index]?.front ?? {};
    if (chapter < 0) return [];
    const faults: Problem[] = [];
    const fault = (found: string, expected: string, fix: string): void =>
      void faults.push({ severity: 'error', file, place: 'line 2', found, expected, fix });
    const wanted = `${String(chapter).padStart(2, '0')}-${slug}`;
    if (name !== wanted)
      fault(
        `The file is called "${name}.md", but chapter and slug say "${wanted}.md".`,
        'A chapter is NN-slug.md.',
        'Rename the file, or correct chapter and slug.',
      );
    for (const key of [`chapter ${chapter}`, `slug "${slug}"`]) {
      const other = known.get(key);
      if (other !== undefined)
        fault(
          `The ${key} is taken by ${other}.`,
          'Each chapter has its own number and slug.',
          'Change one of them.',
        );
      known.set(key, file);
    }
    return faults;
  });
}
