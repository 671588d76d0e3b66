/** The whole site as data, put together once a build (and anew for each page in dev): model, words, figures. */
import { figureList } from '../figures/all.ts';
import { buildDoor, type BuiltDoor } from '../figures/door/index.ts';
import type { DoorWords } from '../figures/door/types.ts';
import type { BuiltFigure } from '../figures/figure.ts';
import { nameFigure } from '../figures/name-figure.ts';
import type { Language } from '../format/index.ts';
import {
  checkInterface,
  checkNeededPages,
  languageIn,
  languagesOf,
  loadStory,
  readEventWords,
  readInterface,
  sourceLanguage,
  type InterfaceWords,
  type Story,
} from '../markdown/index.ts';
import { mergeWords, overlayEvents } from './edition.ts';
import { attempt, recording } from './figure-in-dev.ts';
import {
  checkAgainstSnapshot,
  checkNamedRecords,
  errorsOf,
  filesOnDisk,
  formatProblems,
  loadModel,
  type Model,
  type Problem,
} from '../model/index.ts';

export interface Site {
  /** The folder of content/ that the words come from: "en", "be". */
  lang: string;
  /** Every language that the site is built in, the English edition first. */
  languages: readonly string[];
  /** How this edition writes dates and numbers. */
  language: Language;
  /** Ids of the events whose title and summary are in the language of this edition. */
  ownEvents: ReadonlySet<string>;
  /** What drawings are made of: they are in English in every edition, the timeline excepted. */
  source: { model: Model; story: Story };
  model: Model;
  story: Story;
  words: Words;
  door: BuiltDoor;
  figures: Map<string, BuiltFigure>;
  problems: Problem[];
  /** In dev: which events, series and people each figure asks for, there or not, so that a problem with one stands in the figure's place. */
  asked: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The interface's words, as content/en/ui.json holds them. */
export type Words = InterfaceWords;

const built = new Map<string, { site: Site; from: Model }>();

/** The English site, or its edition in another language of content/. */
export function loadSite(lang: string = sourceLanguage): Site {
  const known = built.get(lang);
  if (known && import.meta.env.PROD) return known.site;
  // A model is made anew when a byte of data or words has changed; until then all parts of a page share one site.
  const { model: from } = loadModel();
  if (known?.from === from) return known.site;
  const site = lang === sourceLanguage ? loadSource() : loadEdition(lang);
  const errors = errorsOf(site.problems);
  // In dev the page shows them; a build must not publish anything.
  if (import.meta.env.PROD && errors.length > 0) throw new Error(`\n${formatProblems(errors)}`);
  built.set(lang, { site, from });
  return site;
}

/** Languages beside English, each a folder of content/. */
export const otherLanguages = (): string[] =>
  languagesOf('.').filter((lang) => lang !== sourceLanguage);

function loadSource(): Site {
  const { model, problems: modelProblems, unusable } = loadModel();
  const story = loadStory(model, '.', sourceLanguage, { showProblems: import.meta.env.DEV });
  const missing =
    !unusable.isIncomplete && unusable.ids.length === 0
      ? [...checkNamedRecords(model), ...checkAgainstSnapshot(model, filesOnDisk('.'))]
      : [];
  const words = readInterface('.', sourceLanguage) as Words;
  // What follows from a broken record stands where its words would be; among all problems only the record is named.
  const own = story.problems.filter(({ found }) => !unusable.ids.some((id) => found.includes(id)));
  return {
    ...common(sourceLanguage),
    ownEvents: new Set(model.eventById.keys()),
    source: { model, story },
    model,
    story,
    words,
    ...drawn(model, story, words, { model, story }, languageIn('.', sourceLanguage), [
      ...modelProblems,
      ...missing,
      ...own,
      ...checkInterface('.', sourceLanguage),
      ...checkNeededPages(story),
    ]),
  };
}

function loadEdition(lang: string): Site {
  const source = loadSite();
  const { words: ownWords, problems } = readEventWords('.', lang, source.model.eventById);
  const model = overlayEvents(source.model, ownWords);
  const story = loadStory(model, '.', lang, { showProblems: import.meta.env.DEV });
  const words = mergeWords(source.words, readInterface('.', lang));
  return {
    ...common(lang),
    ownEvents: new Set(ownWords.keys()),
    source: source.source,
    model,
    story,
    words,
    ...drawn(model, story, words, source.source, languageIn('.', lang), [
      ...problems,
      ...story.problems,
      ...checkInterface('.', lang),
    ]),
  };
}

const common = (lang: string): Pick<Site, 'lang' | 'languages' | 'language'> => ({
  lang,
  languages: [sourceLanguage, ...otherLanguages()],
  language: languageIn('.', lang),
});

function drawn(
  model: Model,
  story: Story,
  words: Words,
  source: Site['source'],
  language: Site['language'],
  problems: Problem[],
): Pick<Site, 'door' | 'figures' | 'asked' | 'problems'> {
  const labelsOf = (figure: string): Record<string, string> =>
    (figure === 'door' ? story : source.story).figures.get(figure)?.labels ?? {};
  const doorWords: DoorWords = { ...words.door, language };
  const door = buildDoor(model, doorWords, labelsOf('door'));
  const asked = new Map<string, Set<string>>();
  const figures = new Map<string, BuiltFigure>(
    figureList.map(({ id, build }) => {
      if (id === 'door') return [id, door];
      const make = (from: Model): BuiltFigure =>
        build(from, labelsOf(id), {
          door: doorWords,
          figure: words.figure,
          // Drawings are in English, and so are their words, even where a translator has written a figure's frame without them.
          templates: source.story.figures.get(id)?.words ?? {},
        });
      if (import.meta.env.PROD) return [id, nameFigure(id, () => make(source.model))];
      const { recorded, ids } = recording(source.model);
      asked.set(id, ids);
      return [id, attempt(id, () => make(recorded), problems)];
    }),
  );
  return { door, figures, asked, problems };
}
