// What readers at risk are told, and who answers for the site: read from the built pages.
import { globSync, readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { expect, test } from 'vitest';
import { isRiskyAddress } from '../src/model/index.ts';
import { loadSite, otherLanguages } from '../src/site/index.ts';

type Node = DefaultTreeAdapterMap['node'];
const { model, words } = loadSite();
const pages = globSync('dist/**/*.html').filter((page) => !page.startsWith('dist/embed/'));
const read = (page: string): string => readFileSync(page, 'utf8');

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

test('the notice about links stands before the first that leads to another site; where none does, paper alone has it', () => {
  const wrong = pages.filter((page) => {
    const body = [...nodes(parse(read(page)))];
    const first = body.findIndex(
      (element) => element.tagName === 'a' && leadsOut(attribute(element, 'href')),
    );
    const notice = body.findIndex((element) => attribute(element, 'class') === 'link-notice');
    return first >= 0 ? notice < 0 || notice > first : notice >= 0 && !page.includes('/print/');
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
  const silent = pages.filter((page) => {
    const foot = [...nodes(parse(read(page)))].find(
      (element) => attribute(element, 'class') === 'page-foot',
    );
    return foot && !textOf(foot).replace(/\s+/g, ' ').includes(said(page));
  });
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
