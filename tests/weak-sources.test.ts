// What the story states as fact must rest on more than copies: numbers of grade C alone are used only where their record calls itself weak, and the words around them do too.
import { expect, test } from 'vitest';
import { loadStory } from '../src/markdown/index.ts';
import { doorEvents } from '../src/figures/door/index.ts';
import { loadModel } from '../src/model/index.ts';
import { loadSite } from '../src/site/index.ts';

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
  // A weak event's numbers are held to their words by the test below.
  const isMarked = (id: string): boolean => {
    if (model.eventById.get(id.split('/')[0] ?? '')?.weak) return true;
    const [series = '', date] = id.replace('series:', '').split('@');
    return model.series.get(series)?.points.find((point) => point.date === date)?.weak === true;
  };
  expect(weak.filter((id) => !isMarked(id))).toEqual([]);
});

test('a number of an event that rests on weak sources stands only where the words say so', () => {
  const paragraphs = story.chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const html =
        block.type === 'steps'
          ? block.steps.map((step) => step.html).join('')
          : block.type === 'html'
            ? block.html
            : '';
      return html.split(/(?<=<\/(?:p|li)>)/);
    }),
  );
  const weak = model.events.filter((event) => event.weak).map(({ id }) => id);
  const told = paragraphs.filter((html) => weak.some((id) => html.includes(id)));
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((html) => !/\bweak\b/.test(html))).toEqual([]);
});

test('every chapter cites sources, and each is in the list', () => {
  for (const chapter of story.chapters) {
    expect(chapter.citations.length, chapter.front.slug).toBeGreaterThan(0);
    expect(chapter.citations.filter((source) => !model.sources.has(source))).toEqual([]);
  }
});

test('an event that rests on a single weak source is in no drawing, and in a table only where its row says so', () => {
  const { figures } = loadSite();
  const weak = model.events.filter((event) => event.weak);
  expect(weak.length).toBeGreaterThan(3);
  for (const [id, figure] of figures) {
    const drawn = figure.draw('wide');
    const rows = figure.table.rows
      .map((row) => JSON.stringify(row))
      .filter((row) => !/\bweak\b/.test(row))
      .join('\n');
    expect(
      weak.filter((event) =>
        [drawn, rows].some((text) => text.includes(event.id) || text.includes(event.title)),
      ),
      id,
    ).toEqual([]);
  }
});

test('an event is in a drawing until it is marked weak', () => {
  const id = '2025-09-11-release-52';
  const marked = model.events.map((event) =>
    event.id === id ? { ...event, weak: true as const } : event,
  );
  const draws = (events: typeof marked): boolean =>
    doorEvents({ ...model, events }).some((event) => event.id === id);
  expect([draws(model.events), draws(marked)]).toEqual([true, false]);
});
