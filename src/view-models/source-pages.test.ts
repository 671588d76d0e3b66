import { expect, test } from 'vitest';
import { loadModel } from '../model/index.ts';
import { usedSources, type UsedSource } from './source-list.ts';
import { letterOf, sourcePages, type ByGrade } from './source-pages.ts';

const { model } = loadModel();
const texts = (grade: 'A' | 'B' | 'C', publisher: string, count: number): UsedSource[] =>
  Array.from({ length: count }, (_, index) => ({
    source: {
      id: `${publisher.toLowerCase().replace(/\W+/g, '-')}-${grade.toLowerCase()}-${index}`,
      publisher,
      title: null,
      published: null,
      lang: 'en',
      grade,
      url: null,
      readAt: null,
    },
    events: [],
    series: [],
  }));
const list: ByGrade = new Map([
  ['A', texts('A', 'Viasna', 7)],
  [
    'B',
    [
      ...texts('B', 'Belsat', 2),
      ...texts('B', 'Viasna', 1),
      ...texts('B', 'Vot Tak', 1),
      ...texts('B', '100xSolidarität', 1),
      ...texts('B', 'Наша Ніва', 1),
    ],
  ],
  ['C', []],
]);

test('a list that has room on one page stays there, with the addresses it has always had', () => {
  const { pages, addressOf } = sourcePages(usedSources(model));
  expect(pages).toEqual([]);
  expect([...model.sources.keys()].map(addressOf)).toEqual(
    [...model.sources.keys()].map((id) => `#source-${id}`),
  );
});

test('a longer list has a page for each letter, each text once and in the order of the list', () => {
  const { pages } = sourcePages(list, 10);
  const say = pages.map(
    ({ path, groups }) =>
      `${path}: ${[...groups].map(([grade, used]) => `${grade} ${used.map(({ source }) => source.id).join(' ')}`).join(', ')}`,
  );
  expect(say).toMatchInlineSnapshot(`
    [
      "b/: B belsat-b-0 belsat-b-1",
      "v/: A viasna-a-0 viasna-a-1 viasna-a-2 viasna-a-3 viasna-a-4 viasna-a-5 viasna-a-6, B viasna-b-0 vot-tak-b-0",
      "0-9/: B 100xsolidarit-t-b-0",
      "other/: B --b-0",
    ]
  `);
});

test('the front page of a longer list leads to each publisher’s first text of a grade', () => {
  const { publishers } = sourcePages(list, 10);
  expect(
    [...publishers].flatMap(([grade, named]) =>
      named.map(({ publisher, count, address }) => `${grade} ${publisher} ${count} ${address}`),
    ),
  ).toEqual([
    'A Viasna 7 v/#source-viasna-a-0',
    'B Belsat 2 b/#source-belsat-b-0',
    'B Viasna 1 v/#source-viasna-b-0',
    'B Vot Tak 1 v/#source-vot-tak-b-0',
    'B 100xSolidarität 1 0-9/#source-100xsolidarit-t-b-0',
    'B Наша Ніва 1 other/#source---b-0',
  ]);
});

test('a publisher’s letter is the one a reader looks under', () => {
  expect(
    [
      'Viasna',
      'Österreichischer Rundfunk',
      '“Novaya” Europe',
      '  tut.by',
      '1reg.pro',
      'Наша Ніва',
      '',
      'العربية',
    ].map(letterOf),
  ).toEqual(['v', 'o', 'n', 't', '0-9', 'other', 'other', 'other']);
});
