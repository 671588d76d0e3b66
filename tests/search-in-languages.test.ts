// The search of the list of events in every language of content/: the same code, on the records as the page of the language has them.
import { describe, expect, test } from 'vitest';
import { fiftyNames } from '../src/client/fifty-names.fixture.ts';
import { find, searchable } from '../src/client/spelling.ts';
import { collatorOf } from '../src/format/language.ts';
import { loadSite, otherLanguages } from '../src/site/index.ts';
import { searchWords, spellings } from '../src/view-models/event-list.ts';

describe.each(otherLanguages())('%s', (lang) => {
  const { model, language } = loadSite(lang);
  const known = spellings(model);
  const rows = model.events.map((event) => ({
    event,
    ...searchable(
      `${event.title} ${searchWords(event)}`,
      event.people.map(({ person }) => known[person] ?? '').join(' '),
    ),
  }));
  const idsFor = (question: string): string[] => find(rows, question).map(({ event }) => event.id);

  test('a person is found by the name of the language, and by six spellings in two alphabets', () => {
    const missed = fiftyNames.flatMap(([person, ...forms]) => {
      const own = model.events.filter((event) => event.people.some((one) => one.person === person));
      return [model.people.get(person)!.name, ...forms].flatMap((form) => {
        const found = new Set(idsFor(form));
        return own.filter(({ id }) => !found.has(id)).map(({ id }) => `"${form}" misses ${id}`);
      });
    });
    expect(missed).toEqual([]);
  });

  test('every event is found by the beginnings of the words of its title, in capitals too', () => {
    const missed = model.events.filter(({ id, title }) => {
      const beginnings = title.replace(/(\p{L}{5})\p{L}+/gu, '$1');
      return !idsFor(beginnings.toLocaleUpperCase(language.tag)).includes(id);
    });
    expect(missed.map(({ title }) => title)).toEqual([]);
  });

  test('names sort as the alphabet of the language has them', () => {
    const names = [...model.people.values()].map(({ name }) => name.split(' ').at(-1)!);
    const sorted = [...names].sort(collatorOf(language).compare);
    const letters = [...new Set(sorted.map(([first = '']) => first))];
    const alphabet = [...'АБВГҐДЕЁЖЗІИЙКЛМНОПРСТУЎФХЦЧШЩЪЫЬЭЮЯ'].filter((letter) =>
      letters.includes(letter),
    );
    expect(letters).toEqual(alphabet);
  });
});

test('ё and е, і and и, ў and у are one, and no apostrophe is needed', () => {
  const finds = (question: string, text: string): boolean =>
    find([searchable(text, '')], question).length > 0;
  for (const [question, text] of [
    ['осужденный', 'Осуждённый вышел'],
    ['освобождённые', 'освобожденные'],
    ['помиловали', 'ПОМИЛОВАЛИ'],
    ['памилаваныя', 'памілаваныя'],
    ['павінноў', 'павинноу'],
    ['аб’яв', 'аб’явілі'],
    ["аб'яв", 'аб’явілі'],
    ['абʼяв', 'аб’явілі'],
    ['абяв', 'аб’явілі'],
  ] as const)
    expect(finds(question, text), `${question} / ${text}`).toBe(true);
  expect(finds('вызв', 'невызвалены')).toBe(false);
});
