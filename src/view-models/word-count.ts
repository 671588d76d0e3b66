/** How many words the story has, for the reading time. */
import type { Story } from '../markdown/index.ts';
import { wordsOf } from '../markdown/rewrite-html.ts';

const wordsIn = (html: string): number =>
  wordsOf(html, { between: ' ' }).split(/\s+/).filter(Boolean).length;

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
