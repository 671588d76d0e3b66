/** How many words the story has, and how long they take to read. Marks of notes are not words. */
import type { Story } from '../markdown/index.ts';
import { wordsOf } from '../markdown/rewrite-html.ts';

const wordsIn = (html: string): number =>
  wordsOf(html, { skip: ['sup'], between: ' ' })
    .split(/\s+/)
    .filter(Boolean).length;

export const wordCount = (story: Story): number =>
  story.chapters
    .flatMap((chapter) => chapter.blocks)
    .reduce(
      (sum, block) =>
        sum +
        (block.type === 'steps'
          ? block.steps.reduce((inner, step) => inner + wordsIn(step.html), 0)
          : wordsIn(block.html)),
      0,
    );

/** Words a minute of an adult who reads English silently: Brysbaert 2019, doi.org/10.1016/j.jml.2019.104047, rounded down for numbers. */
const wordsPerMinute = 230;

export const readingMinutes = (words: number): number =>
  Math.max(1, Math.round(words / wordsPerMinute));
