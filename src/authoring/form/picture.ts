/** The timeline as it would stand with a draft: what an editor looks at beside the form. */
import { figureList } from '../../figures/all.ts';
import type { FigureSize } from '../../figures/figure.ts';
import { loadStory } from '../../markdown/index.ts';
import { loadFrom } from '../../model/load.ts';
import { overlay, type Draft } from '../entry/draft.ts';
import { figureWords } from '../project.ts';

/** SVG; throws what the figure throws when the data lack what it is made of. */
export function pictureWith(root: string, draft: Draft | undefined, size: FigureSize): string {
  const { model } = loadFrom(overlay(root, draft?.files ?? {}));
  const { figures } = loadStory(model, root);
  const door = figureList.find(({ id }) => id === 'door');
  const words = figures.get('door');
  const built = door?.build(model, words?.labels ?? {}, {
    ...figureWords(root),
    templates: words?.words ?? {},
  });
  return built?.draw(size) ?? '';
}
