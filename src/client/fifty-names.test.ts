/** The search as a reader of the list of events meets it: the same code, on the records as the page has them. */
import { expect, test } from 'vitest';
import { searchWords, spellings } from '../view-models/event-list.ts';
import { loadModel } from '../model/index.ts';
import { fiftyNames, habits } from './fifty-names.fixture.ts';
import { find, searchable } from './spelling.ts';

const { model } = loadModel();
const known = spellings(model);
const rowsBy = (namesOf: (person: string) => string) =>
  [...model.events].reverse().map((event) => ({
    event,
    ...searchable(
      `${event.title} ${searchWords(event)}`,
      event.people.map(({ person }) => namesOf(person)).join(' '),
    ),
  }));
const rows = rowsBy((person) => known[person] ?? '');
type Row = (typeof rows)[number];

/** A right result is an event that lists the person or mentions the name: in its record, or because a namesake is in it. */
const surnames = (id: string): string[] => {
  const person = model.people.get(id)!;
  return [person.name, ...person.variants].map((name) => name.split(' ').at(-1)!);
};
const lists =
  (id: string) =>
  ({ event }: Row): boolean =>
    event.people.some(({ person }) => person === id);
const speaksOf =
  (id: string) =>
  ({ event }: Row): boolean =>
    surnames(id).some((surname) =>
      [JSON.stringify(event), ...event.people.map(({ person }) => known[person])]
        .join(' ')
        .includes(surname),
    );

function faults(id: string, question: string, among: Row[] = rows): string[] {
  const found = find(among, question);
  const missed = among
    .filter(lists(id))
    .filter((row) => !found.includes(row))
    .map(({ event }) => `"${question}" misses ${event.id}`);
  const wrong = found
    .filter((row) => !lists(id)(row) && !speaksOf(id)(row))
    .map(({ event }) => `"${question}" finds ${event.id}`);
  return [...missed, ...wrong];
}

test('the fixture holds fifty people of the data, each in six spellings', () => {
  expect(fiftyNames.length).toBe(50);
  expect(new Set(fiftyNames.map(([id]) => id)).size).toBe(50);
  for (const [id, ...forms] of fiftyNames) {
    expect(forms.length, id).toBe(habits.length);
    expect(rows.some(lists(id)), id).toBe(true);
  }
});

test.each(habits.map((habit, index) => [habit, index + 1] as const))(
  'in %s every name finds all its events and no other, first or last',
  (_habit, column) => {
    expect(fiftyNames.flatMap(([id, ...forms]) => faults(id, forms[column - 1]!))).toEqual([]);
  },
);

test('the surname alone is enough in every spelling', () => {
  expect(
    fiftyNames.flatMap(([id, ...forms]) =>
      forms.flatMap((form) => faults(id, form.split(' ').at(-1)!)),
    ),
  ).toEqual([]);
});

test('a surname is found in every spelling even where the data know only ours', () => {
  const bare = rowsBy((person) => model.people.get(person)?.name ?? '');
  // Spelled by a Polish, a French and a mixed habit, which no rule from Belarusian reaches: the data must know their other forms.
  const ownWay = ['andrzej-poczobut', 'franak-viacorka', 'youras-ziankovich'];
  expect(
    fiftyNames
      .filter(([id]) => !ownWay.includes(id))
      .flatMap(([id, ...forms]) =>
        forms.flatMap((form) => faults(id, form.split(' ').at(-1)!, bare)),
      ),
  ).toEqual([]);
});

test('everybody in the data is found by every spelling that the data have, and by the Russian given name', () => {
  for (const { id, name, variants } of model.people.values()) {
    for (const spelling of [name, ...variants])
      expect(
        faults(id, spelling).filter((fault) => fault.includes('misses')),
        spelling,
      ).toEqual([]);
  }
  for (const [id, question] of [
    ['mikalai-autukhovich', 'Nikolai Avtukhovich'],
    ['yauhen-vaskovich', 'Evgeny Vaskovich'],
    ['uladzimir-niakliayeu', 'Владимир Некляев'],
    ['volha-radzivonava', 'Ольга Радзивонова'],
  ] as const) {
    expect(faults(id, question), question).toEqual([]);
  }
});
