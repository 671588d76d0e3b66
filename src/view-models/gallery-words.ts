/** What the gallery of figures needs from the words of the site: the door's own, short names for marks, and two steps of the timeline. */
import type { FigureWords } from '../figures/all.ts';
import type { DoorStep } from '../figures/door/types.ts';
import type { GalleryWords } from '../figures/gallery.ts';
import type { Story } from '../markdown/index.ts';

/** The week of the six days, and the longest one: between them they hold every kind of mark. */
const shownSteps = ['september-2025', 'march-2026'];

export function galleryWords(story: Story, { door, figure }: FigureWords): GalleryWords {
  const steps = story.chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'steps' ? block.steps : [])),
  );
  return {
    door,
    figure,
    labelsOf: (id) => story.figures.get(id)?.labels ?? {},
    templatesOf: (id) => story.figures.get(id)?.words ?? {},
    doorSteps: steps
      .filter(({ id }) => shownSteps.includes(id))
      .map(({ id, window, focus }): DoorStep => ({ id, window, focus })),
  };
}
