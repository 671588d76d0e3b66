// Derived numbers and figures leave out what they can't find, so whatever they ask for by name is checked by name. Here all else is taken away, and nothing may go with it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureList, type FigureWords } from '../src/figures/all.ts';
import { loadStory } from '../src/markdown/index.ts';
import { createFactBook } from '../src/model/facts/index.ts';
import { isDerived, loadModel, type Event, type Model, type Series } from '../src/model/index.ts';
import { claimsNamed, eventIds, pointsNamed, seriesIds } from '../src/model/named-records.ts';
import { galleryWords } from '../src/view-models/gallery-words.ts';

const { model } = loadModel();
const ui = JSON.parse(readFileSync('content/en/ui.json', 'utf8')) as FigureWords;
const words = galleryWords(loadStory(model, '.'), ui);
/** Those that draw events chosen in code; the others draw whatever the data holds. */
const drawnByName = ['ledger-2025', 'where-to', 'turns', 'people-twice'];

const derivedIds = ({ facts }: Model): string[] => facts.ids().filter(isDerived);

const rowsDrawn = (from: Model): string[] =>
  figureList
    .filter(({ id }) => drawnByName.includes(id))
    .flatMap(({ id, build }) => {
      const own = { ...ui, templates: words.templatesOf(id) };
      const { rows } = build(from, words.labelsOf(id), own).table;
      return rows.map((row) => `${id}: ${JSON.stringify(row)}`);
    });

function remake(events: readonly Event[], series: readonly Series[]): Model {
  const data = {
    ...model,
    events: [...events],
    eventById: new Map(events.map((event) => [event.id, event])),
    series: new Map(series.map((one) => [one.id, one])),
  };
  return { ...data, facts: createFactBook(data) };
}

test('a row of a figure needs no claim of its events that is not named', () => {
  const named = new Set<string>(Object.values(eventIds));
  const events = model.events.map((event) =>
    named.has(event.id)
      ? {
          ...event,
          claims: event.claims.filter(({ measure }) => claimsNamed[event.id]?.includes(measure)),
        }
      : event,
  );
  const changed = remake(events, [...model.series.values()]);
  expect(rowsDrawn(changed)).toEqual(rowsDrawn(model));
  expect(derivedIds(changed)).toEqual(derivedIds(model));
});

test('a derived number needs no point of a series that is not named', () => {
  const named = new Set<string>(Object.values(seriesIds));
  const series = [...model.series.values()].map((one) =>
    named.has(one.id)
      ? { ...one, points: one.points.filter(({ date }) => pointsNamed[one.id]?.includes(date)) }
      : one,
  );
  expect(derivedIds(remake(model.events, series))).toEqual(derivedIds(model));
});
