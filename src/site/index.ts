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
  loadStory,
  readInterface,
  readLanguageFile,
  sourceLanguage,
  translationsIn,
  type InterfaceWords,
  type Status,
  type Story,
} from '../markdown/index.ts';
import { mergeWords } from './edition.ts';
import { attempt, recording } from './figure-in-dev.ts';
import { readTranslation } from './translation.ts';
import {
  checkAgainstSnapshot,
  checkNamedRecords,
  errorsOf,
  filesOnDisk,
  formatProblems,
  loadModel,
  englishFactWords,
  flatFactWords,
  type Model,
  type Problem,
} from '../model/index.ts';

export interface Site {
  /** The folder of content/ that the words come from: "en", "be". */
  lang: string;
  /** Every language that this edition tells of, the English one first; a hidden one is told of by itself alone. */
  languages: readonly string[];
  /** How far the translation has come. */
  status: Status;
  /** Who has read it against the English, and when; what has changed since makes it a draft again. */
  signature: Signature | undefined;
  /** How this edition writes dates and numbers. */
  language: Language;
  /** Ids of the events whose title and summary are in the language of this edition. */
  ownEvents: ReadonlySet<string>;
  /** Ids of those of them that were made from another English than that of today, and have a number in it. */
  staleEvents: ReadonlySet<string>;
  /** Texts of the record that are in the language of this edition, names among them. */
  ownTexts: ReadonlySet<string>;
  /** Ids of the figures whose drawing and table are in the language of this edition. */
  ownDrawings: ReadonlySet<string>;
  /** Whether what is said of derived numbers is in the language of this edition, all of it. */
  hasFactWords: boolean;
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

let read: Model | undefined;

/** Reads all data and words to see whether a byte has changed: not again in one turn, in which thousands of cards may ask. */
function modelOfTurn(): Model {
  if (!read) setImmediate(() => (read = undefined));
  return (read ??= loadModel().model);
}

/** The English site, or its edition in another language of content/. */
export function loadSite(lang: string = sourceLanguage): Site {
  const known = built.get(lang);
  if (known && import.meta.env.PROD) return known.site;
  // A model is made anew when a byte of data or words has changed; until then all parts of a page share one site.
  const from = modelOfTurn();
  if (known?.from === from) return known.site;
  const site = lang === sourceLanguage ? loadSource() : loadEdition(lang);
  const errors = errorsOf(site.problems);
  // In dev the page shows them; a build must not publish anything.
  if (import.meta.env.PROD && errors.length > 0) throw new Error(`\n${formatProblems(errors)}`);
  built.set(lang, { site, from });
  return site;
}

/** Languages beside English that this build makes. */
export const otherLanguages = (): string[] =>
  translationsIn('.', { isRelease: process.env['RELEASE'] === '1' });

/** Those that pages of other languages, lists and machines are told of. */
export const listedLanguages = (): string[] =>
  otherLanguages().filter((lang) => statusOf(lang) !== 'hidden');

const statusOf = (lang: string): Status => readLanguageFile('.', lang).status;

export interface Signature {
  by: string;
  /** ISO day. */
  on: string;
  /** Of the data that was read. */
  version: string;
}

function signatureOf(lang: string): Signature | undefined {
  const { by, on, version } = readLanguageFile('.', lang);
  return by === undefined || on === undefined || version === undefined
    ? undefined
    : { by, on, version };
}

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
    staleEvents: new Set(),
    ownTexts: new Set(),
    hasFactWords: true,
    model,
    story,
    words,
    ...drawn(model, story, words, undefined, sourceLanguage, [
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
  const { model, events, record, facts, problems } = readTranslation('.', lang, source.model);
  const story = loadStory(model, '.', lang, { showProblems: import.meta.env.DEV });
  const words = mergeWords(source.words, readInterface('.', lang));
  return {
    ...common(lang),
    ownEvents: new Set(events.words.keys()),
    staleEvents: events.stale,
    ownTexts: new Set([...record.words.texts.values(), ...record.words.names.values()]),
    hasFactWords: Object.keys(englishFactWords).every((key) => key in flatFactWords(facts.words)),
    model,
    story,
    words,
    ...drawn(model, story, words, source, lang, [
      ...problems,
      ...story.problems,
      ...checkInterface('.', lang),
    ]),
  };
}

const common = (
  lang: string,
): Pick<Site, 'lang' | 'languages' | 'language' | 'status' | 'signature'> => ({
  lang,
  languages: [...new Set([sourceLanguage, ...listedLanguages(), lang])],
  status: statusOf(lang),
  signature: signatureOf(lang),
  language: languageIn('.', lang),
});

/** `source`: the English site, whose drawing stands where an edition has not all the words of one. */
function drawn(
  model: Model,
  story: Story,
  words: Words,
  source: Site | undefined,
  lang: string,
  problems: Problem[],
): Pick<Site, 'door' | 'figures' | 'ownDrawings' | 'asked' | 'problems'> {
  const doorWords: DoorWords = { ...words.door, language: languageIn('.', lang) };
  const door = buildDoor(model, doorWords, story.figures.get('door')?.labels ?? {});
  const asked = new Map<string, Set<string>>();
  const ownDrawings = new Set(
    figureList.map(({ id }) => id).filter((id) => hasAllWords(id, story, source)),
  );
  const figures = new Map<string, BuiltFigure>(
    figureList.map(({ id, build }) => {
      if (id === 'door') return [id, door];
      const borrowed = ownDrawings.has(id) ? undefined : source?.figures.get(id);
      if (borrowed) return [id, borrowed];
      const make = (from: Model): BuiltFigure =>
        build(from, story.figures.get(id)?.labels ?? {}, {
          door: doorWords,
          figure: words.figure,
          templates: story.figures.get(id)?.words ?? {},
          lang,
        });
      if (import.meta.env.PROD) return [id, nameFigure(id, () => make(model))];
      const { recorded, ids } = recording(model);
      asked.set(id, ids);
      return [id, attempt(id, () => make(recorded), problems)];
    }),
  );
  return { door, figures, ownDrawings, asked, problems };
}

/** A drawing half in one language and half in another would be marked wrongly; the timeline has its words in ui.json. */
function hasAllWords(id: string, story: Story, source: Site | undefined): boolean {
  const [own, english] = [story.figures.get(id), source?.story.figures.get(id)];
  if (english === undefined || id === 'door') return true;
  return (
    own !== undefined &&
    own.lang !== english.lang &&
    [...Object.keys(english.words), ...Object.keys(english.labels)].every(
      (key) => key in own.words || key in own.labels,
    )
  );
}
