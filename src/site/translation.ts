/** What a language has of its own for the record, and the record in it. */
import { languageIn, readEventWords, readFactWords, readRecordWords } from '../markdown/index.ts';
import { englishFactPhrase, factPhrase, recordTexts, type Model } from '../model/index.ts';
import { translateModel } from './edition.ts';

/** `model` is the English one; what the language lacks stays in English. */
export function readTranslation(root: string, lang: string, model: Model) {
  const events = readEventWords(root, lang, model.eventById, model.corrections);
  const record = readRecordWords(root, lang, {
    people: model.people,
    texts: recordTexts(model, englishFactPhrase),
  });
  const facts = readFactWords(root, lang);
  const own = translateModel(model, {
    events: events.words,
    ...record.words,
    facts: factPhrase(facts.words, languageIn(root, lang), `content/${lang}/facts.json`),
  });
  const problems = [...events.problems, ...record.problems, ...facts.problems];
  return { model: own, events, record, facts, problems };
}
