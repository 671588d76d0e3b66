import { expect, test } from 'vitest';
import { bareEvent } from '../model/fixture.ts';
import { loadModel, type Event } from '../model/index.ts';
import { dayInYear, eventsByYear, searchWords } from './event-list.ts';
import { toEventPages } from './page-links.ts';

const { model } = loadModel();
const event = (id: string, date: string, words: Partial<Event> = {}): Event =>
  bareEvent(id, { date, kind: 'pardon', title: id, summary: '', ...words });

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
});

test('a day stands without its year, unless it ends in another one', () => {
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
