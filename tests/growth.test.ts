// What a record of three times today's length costs, counted in nodes and bytes, never in seconds: the story must stay light.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { growData } from '../bench/scale/grow-data.ts';
import { readRealData } from '../bench/scale/project-copy.ts';
import { galleryWords } from '../src/view-models/gallery-words.ts';
import { usedSources } from '../src/view-models/source-list.ts';
import { sourceAnchor, sourcePages } from '../src/view-models/source-pages.ts';
import { figureList, type FigureWords } from '../src/figures/all.ts';
import { buildDoor } from '../src/figures/door/index.ts';
import { createFactBook } from '../src/model/facts/index.ts';
import { loadStory } from '../src/markdown/index.ts';
import { loadModel, type Model } from '../src/model/index.ts';

const { model } = loadModel();
const ui = JSON.parse(readFileSync('content/en/ui.json', 'utf8')) as FigureWords;
const words = galleryWords(loadStory(model, '.'), ui);

function growTo(size: number): Model {
  const { events, sources, people } = growData(readRealData('.'), size);
  const data = {
    ...model,
    events,
    eventById: new Map(events.map((event) => [event.id, event])),
    sources: new Map(sources.map((source) => [source.id, source])),
    people: new Map(people.map((person) => [person.id, person])),
  };
  return { ...data, facts: createFactBook(data) };
}

const long = growTo(3 * model.events.length);
const nodesIn = (svg: string): number => svg.match(/<[a-z]/g)?.length ?? 0;
const packed = (text: string): number => brotliCompressSync(Buffer.from(text)).length;

test('a made-up record has the proportions of the real one, and the same seed gives the same record', () => {
  const real = readRealData('.');
  const [first, again, other] = [1, 1, 2].map((seed) => growData(real, 600, seed));
  expect(first).toEqual(again);
  expect(other).not.toEqual(first);
  const share = (events: Model['events'], kind: string): number =>
    events.filter((event) => event.kind === kind).length / events.length;
  for (const kind of ['report', 'statement', 'sanction', 'release'])
    expect(Math.abs(share(long.events, kind) - share(model.events, kind)), kind).toBeLessThan(0.03);
});

test('three times the events make the drawings of the story less than twice as heavy', () => {
  const drawingsOf = (from: Model): string =>
    figureList
      .map(({ id, build }) => {
        const own = { ...ui, templates: words.templatesOf(id) };
        const figure = build(from, words.labelsOf(id), own);
        return figure.draw('wide') + figure.draw('narrow');
      })
      .join('\n');
  const [now, later] = [drawingsOf(model), drawingsOf(long)];
  expect(nodesIn(later) / nodesIn(now)).toBeLessThan(2);
  expect(packed(later) / packed(now)).toBeLessThan(2);
});

test('the timeline of a long record loses none of its people', () => {
  const door = buildDoor(long, ui.door, {});
  const released = door.events.map(
    ({ claims }) => claims.find(({ measure }) => measure === 'released')?.value ?? 0,
  );
  expect(door.series.rounds.reduce((sum, { people }) => sum + people, 0)).toBe(
    released.reduce((sum, people) => sum + people, 0),
  );
});

test('each text of a long list of sources stands on the page of its letter, and every way to it is right', () => {
  const list = usedSources(long);
  const { pages, publishers, addressOf } = sourcePages(list);
  const places = new Map(
    pages.map(({ path, groups }) => [
      path,
      [...groups.values()].flat().map(({ source }) => source.id),
    ]),
  );
  expect(pages.length).toBeGreaterThan(1);
  expect([...places.values()].flat().toSorted()).toEqual([...long.sources.keys()].toSorted());
  const isThere = (address: string): boolean => {
    const [path = '', anchor = ''] = address.split('#');
    return places.get(path)?.some((id) => sourceAnchor(id) === anchor) === true;
  };
  expect([...long.sources.keys()].filter((id) => !isThere(addressOf(id)))).toEqual([]);
  expect([...publishers.values()].flat().filter(({ address }) => !isThere(address))).toEqual([]);
});
