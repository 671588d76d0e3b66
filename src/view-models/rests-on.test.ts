import { expect, test } from 'vitest';
import { factSlug } from '../markdown/index.ts';
import { loadSite } from '../site/index.ts';
import { namedFacts } from '../site/named-facts.ts';
import { placesOf, restsOnEvent, restsOnFact } from './rests-on.ts';

const site = loadSite();
const { story, model } = site;

test('every number that the story or a page names is found in one of its sentences, or in a figure', () => {
  const named = new Set(
    [...story.chapters, ...story.figures.values(), ...story.pages.values()].flatMap(
      ({ facts }) => facts,
    ),
  );
  const lost = [...named].filter((id) => {
    const { sentences, figures } = restsOnFact({ id }, site);
    return sentences.length + figures.length === 0;
  });
  expect(lost).toEqual([]);
});

test('every event that the words link to has a sentence; a release of the story has figures and sums too', () => {
  const linked = new Set(
    [...story.chapters, ...story.pages.values()].flatMap(({ events }) => events),
  );
  for (const id of linked) expect(restsOnEvent(id, site).sentences.length, id).toBeGreaterThan(0);
  const rests = restsOnEvent('2025-09-11-release-52', site);
  expect(rests.figures).toEqual(expect.arrayContaining(['door', 'six-days', 'turns', 'where-to']));
  expect(rests.facts.map(({ id }) => id)).toContain('september-2025-released');
});

test('every figure of the story rests on an event that is there', () => {
  for (const { id, eventIds } of site.figures.values()) {
    expect(eventIds.length, id).toBeGreaterThan(0);
    for (const event of eventIds) expect(model.eventById.has(event), `${id}: ${event}`).toBe(true);
  }
});

test('a sum stands with each of the events that it is made from', () => {
  for (const fact of namedFacts(site).filter(({ role }) => role === 'computed'))
    for (const { event } of fact.rows)
      if (event !== undefined && !fact.id.startsWith('days:'))
        expect(
          restsOnEvent(event, site).facts.map(({ id }) => factSlug(id)),
          event,
        ).toContain(factSlug(fact.id));
});

test('a paragraph is named once, by its first words, under its chapter', () => {
  const long = 'On one day in September fifty-two people crossed into Lithuania.';
  const at = (text: string, href: string) => ({ text, href, place: 'The door' });
  expect(placesOf([at(long, '#a'), at('More of the same.', '#a'), at('Short.', '#b')])).toEqual([
    {
      place: 'The door',
      links: [at('On one day in September fifty-two people …', '#a'), at('Short.', '#b')],
    },
  ]);
});
