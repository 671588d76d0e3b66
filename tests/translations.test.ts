// Every language of content/ against the English edition, on the built site: no English left where a part is translated, the same numbers, the forms of the language.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { figureList } from '../src/figures/all.ts';
import { findNumberWords } from '../src/format/number-words.ts';
import { makePhrase } from '../src/format/phrases.ts';
import {
  attributeOf,
  elementsOf,
  wordsOf,
  type HtmlElement,
} from '../src/markdown/rewrite-html.ts';
import { scriptOf } from '../src/format/language.ts';
import { isWhole, ownFigures } from '../src/site/edition.ts';
import { loadSite, otherLanguages, type Site } from '../src/site/index.ts';
import { finderFor, foreignWordFinder, openTextsOf } from './foreign-words.ts';

const source = loadSite();
const languages = otherLanguages();
const sites = languages.map((lang): [string, Site] => [lang, loadSite(lang)]);
const read = (path: string): string => readFileSync(`dist/${path}`, 'utf8');

const openTexts = new Map(languages.map((lang) => [lang, openTextsOf(lang)]));
const titles = new Set([...source.model.sources.values()].map(({ title }) => title ?? ''));

const said = [
  ...['alt', 'aria-label', 'title', 'placeholder', 'label', 'data-line'],
  ...['data-close', 'data-waiting', 'data-failed', 'data-whole'],
];
const saidByHead = ['description', 'og:title', 'og:description', 'og:image:alt'];

/** Every text of a value that was JSON; its keys and addresses are no words for readers. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? /^https?:/.test(value)
      ? []
      : [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

interface Told {
  own: string[];
  /** Marked as English. */
  english: string[];
}

/** What a reader reads or hears, or a script will show; no code, nothing that is pasted elsewhere. */
function toldBy(element: HtmlElement, lang: string, told: Told = { own: [], english: [] }): Told {
  const { tagName } = element;
  const isData = tagName === 'script' && attributeOf(element, 'id') === 'fact-data';
  if (['style', 'code', 'textarea', 'template'].includes(tagName)) return told;
  if (tagName === 'script' && !isData) return told;
  // Ids and addresses.
  if (/^(?:report|address)$/.test(attributeOf(element, 'class') ?? '')) return told;
  const marked = attributeOf(element, 'lang') ?? lang;
  if (marked !== lang) {
    if (marked.startsWith('en')) told.english.push(wordsOf(element).replace(/\s+/g, ' ').trim());
    return told;
  }
  const kind = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '';
  for (const { name, value } of element.attrs)
    if (said.includes(name) || (name === 'content' && saidByHead.includes(kind)))
      told.own.push(value);
  for (const node of element.childNodes)
    if ('tagName' in node) toldBy(node as HtmlElement, lang, told);
    else if (isData && 'value' in node) told.own.push(...textsIn(JSON.parse(node.value)));
    else if ('value' in node) told.own.push(node.value);
  return told;
}

const isNamed = (text: string, lang: string): boolean =>
  titles.has(text) ||
  text === source.words.edition.name ||
  text === source.words.edition.hidden ||
  text === source.words.edition.draft ||
  openTexts.get(lang)!.has(text);

test('a word in Latin letters is found unless it is a name, an address, a quotation or a number of something', () => {
  const find = foreignWordFinder(['Reuters', 'Human Rights Watch', 'ru']);
  expect(
    find('Паводле Human Rights Watch і Reuters (ru), news.by/en/one, «Our word», EW-001PA'),
  ).toEqual([]);
  expect(find('Памілавалі 52 people, Reuters’ list, Human')).toEqual(['people', 'list', 'Human']);
});

/** A language that has only begun stands in English for the rest; in one with Latin letters English is not told apart by them. */
const whole = sites.filter(([, site]) => isWhole(site) && scriptOf(site.language) !== 'Latn');

test('Belarusian and Russian lack no part of the whole', () => {
  expect(whole.map(([lang]) => lang)).toEqual(expect.arrayContaining(['be', 'ru']));
});

test.each(whole)('%s has no English word in a page, drawing, table, embed or book', (lang) => {
  const pages = globSync(`${lang}/**/*.html`, { cwd: 'dist' });
  expect(pages.length).toBeGreaterThan(0);
  const find = finderFor(lang);
  const known = new Map<string, string[]>();
  const wordsIn = (text: string): string[] => {
    const words = known.get(text) ?? (/[a-z]/i.test(text) ? find(text) : []);
    known.set(text, words);
    return words;
  };
  const [cards = ''] = globSync(`${lang}/facts/cards-*.json`, { cwd: 'dist' });
  const inCards = textsIn(JSON.parse(read(cards)));
  const left = pages.flatMap((path) => {
    // The English beside a stale paragraph is there on purpose; an address may be broken anywhere; rules are no words.
    const html = read(path).replace(
      /<aside class="stale">.*?<\/aside>|<wbr>|<style>.*?<\/style>/gs,
      '',
    );
    const [page] = elementsOf(parse(html)) as [HtmlElement];
    const { own, english } = toldBy(page, lang);
    return [...own.flatMap(wordsIn), ...english.filter((text) => !isNamed(text, lang))].map(
      (word) => `${path}: ${word}`,
    );
  });
  expect([...new Set([...left, ...inCards.flatMap(wordsIn)])]).toEqual([]);
});

const slugsOf = (html: string): string[] =>
  // The English beside a stale paragraph says the same numbers again.
  elementsOf(parse(html.replace(/<(div|span) class="stale".*?<\/\1>/gs, '')))
    .filter((element) => attributeOf(element, 'class') === 'fact')
    .map((element) => attributeOf(element, 'href')?.split('#')[1] ?? '')
    .sort();

test.each(sites)('%s tells every number of the story that the English tells', (lang) => {
  expect(slugsOf(read(`${lang}/index.html`))).toEqual(slugsOf(read('index.html')));
});

const digits = (text: string): string[] =>
  (text.match(/\d+(?:[.,\u00A0\u202F ]\d{3})*/g) ?? []).map((run) => run.replace(/\D/g, ''));

const storyText = ({ story }: Site): string =>
  story.chapters
    .flatMap(({ front, blocks }) => [
      front.title.text,
      front.dek.text,
      ...blocks.flatMap((block) =>
        'html' in block ? [block.html] : block.steps.map((step) => step.html),
      ),
    ])
    .map((html) => wordsOf(html, { between: ' ', skip: ['sup'] }))
    .join(' ');

test.each(sites)(
  'no number stands in the story of %s that is not in the English one',
  (_, site) => {
    const english = storyText(source);
    const known = new Set([
      ...digits(english),
      ...findNumberWords(english, 1).map(({ value }) => String(value)),
    ]);
    expect(digits(storyText(site)).filter((number) => !known.has(number))).toEqual([]);
  },
);

test.each(sites)('the files of %s hold the numbers and days of the English ones', (lang, site) => {
  const figures = ownFigures(site);
  for (const id of figures) {
    type File = { columns: { name: string; type: string }[]; rows: Record<string, unknown>[] };
    const [own, english] = [`${lang}/figures/${id}.json`, `figures/${id}.json`].map(
      (path) => JSON.parse(read(path)) as File,
    ) as [File, File];
    const forMachines = (file: File): unknown[] =>
      file.rows.map((row) =>
        file.columns.filter(({ type }) => type !== 'string').map(({ name }) => row[name]),
      );
    expect(forMachines(own), id).toEqual(forMachines(english));
  }
});

test.each(sites)('words with a count have the forms of %s', (lang, site) => {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const faults = ownFigures(site).flatMap((id) => {
    const [own, english] = [site, source].map(({ story }) => story.figures.get(id)!.words);
    return Object.entries(english!).flatMap(([key, template]) => {
      if (typeof template === 'string') return [];
      const written = own![key];
      return typeof written === 'string' || forms.some((form) => !(form in written!))
        ? [`content/${lang}/figures/${id}.md: ${key}`]
        : [];
    });
  });
  expect(faults).toEqual([]);
});

test('a count of 1, 2, 5 and 21 chooses its form in Belarusian and Russian', () => {
  for (const tag of ['be', 'ru']) {
    const phrase = makePhrase({ a: { one: 'A', few: 'B', many: 'C', other: 'D' } }, 'x', {
      ...source.language,
      tag,
    });
    expect([1, 2, 5, 11, 21, 22, 25].map((count) => phrase('a', { count })).join('')).toBe(
      'ABCCABC',
    );
  }
});

test.each(sites)('no drawing of %s leaves out a label that the English has room for', (_, site) => {
  const lost = figureList.flatMap(({ id }) => {
    const english = new Set(source.figures.get(id)?.droppedLabels ?? []);
    return (site.figures.get(id)?.droppedLabels ?? [])
      .filter((label) => !english.has(label))
      .map((label) => `${id}: ${label}`);
  });
  expect(lost).toEqual([]);
});

test('the desk of the dev server is in no build', () => {
  expect(['dist/dev', 'dist/desk'].filter((path) => existsSync(path))).toEqual([]);
  expect(
    globSync('dist/*.html').filter((path) => readFileSync(path, 'utf8').includes('/dev/desk')),
  ).toEqual([]);
});

test('a hidden language stands in no list for machines', () => {
  for (const [lang, { status }] of sites) {
    const listed = read('sitemap.xml').includes(`/${lang}/`);
    expect(listed, lang).toBe(status !== 'hidden');
    expect(existsSync(`dist/${lang}/index.html`), lang).toBe(true);
  }
});
