// The plain-text edition says what the web edition says, with nothing that a strict browser refuses. Opens no browser: what it needs is exactly nothing.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { idsOf, plain, readHtml, type ReadElement } from './read-html.ts';

const html = readFileSync('dist/text/index.html', 'utf8');
const text = readHtml(html).elements;
const web = readHtml(readFileSync('dist/index.html', 'utf8')).elements;
const words = plain(text.find(({ tag }) => tag === 'body')!.words());

test('there is no script, drawing, picture, font or second request in it', () => {
  expect(
    text
      .filter(({ tag }) =>
        [
          'script',
          'svg',
          'img',
          'iframe',
          'object',
          'video',
          'audio',
          'template',
          'details',
          'dialog',
        ].includes(tag),
      )
      .map(({ tag }) => tag),
  ).toEqual([]);
  expect(
    text.filter(({ tag, attributes }) => tag === 'link' && attributes.get('rel') === 'stylesheet'),
  ).toEqual([]);
  expect(html).not.toMatch(/@font-face|@import|url\(/);
});

test('over the wire it weighs at most 60 kB', () => {
  expect(brotliCompressSync(html).length / 1000).toBeLessThanOrEqual(60);
});

/** What only the web edition needs: its controls, how to read its own drawing, and what to know before a link; none leads out of this edition. */
const own = [
  '.contents',
  '.stage',
  '.stage-bar',
  '.door-key',
  '.all-events',
  '.event-card',
  '.take',
  '.link-notice',
  '.to-live',
  '.notes',
  '.hero-meta',
  '.page-foot',
  '#fact-card',
];
const isOwn = ({ within, attributes }: ReadElement): boolean =>
  own.some((name) => within.has(name) || attributes.get('class') === name.slice(1));

test('every heading, paragraph and step of the web edition is in it, word for word', () => {
  const said = web
    .filter(
      (element) =>
        ['h1', 'h2', 'h3', 'p', 'li'].includes(element.tag) && !element.isInSvg && !isOwn(element),
    )
    .map((element) => element.words())
    .filter((one) => one !== '');
  expect(said.length).toBeGreaterThan(150);
  expect(said.filter((one) => !words.includes(one))).toEqual([]);
});

test('every event of the timeline is in it', () => {
  const list = web
    .filter(({ within, tag }) => within.has('.event-list') && tag === 'a')
    .map((element) => element.words());
  expect(list.length).toBeGreaterThan(70);
  expect(list.filter((one) => !words.includes(one))).toEqual([]);
});

test.each(idsOf(web.filter(({ tag }) => tag === 'figure')))(
  'every number that "%s" shows is in its table here',
  (id) => {
    const numbersOf = (text: string): string[] => text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
    const here = text.find(({ attributes }) => attributes.get('id') === id)!.words();
    const isCell = ({ tag }: ReadElement): boolean => tag === 'td' || tag === 'th';
    // A figure that is a table itself has one in the story too, and this edition has that.
    const own = web.filter((element) => element.within.has(`#${id}`) && isCell(element));
    const behind = readHtml(readFileSync(`dist/figures/${id}/index.html`, 'utf8')).elements;
    const there = (
      own.length > 0
        ? own
        : behind.filter((element) => element.within.has('#numbers') && isCell(element))
    ).map((cell) => cell.words());
    const known = new Set(numbersOf(here));
    expect(there.length).toBeGreaterThan(5);
    expect(there.flatMap(numbersOf).filter((number) => !known.has(number))).toEqual([]);
  },
);

test('every address inside the web edition is an address inside this one: chapters, steps, figures, events, notes', () => {
  const ids = new Set(idsOf(text));
  const targets = new Set(
    web
      .filter(({ tag, attributes }) => tag === 'a' && attributes.get('href')?.startsWith('#'))
      .map(({ attributes }) => attributes.get('href')!.slice(1)),
  );
  const places = idsOf(
    web.filter(
      ({ tag, isInSvg }) =>
        !isInSvg && ['section', 'figure', 'h2', 'h3', 'header', 'li', 'main', 'nav'].includes(tag),
    ),
  );
  // Addresses of the first edition: chapters and steps have been given other names since.
  const former = idsOf(
    web.filter(
      ({ tag, within }) => tag === 'span' && (within.has('.chapter-head') || within.has('.step')),
    ),
  );
  expect(former.length).toBeGreaterThan(5);
  expect(
    [...new Set([...targets, ...places, ...former])].filter(
      (id) => !ids.has(id) && id !== 'notes-title',
    ),
  ).toEqual([]);
});

test('every source has its name, as the web edition gives it, and nothing leads to another site', () => {
  const notesOf = (elements: typeof web): ReadElement[] =>
    elements.filter(({ tag, within }) => tag === 'li' && within.has('#notes'));
  // Without its link a source that was read in a copy says so, and no address stands in the place of a title.
  const lines = (elements: typeof web): string[] =>
    notesOf(elements).map((note) =>
      note
        .words()
        .replace(' (read in a copy)', '')
        .replace(/(title not recorded), \S+\.\S+(?=, )/, '$1'),
    );
  expect(lines(web).length).toBeGreaterThan(100);
  expect(lines(text)).toEqual(lines(web));
  const links = text.flatMap(({ tag, attributes }) =>
    tag === 'a' ? (attributes.get('href') ?? []) : [],
  );
  expect(links.length).toBeGreaterThan(300);
  expect(links.filter((link) => /^(?:[a-z]+:)?\/\//i.test(link))).toEqual([]);
});

test('each step says in words what its picture shows', () => {
  for (const id of idsOf(web.filter(({ attributes }) => attributes.get('class') === 'step'))) {
    const said =
      text.find(({ attributes }) => attributes.get('id') === `${id}-picture`)?.words() ?? '';
    const drawn =
      web.find(({ attributes }) => attributes.get('id') === `${id}-picture`)?.words() ?? 'nothing';
    expect(said).toContain(drawn);
  }
});
