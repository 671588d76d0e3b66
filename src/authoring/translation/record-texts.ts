/** Which texts of the record a language needs: those that its drawings and tables show. Found by marking each and looking where the marks come out. */
import { figureWords, buildFigures, type Project } from '../project.ts';
import { readEventWords } from '../../markdown/event-words.ts';
import { readFactWords, readRecordWords } from '../../markdown/record-words.ts';
import { languagesOf, sourceLanguage } from '../../markdown/languages.ts';
import { partsOf, type Part } from '../../markdown/parts.ts';
import { ownWords } from '../../markdown/signed-words.ts';
import {
  englishFactPhrase,
  recordTexts,
  rewriteModel,
  type Model,
  type Problem,
} from '../../model/index.ts';
import type { TranslatedFile } from './state.ts';

export interface ShownTexts {
  texts: string[];
  /** Ids of the events whose titles are shown. */
  events: string[];
}

const shown = new WeakMap<Model, ShownTexts>();

/** In the order in which figures show them. */
function shownTexts({ root, model, story }: Project): ShownTexts {
  const known = shown.get(model);
  if (known) return known;
  const titled = model.events.map((event) => ({ ...event, title: `⟦${event.id}⟧` }));
  const marked = rewriteModel(
    { ...model, events: titled, eventById: new Map(titled.map((event) => [event.id, event])) },
    (text, id) => (id === undefined ? `⟦${text}⟧` : text),
    englishFactPhrase,
  );
  const out = [...buildFigures(marked, story, figureWords(root)).values()]
    .map(({ table, description }) => JSON.stringify([table.rows, description]))
    .join('\n');
  const recorded = recordTexts(model, englishFactPhrase);
  const found = [...new Set([...out.matchAll(/⟦([^⟧]+)⟧/g)].map(([, text = '']) => text))].map(
    (text) => JSON.parse(`"${text}"`) as string,
  );
  const result = {
    texts: found.filter((text) => recorded.has(text)),
    events: found.filter((text) => model.eventById.has(text)),
  };
  shown.set(model, result);
  return result;
}

/** What the drawings and tables of a language show in English. */
export function missingTexts(project: Project, lang: string): ShownTexts {
  const { root, model } = project;
  const { texts } = readRecordWords(root, lang).words;
  const own = readEventWords(root, lang, model.eventById).words;
  const all = shownTexts(project);
  return {
    texts: all.texts.filter((text) => !texts.has(text)),
    events: all.events.filter((id) => !own.has(id)),
  };
}

/** record.json names each text by its English, so nothing in it can be stale: what has changed is missing. */
export function recordFile(project: Project, lang: string): TranslatedFile[] {
  const { root, model } = project;
  const file = 'record.json';
  const text = ownWords(root, lang).get(file);
  if (text === undefined) return [];
  const own = partsOf(file, text);
  const part = (key: string, words: string): Part => ({ key, text: words, line: 1 });
  const people = [...model.people.values()].map(({ id, name }) => part(`names.${id}`, name));
  const texts = own.fields.filter(({ key }) => key.startsWith('texts.'));
  const missing = missingTexts(project, lang).texts.map((words) => part(`texts.${words}`, words));
  const known = texts.map(({ key }) => part(key, key.slice('texts.'.length)));
  const english = { fields: [...people, ...known, ...missing], blocks: [] };
  return [{ file, own, english, stale: [], missing, unmarked: [], isApart: false, isMarked: true }];
}

/** Faults of record.json and facts.json in every language. */
export const recordWordsProblems = (root: string, model: Model): Problem[] =>
  languagesOf(root)
    .filter((lang) => lang !== sourceLanguage)
    .flatMap((lang) => [
      ...readRecordWords(root, lang, {
        people: model.people,
        texts: recordTexts(model, englishFactPhrase),
      }).problems,
      ...readFactWords(root, lang).problems,
    ]);
