/** Which texts of the record a language needs: those that its drawings and tables show. Found by marking each and looking where the marks come out. */
import { figureWords, buildFigures, type Project } from '../project.ts';
import { readFactWords, readRecordWords } from '../../markdown/record-words.ts';
import { languagesOf, sourceLanguage } from '../../markdown/languages.ts';
import {
  englishFactPhrase,
  recordTexts,
  rewriteModel,
  type Model,
  type Problem,
} from '../../model/index.ts';

const shown = new WeakMap<Model, string[]>();

/** In the order in which figures show them. */
function shownTexts({ root, model, story }: Project): string[] {
  const known = shown.get(model);
  if (known) return known;
  const marked = rewriteModel(
    model,
    (text, id) => (id === undefined ? `⟦${text}⟧` : text),
    englishFactPhrase,
  );
  const out = [...buildFigures(marked, story, figureWords(root)).values()]
    .map(({ table, description }) => JSON.stringify([table.rows, description]))
    .join('\n');
  const texts = recordTexts(model, englishFactPhrase);
  const found = [...new Set([...out.matchAll(/⟦([^⟧]+)⟧/g)].map(([, text = '']) => text))]
    .map((text) => JSON.parse(`"${text}"`) as string)
    .filter((text) => texts.has(text));
  shown.set(model, found);
  return found;
}

export function missingTexts(project: Project, lang: string): string[] {
  const { texts } = readRecordWords(project.root, lang).words;
  return shownTexts(project).filter((text) => !texts.has(text));
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
