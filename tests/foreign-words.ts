// Words that are not in the language of a page or a sheet: for a language in Cyrillic, whatever stands in Latin letters and is no name. One finder for pages and for paper.
import { readFileSync } from 'node:fs';
import { readProject } from '../src/authoring/project.ts';
import { missingTexts } from '../src/authoring/translation/record-texts.ts';
import { readRecordWords } from '../src/markdown/index.ts';
import { englishFactPhrase, recordTexts, type Model } from '../src/model/index.ts';
import { shortPublisher } from '../src/outputs/publishers.ts';
import { loadSite } from '../src/site/index.ts';

/** Names that no file of data/ has, and signs that are the same in every language. */
const everywhere = readFileSync(new URL('foreign-words.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#'));

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ');

/** What stays as it is: publishers, titles of sources and their languages, people in every spelling, ids, and what the site is called in English. */
function keptNames(model: Model, siteTitle: string): string[] {
  const written = model.asWritten ?? model;
  return [
    siteTitle,
    ...everywhere,
    ...[...written.sources.values()].flatMap(({ publisher, title, lang }) => [
      publisher,
      // As the lines under figures shorten it.
      shortPublisher(publisher),
      title ?? '',
      lang,
    ]),
    ...[...written.people.values()].flatMap(({ id, name, variants }) => [id, name, ...variants]),
    ...written.events.map(({ id }) => id),
  ];
}

/** An address, with a scheme or without. */
const addresses = /(?:https?:\/\/|mailto:)\S+|\b(?:[\p{L}\d-]+\.)+[a-z]{2,}(?:\/\S*)?/giu;

/** Each word in Latin letters once, in the order of the text. A finder is made once for many texts: there are thousands of names. */
export function foreignWordFinder(names: readonly string[]): (text: string) => string[] {
  const known = [...new Set(names.map((name) => plain(name).trim()))]
    .filter((name) => /\p{Script=Latin}/u.test(name))
    // The longest first: a part of a name must not be taken out of it.
    .sort((left, right) => right.length - left.length);
  const pattern = new RegExp(
    // Not in the middle of an address, which is taken out as a whole.
    `(?<![\\p{L}\\d]|[a-z][./-])(?:${known.map((name) => name.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')).join('|')})(?![\\p{L}\\d]|[./-][a-z\\d])`,
    'gu',
  );
  const single = new Set(known);
  return (text) => {
    const left = plain(text)
      .replace(pattern, ' ')
      .replace(addresses, ' ')
      // A quotation may stand in its own language.
      .replace(/[‘“«„][^‘’“”«»„\p{Script=Cyrillic}]*[’”»“]/gu, ' ');
    const words = left.match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? [];
    // What has a digit is the name of an aircraft, a rule or a file.
    return [...new Set(words)].filter(
      (word) => !single.has(word) && /^[^\d]*\p{Script=Latin}{2}[^\d]*$/u.test(word),
    );
  };
}

/** What English a language is known to show: the check counts these texts as not translated, and the page marks them. */
export function openTextsOf(lang: string): Set<string> {
  const { model } = loadSite();
  const { texts } = readRecordWords('.', lang).words;
  return new Set([
    ...[...recordTexts(model, englishFactPhrase)].filter((text) => !texts.has(text)),
    ...missingTexts(readProject('.', model), lang).events.map(
      (id) => model.eventById.get(id)?.title ?? '',
    ),
  ]);
}

/** For pages and paper of a language: its names, and what it is known to lack. */
export function finderFor(lang: string): (text: string) => string[] {
  const { model, words } = loadSite();
  return foreignWordFinder([...keptNames(model, words.site.title), ...openTextsOf(lang)]);
}
