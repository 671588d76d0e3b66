import { expect, test } from 'vitest';
import { edtfToDays } from '../format/index.ts';
import { loadModel, type Event } from '../model/index.ts';
import { besideOf, nearestIn, neighboursOf, relatedTo } from './neighbours.ts';

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

test('neighbours lie within thirty days on either side, a month counts from its edges, a year does not count', () => {
  const own = event('own', '2025-09-11');
  const others = [
    event('f', '2025'),
    event('b', '2025-08-11'),
    event('a', '2025-08-12'),
    event('e', '2025-09'),
    own,
    event('h', '2025-09-11'),
    event('g', '2025-10'),
    event('c', '2025-10-11'),
    event('d', '2025-10-12'),
  ];
  expect(neighboursOf(own, others).map(({ event: { id }, days }) => `${id} ${days}`)).toEqual([
    'a -30',
    'e 0',
    'h 0',
    'g 20',
    'c 30',
  ]);
  expect(neighboursOf(event('year', '2025'), others)).toEqual([]);
});

test('the neighbours that are looked up are those that a search through all events finds', () => {
  for (const own of model.events) {
    const mine = edtfToDays(own.date);
    const searched =
      mine.end - mine.start > 62
        ? []
        : model.events.filter((other) => {
            const its = edtfToDays(other.date);
            const apart =
              its.start >= mine.end
                ? its.start - mine.end + 1
                : mine.start >= its.end
                  ? mine.start - its.end + 1
                  : 0;
            return other !== own && its.end - its.start <= 62 && apart <= 30;
          });
    expect(neighboursOf(own, model.events).map(({ event: { id } }) => id)).toEqual(
      searched.map(({ id }) => id),
    );
  }
});

test('an event belongs with those it names, then with those that name it, each once', () => {
  const list = [
    event('a', '2025-01-01', { relatesTo: ['c', 'b'] }),
    event('b', '2025-01-02', { relatesTo: ['a'] }),
    event('c', '2025-01-03'),
    event('d', '2025-01-04', { relatesTo: ['a'] }),
  ];
  expect(relatedTo(list[0]!, list)).toEqual(['c', 'b', 'd']);
  expect(relatedTo(list[2]!, list)).toEqual(['a']);
});

test('the first event has nothing before it, the last nothing after it', () => {
  const list = [event('a', '2025-01-01'), event('b', '2025-01-02')];
  expect(besideOf(list[0]!, list).map((one) => one?.id)).toEqual([undefined, 'b']);
  expect(besideOf(list[1]!, list).map((one) => one?.id)).toEqual(['a', undefined]);
});

test('of a crowded month the page of an event lists the nearest, and says how many more there are', () => {
  const around = Array.from({ length: 100 }, (_, index) => ({
    event: event(`e${index}`, '2025-01-01'),
    days: index % 30,
  }));
  const { items, left } = nearestIn('out', around);
  expect(items.length).toBe(40);
  expect(left).toBe(60);
  expect(Math.max(...items.map(({ days }) => days))).toBeLessThan(12);
});
