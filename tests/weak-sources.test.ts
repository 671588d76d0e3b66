// What the story states as fact must rest on more than copies: numbers of grade C alone are used only where their record calls itself weak, and the words around them do too.
import { expect, test } from 'vitest';
import { loadStory } from '../src/markdown/index.ts';
import { loadModel } from '../src/model/index.ts';

const { model } = loadModel();
const story = loadStory(model, '.', 'en');
const parts = [...story.chapters, ...story.figures.values(), ...story.pages.values()];

test('no number in the story rests on copies alone, unless it is a point of a series that is marked weak', () => {
  const used = new Set(parts.flatMap(({ facts }) => facts));
  expect(used.size).toBeGreaterThan(100);
  const weak = [...used].filter((id) => {
    const grades =
      model.facts.get(id)?.sources.map((source) => model.sources.get(source)?.grade) ?? [];
    return grades.length > 0 && grades.every((grade) => grade === 'C');
  });
  const isMarked = (id: string): boolean => {
    const [series = '', date] = id.replace('series:', '').split('@');
    return model.series.get(series)?.points.find((point) => point.date === date)?.weak === true;
  };
  expect(weak.filter((id) => !isMarked(id))).toEqual([]);
});

test('the story leads to no event that rests on a single weak source', () => {
  const named = [
    ...parts.flatMap(({ events, facts }) => [
      ...events,
      ...facts.map((fact) => fact.split('/')[0] ?? ''),
    ]),
  ];
  expect(named.filter((id) => model.eventById.get(id)?.weak)).toEqual([]);
});

test('every chapter cites sources, and each is in the list', () => {
  for (const chapter of story.chapters) {
    expect(chapter.citations.length, chapter.front.slug).toBeGreaterThan(0);
    expect(chapter.citations.filter((source) => !model.sources.has(source))).toEqual([]);
  }
});
