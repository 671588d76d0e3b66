// What a record of thousands costs, counted in nodes, bytes and steps, never in seconds: the story must stay light however long the record grows.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { growData } from '../bench/scale/grow-data.ts';
import { readRealData } from '../bench/scale/project-copy.ts';
import { usedSources } from '../src/view-models/source-list.ts';
import { mostOnPart, sourceAnchor, sourcePages } from '../src/view-models/source-pages.ts';
import { buildDeals } from '../src/figures/deals/index.ts';
import { buildDoor } from '../src/figures/door/index.ts';
import type { DoorWords } from '../src/figures/door/types.ts';
import { deriveSixDays } from '../src/figures/six-days/series.ts';
import { shownCells } from '../src/figures/six-days/shown-cells.ts';
import { englishWords } from '../src/figures/six-days/words.ts';
import { buildWhoCounts } from '../src/figures/who-counts/index.ts';
import { phraseFixture } from './phrase-fixture.ts';
import { createFactBook } from '../src/model/facts/index.ts';
import { loadModel, type Model } from '../src/model/index.ts';

const { model } = loadModel();
const words = (JSON.parse(readFileSync('content/en/ui.json', 'utf8')) as { door: DoorWords }).door;
const sizes = [1000, 4000, 8000] as const;
const grown = new Map<number, Model>();

beforeAll(() => {
  const real = readRealData('.');
  for (const size of sizes) {
    const { events, sources, people } = growData(real, size, new Set(), new Set());
    const data = {
      ...model,
      events,
      eventById: new Map(events.map((event) => [event.id, event])),
      sources: new Map(sources.map((source) => [source.id, source])),
      people: new Map(people.map((person) => [person.id, person])),
    };
    grown.set(size, { ...data, facts: createFactBook(data) });
  }
});

const of = (size: number): Model => grown.get(size)!;
const nodesIn = (svg: string): number => svg.match(/<[a-z]/g)?.length ?? 0;
const packed = (text: string): number => brotliCompressSync(Buffer.from(text)).length;

test('a made-up record has the proportions of the real one, and the same seed gives the same record', () => {
  const real = readRealData('.');
  const [first, again, other] = [1, 1, 2].map((seed) =>
    growData(real, 600, new Set(), new Set(), { seed }),
  );
  expect(first).toEqual(again);
  expect(other).not.toEqual(first);
  const share = (events: Model['events'], kind: string): number =>
    events.filter((event) => event.kind === kind).length / events.length;
  for (const kind of ['report', 'statement', 'sanction', 'release'])
    expect(Math.abs(share(of(4000).events, kind) - share(model.events, kind)), kind).toBeLessThan(
      0.03,
    );
});

test('a figure of the story stops growing: from 4,000 events to 8,000 hardly a node more, and never more than a few times today’s', () => {
  const build = {
    door: (from: Model) => buildDoor(from, words, {}),
    deals: (from: Model) => buildDeals(from, {}, phraseFixture('deals')),
    'who-counts': (from: Model) => buildWhoCounts(from, {}, phraseFixture('who-counts')),
  };
  for (const [id, figure] of Object.entries(build)) {
    const [today, large, larger] = [model, of(4000), of(8000)].map((from) =>
      figure(from).draw('wide'),
    );
    expect(nodesIn(larger!), `nodes of ${id}`).toBeLessThan(nodesIn(large!) * 1.2);
    expect(nodesIn(larger!), `nodes of ${id}`).toBeLessThan(nodesIn(today!) * 8);
    expect(packed(larger!), `bytes of ${id}`).toBeLessThan(packed(today!) * 7);
  }
});

test('the timeline of a long record gathers its marks and its list by the month, and loses none of its people', () => {
  const long = of(4000);
  const door = buildDoor(long, words, {});
  const released = [...door.events, ...door.gathered.flatMap(({ events }) => events)].map(
    ({ claims }) => claims.find(({ measure }) => measure === 'released')?.value ?? 0,
  );
  expect(door.gathered.length).toBeGreaterThan(50);
  expect(door.series.rounds.reduce((sum, { people }) => sum + people, 0)).toBe(
    released.reduce((sum, people) => sum + people, 0),
  );
  expect(door.series.deals.length + door.events.length).toBeLessThan(500);
});

test('what the words name stands for itself in a timeline of any length', () => {
  const named = new Set([
    '2025-09-11-release-52',
    '2025-09-16-sentence-ilyash',
    '2025-09-11-us-belavia-gl11',
  ]);
  const door = buildDoor(of(4000), words, {}, named);
  const drawn = new Set(door.events.map(({ id }) => id));
  for (const id of named) expect(drawn.has(id), id).toBe(true);
});

test('today’s record is not gathered: every event of the timeline stands for itself', () => {
  const door = buildDoor(model, words, {});
  expect(door.gathered).toEqual([]);
});

test('the strip on the first screen keeps its words’ events and a few of each day, and says how many more there are', () => {
  const labels = { '2025-09-16-sentence-ilyash': 'A journalist' };
  const grid = deriveSixDays(of(8000), labels, englishWords);
  const { cells } = shownCells(grid, labels, englishWords);
  expect(grid.cells.length).toBeGreaterThan(cells.length);
  expect(cells.length).toBeLessThanOrEqual(6 * 3 * 3);
  expect(cells.some(({ eventId }) => eventId in labels)).toBe(true);
  const left = cells
    .flatMap(({ notes }) => notes)
    .flatMap((note) => /^(\d+) more events? of this day/.exec(note)?.[1] ?? [])
    .reduce((sum, count) => sum + Number(count), 0);
  expect(left).toBe(grid.cells.length - cells.length);
  const today = deriveSixDays(model, {}, englishWords);
  expect(shownCells(today, {}, englishWords)).toBe(today);
});

test('no page of the list of sources holds more than a letter’s part has room for, each text stands on one, and every way to it is right', () => {
  const list = usedSources(of(8000));
  const { pages, publishers, addressOf } = sourcePages(list);
  const places = new Map(
    pages.map(({ path, groups }) => [
      path,
      [...groups.values()].flat().map(({ source }) => source.id),
    ]),
  );
  for (const [path, ids] of places) expect(ids.length, path).toBeLessThanOrEqual(mostOnPart);
  expect([...places.values()].flat().toSorted()).toEqual([...of(8000).sources.keys()].toSorted());
  const isThere = (address: string): boolean => {
    const [path = '', anchor = ''] = address.split('#');
    return places.get(path)?.some((id) => sourceAnchor(id) === anchor) === true;
  };
  expect([...of(8000).sources.keys()].filter((id) => !isThere(addressOf(id)))).toEqual([]);
  expect([...publishers.values()].flat().filter(({ address }) => !isThere(address))).toEqual([]);
  // The front page names each publisher once a grade, however many texts there are.
  expect([...publishers.values()].flat().length).toBeLessThan(1000);
});
