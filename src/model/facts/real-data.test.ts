/** The numbers of the story, worked out a second time from the files themselves and by other means than the model's. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { edtfFault } from '../../format/edtf.ts';
import { loadModel } from '../load.ts';
import type { Fact } from '../fact.ts';
import type { Event, Series } from '../schema.ts';

const { model, problems } = loadModel();
const events = readdirSync('data/events').flatMap(
  (file) => JSON.parse(readFileSync(`data/events/${file}`, 'utf8')) as Event[],
);
const series = (id: string): Series =>
  JSON.parse(readFileSync(`data/series/${id}.json`, 'utf8')) as Series;
const claimed = (eventId: string, measure: string): number =>
  events.find(({ id }) => id === eventId)?.claims.find((each) => each.measure === measure)?.value ??
  Number.NaN;
const value = (id: string): number | string | undefined => model.facts.get(id)?.value;
const total = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Rounds by plain comparison of text: ISO dates sort as they stand. */
const rounds = events.filter(
  ({ kind, date, claims }) =>
    (kind === 'release' || kind === 'pardon') &&
    date >= '2024-07' &&
    date < '2026-04' &&
    claims.some(({ measure }) => measure === 'released'),
);
const groups = rounds.filter(({ flags }) => !flags?.includes('individual-release'));
const released = (list: Event[]): number[] => list.map(({ id }) => claimed(id, 'released'));

let facts: Fact[] = [];
beforeAll(() => {
  facts = model.facts.ids().flatMap((id) => model.facts.get(id) ?? []);
});

test('the data hold no error', () => {
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('rounds and the people in them are those of the files', () => {
  expect(value('rounds-count')).toBe(groups.length);
  expect(value('rounds-count-with-individuals')).toBe(rounds.length);
  expect(value('people-announced-out')).toBe(total(released(groups)));
  expect(value('people-announced-out-with-individuals')).toBe(total(released(rounds)));
  expect(value('largest-round')).toBe(Math.max(...released(rounds)));
  expect(value('smallest-round')).toBe(Math.min(...released(rounds)));
});

test('the sums that the story tells come out: 49 in December, 77 in September, 189 taken abroad', () => {
  expect(value('december-2024-pardoned')).toBe(29 + 20);
  expect(value('december-2024-pardoned')).toBe(
    claimed('2024-12-31-report-viasna-december', 'pardonedInMonth'),
  );
  expect(value('september-2025-released')).toBe(52 + 25);
  expect(value('taken-abroad-2025')).toBe(14 + 52 + 123);
  expect(value('taken-abroad-2025')).toBe(
    claimed('2025-12-23-report-viasna-annual', 'forciblyExpelled'),
  );
});

test('the count fell from 1,413 to 897, by 516', () => {
  expect(value('held-before')).toBe(1413);
  expect(value('held-latest')).toBe(897);
  expect(value('held-fall')).toBe(1413 - 897);
  expect(model.facts.get('held-latest')?.date).toBe('2026-03');
});

test('the last row of the people held is the newest: 897 after 19 March, not 1,140 of the fifth', () => {
  expect(series('political-prisoners-custody').points.at(-1)).toMatchObject({
    date: '2026-03',
    value: 897,
  });
});

test('of two counts of one day the later is the fact, and the earlier stands beside it', () => {
  const fact = model.facts.get('series:political-prisoners-custody@2025-09-17');
  expect(fact?.value).toBe(1168 + 17);
  expect(fact?.rows.map((row) => row.value)).toEqual(['1,168', '1,185']);
});

test('newly recognised people are known for 12 of 21 months, and for five of 2025', () => {
  const months = series('political-prisoners-recognised-month').points.filter(
    ({ date }) => date >= '2024-07' && date <= '2026-03',
  );
  expect(value('recognised-months-known')).toBe(12);
  expect(value('recognised-months-known')).toBe(new Set(months.map(({ date }) => date)).size);
  expect(value('recognised-months-unknown')).toBe(21 - 12);
  expect(value('recognised-2025-months-unknown')).toBe(
    12 - months.filter(({ date }) => date.startsWith('2025')).length,
  );
  expect(value('period-months')).toBe(21);
  expect(Math.min(...months.map((point) => point.value))).toBeGreaterThan(0);
});

test('the days that the story counts are the days of the calendar', () => {
  const days = (from: string, to: string): number =>
    Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  expect(value('days:2025-09-11-release-52..2025-09-16-sentence-ilyash')).toBe(
    days('2025-09-11', '2025-09-16'),
  );
  expect(value('days:2024-12-28-pardon-20..2024-12-30-sentence-akalatovich')).toBe(
    days('2024-12-28', '2024-12-30'),
  );
});

test('every fact says what it is, who says so, on what day and from which sources', () => {
  expect(facts.length).toBeGreaterThan(800);
  for (const fact of facts) {
    expect(fact.label.length, fact.id).toBeGreaterThan(3);
    expect(fact.definition.length, fact.id).toBeGreaterThan(3);
    expect(fact.by, fact.id).not.toBe('');
    expect(edtfFault(fact.date), fact.id).toBeUndefined();
    if (fact.id !== 'period-months') expect(fact.sources.length, fact.id).toBeGreaterThan(0);
    if (fact.id !== 'period-months') expect(fact.rows.length, fact.id).toBeGreaterThan(0);
    expect(new Set(fact.sources).size, fact.id).toBe(fact.sources.length);
    for (const source of fact.sources)
      expect(model.sources.has(source), `${fact.id}: ${source}`).toBe(true);
    for (const row of fact.rows) {
      if (row.event !== undefined) expect(model.eventById.has(row.event), fact.id).toBe(true);
      if (row.series !== undefined) expect(model.series.has(row.series), fact.id).toBe(true);
    }
  }
});

test('what an organisation counts is not computed by us: a computed fact puts two numbers together', () => {
  for (const fact of facts) {
    if (fact.role !== 'computed') continue;
    expect(fact.id).toMatch(/^[a-z][a-z0-9-]*$/);
    if (fact.unit === 'people') expect(fact.rows.length, fact.id).toBeGreaterThan(1);
  }
  for (const id of ['held-before', 'held-latest', 'held-peak'])
    expect(model.facts.get(id), id).toMatchObject({ role: 'counted', by: 'Viasna' });
});

test('a definition is whole sentences: one full stop at the end, no field name, no piece of an address', () => {
  for (const { id, definition } of facts) {
    expect(definition, id).toMatch(/[.!?]$/);
    expect(definition, id).not.toMatch(
      /\.\.|\.;|[a-z][A-Z]\w+Also|basis=|‘measure’|\w\.(org|com|net|eu|pl)\b/,
    );
  }
});
