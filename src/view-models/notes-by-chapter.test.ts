import { expect, test } from 'vitest';
import { loadSite } from '../site/index.ts';
import { notesByChapter } from './notes-by-chapter.ts';

test('every note stands once, in order, with the chapter or figure that is the first to cite it', () => {
  const { story } = loadSite();
  const parts = notesByChapter(story);
  expect(parts.flatMap(({ notes }) => notes)).toEqual(story.notes);
});

test('a chapter that cites nothing new has no part, and what no chapter cites is not lost', () => {
  const chapter = (number: number): never =>
    ({ front: { chapter: number, title: { text: `C${number}` } } }) as never;
  const notes = [1, 2, 3].map((number) => ({ source: `s${number}`, number, backLinks: [] }));
  expect(
    notesByChapter({
      chapters: [chapter(1), chapter(2), chapter(3)],
      notes,
      lastNotes: [1, 1, 2],
    }).map(({ title, notes: own }) => [title, own.map(({ number }) => number)]),
  ).toEqual([
    ['1 · C1', [1]],
    ['3 · C3', [2, 3]],
  ]);
});
