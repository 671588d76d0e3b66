import { expect, test } from 'vitest';
import { loadModel } from '../model/index.ts';
import { eventsOf, hasPage, peopleWithPage } from './people.ts';

const { model } = loadModel();

test('the seven people of whose custody the data tell have a page, and nobody else', () => {
  expect(
    peopleWithPage(model)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([
    'ales-bialiatski',
    'ihar-alinevich',
    'mikalai-autukhovich',
    'mikalai-dziadok',
    'mikalai-statkevich',
    'pavel-seviarynets',
    'zmitser-dashkevich',
  ]);
  expect([hasPage(undefined), hasPage(model.people.get('aliaksandr-lukashenka'))]).toEqual([
    false,
    false,
  ]);
});

test('their events stand in order of time, each with what happened to the person', () => {
  for (const { id } of peopleWithPage(model)) {
    const found = eventsOf(id, model);
    expect(found.length, id).toBeGreaterThan(0);
    expect(found.map(({ event }) => model.events.indexOf(event))).toEqual(
      found.map(({ event }) => model.events.indexOf(event)).sort((left, right) => left - right),
    );
    for (const { event, part } of found) expect(event.people).toContainEqual({ person: id, part });
  }
});
