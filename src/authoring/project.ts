/** A project folder as the authoring commands see it: model, words and figures, read without Astro, so that a command needs no build. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureList, type FigureWords } from '../figures/all.ts';
import type { BuiltFigure } from '../figures/figure.ts';
import { nameFigure } from '../figures/name-figure.ts';
import { loadStory, type Story } from '../markdown/index.ts';
import { filesOnDisk, loadModel, type Model } from '../model/index.ts';

export interface Project {
  root: string;
  model: Model;
  story: Story;
  figures: Map<string, BuiltFigure>;
}

/** A story is the same as long as model and words are (src/markdown/story.ts), and so are its figures. */
const built = new WeakMap<Story, Project['figures']>();

/** For a project without errors: one that has some may lack what figures need. */
export function readProject(
  root: string,
  model: Model = loadModel(root).model,
  words?: FigureWords,
): Project {
  const story = loadStory(model, root);
  if (words) return { root, model, story, figures: buildFigures(model, story, words) };
  const figures = built.get(story) ?? buildFigures(model, story, figureWords(root));
  built.set(story, figures);
  return { root, model, story, figures };
}

export const figureWords = (root: string): FigureWords =>
  JSON.parse(readFileSync(join(root, 'content/en/ui.json'), 'utf8')) as FigureWords;

export const buildFigures = (
  model: Model,
  story: Story,
  words: FigureWords,
): Map<string, BuiltFigure> =>
  new Map(
    figureList.map(({ id, build }) => [
      id,
      nameFigure(id, () =>
        build(model, story.figures.get(id)?.labels ?? {}, {
          ...words,
          templates: story.figures.get(id)?.words ?? {},
        }),
      ),
    ]),
  );

/** Texts of a project by file, each read once; undefined when there is none. */
export function textsOf(root: string): (file: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file))
      known.set(
        file,
        existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined,
      );
    return known.get(file);
  };
}

/** The Markdown of every language, by path from the root. */
export const wordsFiles = (root: string): string[] =>
  filesOnDisk(root)
    .list('content')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `content/${name}`);
