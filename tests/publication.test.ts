// What readers at risk are told, and who answers for the site: read from the built pages.
import { globSync, readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { beforeAll, expect, test } from 'vitest';
import { isRiskyAddress } from '../src/model/index.ts';
import { loadSite, otherLanguages } from '../src/site/index.ts';

type Node = DefaultTreeAdapterMap['node'];
const { model, words } = loadSite();
const pages = globSync('dist/**/*.html').filter((page) => !page.startsWith('dist/embed/'));
/** Without rules and scripts, which are half of a page and hold no words of it. */
const read = (page: string): string =>
  readFileSync(page, 'utf8').replace(/<(style|script)\b[^>]*>[^]*?<\/\1>/g, '');

function* nodes(node: Node): Generator<DefaultTreeAdapterMap['element']> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodes(child);
}
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const attribute = (element: DefaultTreeAdapterMap['element'], name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';
const leadsOut = (address: string): boolean =>
  /^https?:/.test(address) && !address.startsWith('https://revolving-door.example/');

/** What two tests ask of each page: parsing them all takes seconds. */
interface Told {
  /** Places among the elements; -1 where there is none. */
  firstLink: number;
  notice: number;
  foot: string | undefined;
}
const told = new Map<string, Told>();
beforeAll(() => {
  for (const page of pages) {
    const body = [...nodes(parse(read(page)))];
    const placeOf = (name: string): number =>
      body.findIndex((element) => attribute(element, 'class') === name);
    const foot = body[placeOf('page-foot')];
    told.set(page, {
      firstLink: body.findIndex(
        (element) => element.tagName === 'a' && leadsOut(attribute(element, 'href')),
      ),
      notice: placeOf('link-notice'),
      foot: foot && textOf(foot).replace(/\s+/g, ' '),
    });
  }
}, 120_000);

test('the notice about links stands before the first that leads to another site; where none does, paper alone has it', () => {
  const wrong = pages.filter((page) => {
    const { firstLink, notice } = told.get(page)!;
    return firstLink >= 0
      ? notice < 0 || notice > firstLink
      : notice >= 0 && !page.includes('/print/');
  });
  expect(pages.length).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
});

test('every link to a publisher of the list is marked, and no other', () => {
  const listed = words.publication.listed;
  const entries = ['dist/index.html', 'dist/sources/index.html'].flatMap((page) =>
    [...nodes(parse(read(page)))].filter(({ tagName }) => tagName === 'li'),
  );
  const checked = entries.flatMap((entry) => {
    const link = [...nodes(entry)].find(
      (element) => element.tagName === 'a' && leadsOut(attribute(element, 'href')),
    );
    return link ? [[attribute(link, 'href'), textOf(entry).includes(` · ${listed}`)] as const] : [];
  });
  expect(checked.some(([, isMarked]) => isMarked)).toBe(true);
  for (const [address, isMarked] of checked)
    expect([address, isMarked]).toEqual([address, isRiskyAddress(address, model.linkRisks)]);
});

test.each(['dist/text/index.html', 'dist/revolving-door.html'])(
  '%s names its sources and has no live link to any of them',
  (page) => {
    const notes = [...nodes(parse(read(page)))].filter((element) =>
      /^note-/.test(attribute(element, 'id')),
    );
    expect(notes.length).toBeGreaterThan(50);
    const live = notes.flatMap((note) =>
      [...nodes(note)].map((element) => attribute(element, 'href')).filter(leadsOut),
    );
    expect(live).toEqual([]);
  },
);

test('each page with a foot says who answers for it, or that nobody does yet', () => {
  const languages = new Map(otherLanguages().map((lang) => [lang, loadSite(lang).words]));
  const said = (page: string): string => {
    const { publication } = languages.get(page.split('/')[1] ?? '') ?? words;
    return model.publisher.name === null
      ? publication.draft
      : publication.by.replace('#', model.publisher.name);
  };
  const silent = pages.filter((page) => told.get(page)?.foot?.includes(said(page)) === false);
  expect(silent).toEqual([]);
});

test('a mistake can be reported from each figure, each event and each number, with its id', () => {
  const ids = (page: string): string[] =>
    [...nodes(parse(read(page)))]
      .filter((element) => attribute(element, 'class') === 'report')
      .map((element) => textOf(element).trim().replace(/\s+/g, ' '));
  const asked = (id: string): string => words.publication.report.replace('#', id);
  expect(ids('dist/index.html')).toEqual(
    expect.arrayContaining(['door', 'held', 'where-to'].map(asked)),
  );
  const event = model.events[0]!.id;
  expect(ids(`dist/events/${event}/index.html`)).toContain(asked(event));
  expect(ids('dist/facts/index.html')).toContain(asked('held-fall'));
});
