import { expect, test } from 'vitest';
import words from '../../content/en/ui.json' with { type: 'json' };
import { english } from '../format/language.ts';
import { bareEvent } from '../model/fixture.ts';
import type { Event } from '../model/index.ts';
import { besideOf, byLane, formatGap, neighboursOf, relatedTo } from './neighbours.ts';

const event = (id: string, date: string, words: Partial<Event> = {}): Event =>
  bareEvent(id, { date, kind: 'pardon', title: id, summary: '', ...words });

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

test('neighbours stand lane by lane, and context only where there is some', () => {
  const out = neighboursOf(event('own', '2025-09-11'), [event('a', '2025-09-12')]);
  expect(byLane(out).map(({ lane, items }) => `${lane} ${items.length}`)).toEqual([
    'out 1',
    'deal 0',
    'in 0',
  ]);
  const report = event('b', '2025-09-12', { kind: 'report' });
  expect(byLane(neighboursOf(event('own', '2025-09-11'), [report])).at(-1)).toMatchObject({
    lane: 'context',
  });
});

test('a gap is told in days before or after, one day as one, and touching spans by name', () => {
  const gaps = (date: string): string[] =>
    neighboursOf(event('own', date), [
      event('a', '2025-09-10'),
      event('b', '2025-09-13'),
      event('c', '2025-09-11'),
      event('d', '2025-09'),
    ]).map((item) => formatGap(item, { date }, words, english));
  expect(gaps('2025-09-11')).toEqual([
    '1 day before',
    '2 days after',
    'the same day',
    'dates overlap',
  ]);
  expect(gaps('2025-09')).toEqual(Array(4).fill('dates overlap'));
});
