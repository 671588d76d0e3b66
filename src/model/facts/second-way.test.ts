/** The sums of the story, worked out a second time: from the text of the files, day by day, and never through the model's own reading. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadModel } from '../load.ts';

interface Raw {
  id: string;
  date: string;
  kind: string;
  weak?: boolean;
  claims: { measure: string; value: number }[];
  easing?: { tiedTo: string[] };
}
const { model } = loadModel();
const value = (id: string): number => Number(model.facts.get(id)?.value);
const qualifier = (id: string): string | undefined => model.facts.get(id)?.qualifier;
const text = readdirSync('data/events')
  .map((file) => readFileSync(`data/events/${file}`, 'utf8'))
  .join('\n');
const events = readdirSync('data/events').flatMap(
  (file) => JSON.parse(readFileSync(`data/events/${file}`, 'utf8')) as Raw[],
);
/** All numbers of a measure that stand in the record of an id, taken from its text. */
function inText(id: string, measure: string): number {
  const record = text.slice(text.indexOf(`"id": "${id}"`)).split(/\n {2}\},?\n/)[0] ?? '';
  const found = new RegExp(`"measure": "${measure}",[^}]*?"value": (\\d+)`).exec(record);
  return Number(found?.[1]);
}
const seriesText = (id: string): string => readFileSync(`data/series/${id}.json`, 'utf8');
const point = (id: string, date: string): number =>
  Number(new RegExp(`"date": "${date}",\\s+"value": (\\d+)`).exec(seriesText(id))?.[1]);
const months = (...dates: string[]): number =>
  dates.reduce((sum, date) => sum + point('political-prisoners-recognised-month', date), 0);

const account = '2025-12-23-report-viasna-annual';
const custody = 'political-prisoners-custody';
const year = inText(account, 'newlyRecognised');
const pardoned = inText(account, 'pardonedSinceJuly2024');

/** People let out on each day of the period, by the day on which the release began. */
const perDay = new Map<string, number>();
for (const { kind, date, claims } of events) {
  if (kind !== 'release' && kind !== 'pardon') continue;
  const day = date.slice(0, 10);
  const people = claims.find(({ measure }) => measure === 'released')?.value ?? 0;
  if (day >= '2024-07-01' && day <= '2026-03-31') perDay.set(day, (perDay.get(day) ?? 0) + people);
}
const outBetween = (from: string, to: string): number =>
  [...perDay].reduce((sum, [day, people]) => sum + (day >= from && day <= to ? people : 0), 0);

test('by one counter to 23 December 2025: 825 newly recognised, 569 pardoned, 278 fewer held', () => {
  const entered = months('2024-07', '2024-08', '2024-09', '2024-10', '2024-11', '2024-12') + year;
  expect(entered).toBe(825);
  expect(pardoned).toBe(569);
  expect(value('recognised-to-2025-12-23')).toBe(entered);
  const fall = point(custody, '2024-06-30') - point(custody, '2025-12-23');
  expect(fall).toBe(278);
  expect(value('held-fall-to-2025-12-23')).toBe(fall);
  expect(value('left-otherwise-to-2025-12-23')).toBe(entered - pardoned + fall);
  expect(qualifier('left-otherwise-to-2025-12-23')).toBe('about');
  expect(value('left-otherwise-to-2025-12-23')).toBeGreaterThan(inText(account, 'servedTerm'));
  expect(Math.abs(value('recognised-for-two-pardoned') - (2 * entered) / pardoned)).toBeLessThan(
    0.5,
  );
});

test('the months without a number of their own: 69 in spring, at least 276 and at least 345 in all', () => {
  const half = point('political-prisoners-recognised-span', '2025-01-01/2025-06-30');
  const known = months('2025-01', '2025-02', '2025-05', '2025-06', '2025-12');
  expect(value('recognised-2025-march-april')).toBe(
    half - months('2025-01', '2025-02', '2025-05', '2025-06'),
  );
  expect(value('recognised-2025-march-april')).toBe(69);
  expect(value('recognised-2025-dark-months')).toBe(year - known);
  expect(value('recognised-2025-july-november')).toBe(year - known - 69);
  for (const id of ['recognised-2025-dark-months', 'recognised-2025-july-november'])
    expect(qualifier(id), id).toBe('at-least');
});

test('the five months hold no more than the year can: 283 and 167 leave room for 276 to 285', () => {
  const [january, september] = ['2025-01-18/2025-09-17', '2025-09-11/2025-12-12'].map((date) =>
    point('political-prisoners-recognised-span', date),
  );
  const most = (january ?? 0) + (september ?? 0) + months('2025-01') - 183;
  expect(value('recognised-2025-july-november')).toBeLessThanOrEqual(most);
});

test('of 867 announced out 425 came in rounds tied to an easing; 343 before the first, 524 since', () => {
  const tiedIds = new Set(
    events.flatMap(({ date, easing }) =>
      easing && date >= '2024-07' && date < '2026-04' ? easing.tiedTo : [],
    ),
  );
  const tied = [...tiedIds].reduce((sum, id) => sum + inText(id, 'released'), 0);
  const firstEasing = events
    .filter(({ kind, date, weak }) => kind === 'easing' && !weak && date >= '2024-07')
    .map(({ date }) => date.slice(0, 10))
    .sort()[0];
  expect(firstEasing).toBe('2025-09-11');
  expect(value('people-in-tied-rounds')).toBe(tied);
  expect(value('people-announced-before-first-easing')).toBe(
    outBetween('2024-07-01', '2025-09-10'),
  );
  expect(value('people-announced-since-first-easing')).toBe(outBetween('2025-09-11', '2026-03-31'));
  expect([
    tied,
    outBetween('2024-07-01', '2025-09-10'),
    outBetween('2025-09-11', '2026-03-31'),
  ]).toEqual([425, 343, 524]);
  expect(value('people-announced-out-with-individuals')).toBe(
    outBetween('2024-07-01', '2026-03-31'),
  );
});

test('announced by 23 December 2025: 576, which reaches the 569 counted only with the 31 Ukrainians', () => {
  const announced = outBetween('2024-07-01', '2025-12-23');
  expect(value('announced-to-2025-12-23')).toBe(announced);
  expect(value('announced-to-2025-12-23-without-ukrainians')).toBe(announced - 31);
  expect(announced - 31).toBeLessThan(pardoned);
  expect(announced).toBeGreaterThanOrEqual(pardoned);
});

test('243 of the fall of 516 came after 5 March 2026', () => {
  expect(value('held-fall')).toBe(point(custody, '2024-06-30') - point(custody, '2026-03'));
  expect(value('held-fall-last')).toBe(point(custody, '2026-03-05') - point(custody, '2026-03'));
  expect([value('held-fall-last'), value('held-fall')]).toEqual([243, 516]);
});

test('of the 175 people of the two deals of 2025 174 were taken abroad', () => {
  const december = '2025-12-13-release-123';
  expect(value('deals-2025-people')).toBe(52 + 123);
  expect(value('deals-2025-abroad')).toBe(
    inText('2025-09-11-release-52', 'crossed') +
      inText(december, 'toUkraine') +
      inText(december, 'toLithuania'),
  );
  expect(value('deals-2025-not-abroad')).toBe(1);
});

test('642 were let out in 2025, and the two who died are not among them', () => {
  expect(value('ledger-2025-out')).toBe(
    inText(account, 'pardonedInYear') + inText(account, 'servedTerm'),
  );
  expect(inText(account, 'deathsInCustodyInYear')).toBe(2);
});

test('Viasna’s running totals are the announcements, to within six people', () => {
  const others: [string, number][] = [
    ['2025-01-24', inText('2025-01-24-pardon-15', 'convictedOfDrugOffences')],
    ['2025-12-30', 22 - inText('2025-12-30-pardon-22', 'convictedOfExtremism')],
    ['2026-03-05', 18 - inText('2026-03-05-pardon-18', 'convictedOfExtremism')],
  ];
  const gaps = [
    ['2024-09-18', '2024-09-18'],
    ['2024-11-20', '2024-11-20'],
    ['2024-12-28', '2024-12-27'],
    ['2025-04-04', '2025-04-04'],
    ['2025-05-21', '2025-05-21'],
    ['2025-12-23', '2025-12-23'],
    ['2026-03-05', '2026-03-05'],
  ].map(([day = '', last = '']) => {
    const less = others.reduce((sum, [on, people]) => sum + (on <= last ? people : 0), 0);
    const announced = outBetween('2024-07-01', last) - less;
    expect(value(`announced-political-by-${day}`), day).toBe(announced);
    return announced - point('pardoned-cumulative', day);
  });
  expect(gaps).toEqual([1, 1, 1, 5, 6, 0, 0]);
  expect(value('running-totals-largest-gap')).toBe(Math.max(...gaps));
});
