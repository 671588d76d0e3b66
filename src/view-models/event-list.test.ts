import { expect, test } from 'vitest';
import { loadModel, type Event } from '../model/index.ts';
import { dayInYear, eventsByYear, nameOfYear, pagesOf, searchWords } from './event-list.ts';
import { toEventPages } from './page-links.ts';

const { model } = loadModel();
const event = (id: string, date: string, words: Partial<Event> = {}): Event => ({
  id,
  date,
  kind: 'pardon',
  title: id,
  summary: '',
  powers: [],
  actors: [],
  people: [],
  claims: [],
  conflicts: [],
  relatesTo: [],
  sources: [],
  confidence: 'high',
  ...words,
});

test('every event of the model stands in the list once, newest year first', () => {
  const years = eventsByYear(model.events);
  const ids = years.flatMap(({ months }) =>
    months.flatMap(({ events }) => events.map(({ id }) => id)),
  );
  expect(ids.length).toBe(model.events.length);
  expect(new Set(ids).size).toBe(ids.length);
  expect(years.map(({ year }) => year)).toEqual(
    years
      .map(({ year }) => year)
      .toSorted()
      .toReversed(),
  );
  expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length);
});

test('a record that fits on a page stays one list; a longer one keeps the newest years first and gives each other year a page', () => {
  const years = eventsByYear(model.events);
  expect(pagesOf(years)).toEqual({ all: years, first: years, others: [] });
  expect(years.map((year) => nameOfYear(year, years))).toEqual(years.map(({ year }) => year));
  const long = Array.from({ length: 3000 }, (_, index) =>
    event(`e${index}`, String(2000 + Math.floor(index / 700))),
  );
  const { first, others } = pagesOf(eventsByYear(long), 1500);
  expect([first, others].map((part) => part.map(({ year, count }) => `${year}: ${count}`))).toEqual(
    [
      ['2004: 200', '2003: 700'],
      ['2002: 700', '2001: 700', '2000: 700'],
    ],
  );
  expect(pagesOf(eventsByYear(long), 10).first.map(({ year }) => year)).toEqual(['2004']);
});

test('a year that no page has room for is cut between months, from January on: a part once begun keeps its address', () => {
  const crowded = (until: number): Event[] =>
    Array.from({ length: until }, (_, index) =>
      event(
        `e${String(index).padStart(3, '0')}`,
        `2025-${String(1 + Math.floor(index / 10)).padStart(2, '0')}-01`,
      ),
    );
  const say = (events: Event[]): string[] => {
    const { all } = pagesOf(eventsByYear(events), 35);
    return all.map((part) => `${part.id} ${nameOfYear(part, all)}: ${part.count}`);
  };
  expect(say(crowded(75))).toEqual([
    '2025-07 July–August 2025: 15',
    '2025-04 April–June 2025: 30',
    '2025 January–March 2025: 30',
  ]);
  expect(say(crowded(110))).toEqual([
    '2025-10 October–November 2025: 20',
    '2025-07 July–September 2025: 30',
    '2025-04 April–June 2025: 30',
    '2025 January–March 2025: 30',
  ]);
  // What is known by its year only stands with January; a month is never cut.
  expect(
    say([...crowded(40).map((one) => ({ ...one, date: '2025' })), event('f', '2025-03-01')]),
  ).toEqual(['2025-03 March 2025: 1', '2025 2025: 40']);
  const { first, others } = pagesOf(eventsByYear(crowded(75)), 35);
  expect([first, others].map((part) => part.map(({ id }) => id))).toEqual([
    ['2025-07'],
    ['2025-04', '2025'],
  ]);
});

test('a day is told without its year, unless it ends in another one', () => {
  expect(
    ['2025-09-11', '2025-10', '2025', '2025-12-17/2025-12-18', '2025-12-30/2026-01-02'].map(
      (date) => dayInYear(event('x', date)),
    ),
  ).toMatchInlineSnapshot(`
    [
      "11 Sep",
      "Oct",
      "2025",
      "17–18 Dec",
      "30 Dec – 2 Jan 2026",
    ]
  `);
});

test('the words of a search are those that the row itself does not show', () => {
  expect(
    searchWords(
      event('x', '2025', {
        title: 'Two banks freed',
        summary: 'The banks’ assets were freed for the Ministry’s use.',
        actors: ['Finance Ministry'],
      }),
    ),
  ).toBe('assets ministry use finance');
});

test('a link to an event stays in the page that lists it, and leads to its own page from any other', () => {
  const html = '<a href="#event-one">1</a><a href="../#event-two">2</a><a href="#note-x">3</a>';
  expect(toEventPages(html, new Set(['one']))).toBe(
    '<a href="#event-one">1</a><a href="../events/two/">2</a><a href="#note-x">3</a>',
  );
});
