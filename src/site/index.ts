/** The whole site as data, put together once a build (and anew for each page in dev): model, words, figures. */
import { figureList } from '../figures/all.ts';
import { buildDoor, type BuiltDoor } from '../figures/door/index.ts';
import type { DoorWords } from '../figures/door/types.ts';
import type { BuiltFigure } from '../figures/figure.ts';
import { type Language } from '../format/index.ts';
import { languageIn, languagesOf, loadStory, readEventWords, readInterface, sourceLanguage, type Story } from '../markdown/index.ts';
import { checkPublished, errorsOf, filesOnDisk, formatProblems, loadModel, type Model, type Problem } from '../model/index.ts';

export interface Site {
  /** The folder of content/ that the words come from: "en", "be". */
  lang: string;
  /** Every language that the site is built in, the English edition first. */
  languages: readonly string[];
  /** How this edition writes dates and numbers. */
  language: Language;
  /** Ids of the events whose title and summary are in the language of this edition. */
  ownEvents: ReadonlySet<string>;
  model: Model;
  story: Story;
  words: Words;
  door: BuiltDoor;
  figures: Map<string, BuiltFigure>;
  problems: Problem[];
}

/** The interface's words, as content/en/ui.json holds them. */
export type Words = typeof import('../../content/en/ui.json');

let built: Site | undefined;

export function loadSite(): Site {
  if (built && import.meta.env.PROD) return built;
  const { model, problems: modelProblems } = loadModel();
  const story = loadStory(model, '.', 'en', { showProblems: import.meta.env.DEV });
  const published = errorsOf(modelProblems).length === 0 ? checkPublished(model, filesOnDisk('.')) : [];
  const problems = [...modelProblems, ...published, ...story.problems];
  const errors = errorsOf(problems);
  // In dev the page shows them; a build must not publish anything.
  if (import.meta.env.PROD && errors.length > 0) throw new Error(`\n${formatProblems(errors)}`);
  const words = JSON.parse(readFileSync('content/en/ui.json', 'utf8')) as Words;
  const labelsOf = (figure: string): Record<string, string> => story.figures.get(figure)?.labels ?? {};
  const door = buildDoor(model, words.door as DoorWords, labelsOf('door'));
  const figures = new Map<string, BuiltFigure>(figureList.map(({ id, build }) => [id, id === 'door' ? door : build(model, labelsOf(id), { door: words.door as DoorWords })]));
  built = { model, story, words, door, figures, problems };
  return built;
}
