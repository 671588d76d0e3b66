/** All words of one language: chapters in order, figures' words, pages, and the notes that chapters and figures share. */
import type { Problem } from '../model/problem.ts';
import { compileFigureWords, compilePage, compileStory, type Chapter, type FigureWords, type Page } from './compile.ts';
import type { WordsModel, WordsOptions } from './context.ts';
import { createNotes, type Note } from './notes.ts';
import { readFolder, type WordsFile } from './read-file.ts';

export interface Story {
  chapters: Chapter[];
  figures: Map<string, FigureWords>;
  /** By file name: "method". */
  pages: Map<string, Page>;
  /** Sources in the order of their numbers, of chapters and figures; each page has its own. */
  notes: Note[];
  problems: Problem[];
}

export function loadStory(model: WordsModel, root: string, lang = 'en', options: Pick<WordsOptions, 'showProblems' | 'base'> = {}): Story {
  const folder = `content/${lang}`;
  const problems: Problem[] = [];
  const figureFiles = new Map(readFolder(root, `${folder}/figures`, problems).map((file) => [file.name, file]));
  const notes = createNotes();
  const figures = new Map<string, FigureWords>();
  // A figure is compiled where it first stands, so that its notes are numbered as a reader meets them.
  const compileFigure = (id: string): void => {
    const source = figureFiles.get(id);
    if (source !== undefined && !figures.has(id)) figures.set(id, compileFigureWords(model, source.file, source.text, { ...options, notes }));
  };
  const placed = new Map<string, string>();
  const storyFiles = readFolder(root, `${folder}/story`, problems);
  const chapters = storyFiles.map(({ file, text }) =>
    compileStory(model, file, text, { ...options, notes, placed, figures: figureFiles.keys(), onFigure: compileFigure }));
  for (const id of figureFiles.keys()) compileFigure(id);
  const pages = new Map(readFolder(root, `${folder}/pages`, problems).map(({ file, name, text }) =>
    [name, compilePage(model, file, text, { ...options, base: options.base ?? '../', figures: figureFiles.keys() })]));

  problems.push(...nameFaults(storyFiles, chapters));
  for (const { problems: found } of [...chapters, ...figures.values(), ...pages.values()]) problems.push(...found);
  return { chapters, figures, pages, notes: notes.list(), problems };
}

/** The file name repeats number and slug, so that the folder lists the story in order; they must agree and differ. */
function nameFaults(files: readonly WordsFile[], chapters: readonly Chapter[]): Problem[] {
  const known = new Map<string, string>();
  return files.flatMap(({ file, name }, index) => {
    const { chapter = -1, slug = '' } = chapters[index]?.front ?? {};
    if (chapter < 0) return [];
    const faults: Problem[] = [];
    const fault = (found: string, expected: string, fix: string): void => void faults.push({ severity: 'error', file, place: 'line 2', found, expected, fix });
    const wanted = `${String(chapter).padStart(2, '0')}-${slug}`;
    if (name !== wanted) fault(`The file is called "${name}.md", but chapter and slug say "${wanted}.md".`, 'A chapter is NN-slug.md.', 'Rename the file, or correct chapter and slug.');
    for (const key of [`chapter ${chapter}`, `slug "${slug}"`]) {
      const other = known.get(key);
      if (other !== undefined) fault(`The ${key} is taken by ${other}.`, 'Each chapter has its own number and slug.', 'Change one of them.');
      known.set(key, file);
    }
    return faults;
  });
}
