import { english } from '../../format/index.ts';
import { expect, test } from 'vitest';
import type { Block } from '../../markdown/index.ts';
import { loadModel } from '../../model/index.ts';
import { createEndnotes, joinRuns } from './endnotes.ts';
import { labelled } from './labelled.ts';
import { pageRules } from './page-rules.ts';
import { breakableParts, factsIn, lastNoteIn, toPrint, type PrintContext } from './print-html.ts';
import { placeTallFigures } from './tall-figures.ts';
import { keepEndTogether, registerOf, type RegisterRow } from './register.ts';
import words from '../../../content/en/ui.json' with { type: 'json' };

const notes = [
  { source: 'ap', number: 1, backLinks: [] },
  { source: 'baj', number: 2, backLinks: [] },
];
const contextOf = (over: Partial<PrintContext> = {}): PrintContext => ({
  base: '../../',
  record: '',
  endnotes: createEndnotes(notes),
  notes,
  register: 'who-came-in',
  events: new Set(['2025-09-11-release-52']),
  pages: new Set(['method']),
  ...over,
});

test('the endnotes begin with the numbers of the web page and go on from there', () => {
  const endnotes = createEndnotes(notes);
  expect([
    endnotes.numberOf('baj'),
    endnotes.numberOf('viasna'),
    endnotes.numberOf('ap'),
    endnotes.numberOf('viasna'),
  ]).toEqual([2, 3, 1, 3]);
  expect(endnotes.list()).toEqual(['ap', 'baj', 'viasna']);
  expect(endnotes.refer(['viasna', 'ap', 'viasna'])).toBe('1, 3');
});

test('runs of three and more notes are joined, two are not', () => {
  expect(joinRuns([3, 5, 6, 7, 9, 10])).toBe('3, 5–7, 9, 10');
  expect(joinRuns([])).toBe('');
});

test('a citation of a page gets the number of the edition, without the role that would lose its tag', () => {
  const page = contextOf({ notes: [{ source: 'baj', number: 1, backLinks: [] }] });
  expect(
    toPrint('<a class="cite" role="doc-noteref" href="#note-1" id="cite-1-1">1</a>', page),
  ).toBe('<a class="cite" href="#note-2">[2]</a>');
  expect(() => toPrint('<a class="cite" href="#note-9">9</a>', page)).toThrow('note 9');
});

test('links lead inside the edition where it has what they lead to, else up to the site', () => {
  const links = (href: string): string => toPrint(`<a href="${href}">x</a>`, contextOf());
  expect(links('#event-2025-09-11-release-52')).toBe(
    '<a href="#event-2025-09-11-release-52">x</a>',
  );
  expect(links('../#event-2008-01-01-x')).toBe('<a href="../../events/2008-01-01-x/">x</a>');
  expect(links('../method/')).toBe('<a href="#method">x</a>');
  expect(links('data/events.json')).toBe('<a href="../../data/events.json">x</a>');
  expect(links('https://ap.org/a')).toBe('<a href="https://ap.org/a">x</a>');
  expect(toPrint('<a class="fact" href="../facts/#held-peak">9</a>', contextOf())).toBe(
    '<a class="fact" href="#who-came-in-number-held-peak">9</a>',
  );
});

test('the book leads to the record for the working of a number', () => {
  expect(
    toPrint(
      '<a class="fact" href="../facts/#held-peak">9</a>',
      contextOf({ base: '../', record: 'record/' }),
    ),
  ).toBe('<a class="fact" href="record/#who-came-in-number-held-peak">9</a>');
});

test('the notes of a chapter end with the highest that its words cite', () => {
  expect(
    lastNoteIn('<a href="#note-3">3</a> <a href="#note-12">12</a> <a href="#note-4">4</a>'),
  ).toBe(12);
  expect(lastNoteIn('<p>None.</p>')).toBe(0);
});

test('a drawing that is higher than wide stands behind the words after it, unless enough stands before it', () => {
  const figure = (id: string): Block => ({ type: 'figure', figure: id, html: '' });
  const words: Block = { type: 'html', html: '<p>Words.</p>' };
  const drawingOf = (id: string): string =>
    `<svg viewBox="0 0 100 ${id === 'tall' ? 120 : 60}"></svg>`;
  expect(placeTallFigures([words, figure('tall'), words, figure('low'), words], drawingOf)).toEqual(
    [words, words, figure('tall'), figure('low'), words],
  );
  const long: Block = { type: 'html', html: `<p>${'Words. '.repeat(100)}</p>` };
  expect(placeTallFigures([long, figure('tall'), words], drawingOf)).toEqual([
    long,
    figure('tall'),
    words,
  ]);
});

test('facts are found in the order of the words', () => {
  const html =
    '<a class="fact" href="facts/#b-c">1</a> <a class="fact" href="facts/#a">2</a> <a class="fact" href="facts/#b-c">1</a>';
  expect(factsIn(html, ['a', 'b/c'])).toEqual(['b/c', 'a', 'b/c']);
});

test('an address breaks after its punctuation and stays the same for whoever copies it', () => {
  const address = 'spring96.org/en/news/115713?a=b-c';
  expect(breakableParts(address)).toEqual([
    'spring96.',
    'org/',
    'en/',
    'news/',
    '115713?',
    'a=',
    'b-',
    'c',
  ]);
  expect(breakableParts(address).join('')).toBe(address);
});

test('a number on paper says what it counts, for which day, who says so, and what it was made from', () => {
  const { model } = loadModel();
  const [row] = registerOf(['2025-09-16-pardon-25/released'], 'x', createEndnotes([]), {
    model,
    words,
    language: english,
  });
  expect(row).toMatchObject({
    anchor: 'x-number-2025-09-16-pardon-25-released',
    value: '25',
    day: '16 September 2025',
    madeFrom: [],
  });
  expect(row?.by).toMatch(/^announced by /);
  const [days] = registerOf(
    ['days:2025-09-11-release-52..2025-09-16-pardon-25'],
    'x',
    createEndnotes([]),
    { model, words, language: english },
  );
  expect(days).toMatchObject({ value: '5', by: 'computed by us' });
  expect(days?.madeFrom).toHaveLength(2);
  expect(days?.madeFrom[1]).toMatch(/^\D.*: 16 September 2025$/);
  const [sum] = registerOf(['released-2011-2012'], 'x', createEndnotes([]), {
    model,
    words,
    language: english,
  });
  expect(sum?.madeFrom[0]).toMatch(/^\d+ \(.*201[12]\)$/);
});

test('the last rows of a register are kept together, enough of them for a seventh of a page', () => {
  const row = (definition: string): RegisterRow => ({
    anchor: 'a',
    value: '1',
    label: 'l',
    definition,
    madeFrom: [],
    conflicts: [],
    day: 'd',
    by: 'b',
    notes: '1',
  });
  const [free, kept] = keepEndTogether(Array.from({ length: 30 }, () => row('short')));
  expect([free.length, kept.length]).toEqual([19, 11]);
  expect(keepEndTogether([row('short'), row('x'.repeat(2000))])[1]).toHaveLength(1);
  expect(keepEndTogether([])).toEqual([[], []]);
});

test('a drawing has one role and one name', () => {
  expect(
    labelled('<svg class="door" role="img" aria-label="old"><path></path></svg>', 'A "new" name'),
  ).toBe('<svg role="img" aria-label="A &quot;new&quot; name" class="door"><path></path></svg>');
});

test('words in the margins can’t leave their quotes', () => {
  const css = pageRules([{ name: 'a', head: 'It is "so"\n</style>' }], {
    title: 'T',
    foot: 'F',
    of: 'of',
  });
  expect(css).toContain(
    '@page a{@top-left{content:"It is \\22 so\\22 \\a \\3c /style>"}}.paper-a{page:a}',
  );
});
